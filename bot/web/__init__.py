"""The chat page and its protocol."""
