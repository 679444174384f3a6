"""Alembic's folder; configured in bot/database.py, so that no alembic.ini lies around."""
