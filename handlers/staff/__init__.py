"""Who is in the team: codes, roles given and taken, the log of what the team did, a lost phone."""

from __future__ import annotations

from handlers.kernel.feature import Command, Feature, For
from handlers.kernel.roles import CODE, ROLES
from handlers.staff import commands

feature = Feature(
    name="staff",
    commands=(
        Command("code", commands.redeem, listed=False),
        Command("rolle", For(("admin",), commands.role), words={"en": ("role",)}),
        Command("team", For(("admin",), commands.team)),
        Command("protokoll", For(("admin",), commands.log), words={"en": ("log",)}),
        Command("sperren", For(ROLES, commands.lock), words={"en": ("lock",)}),
    ),
    codes={CODE: commands.redeem},
)
