"""Roles are given by codes and by admins, and are gone the moment they are taken."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.kernel import audit, people, roles
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from handlers.staff.rules import Order, order
from tests.conftest import START
from tests.visitor import words

if TYPE_CHECKING:
    from bot.app import App
    from handlers.kernel.roles import Role
    from tests.conftest import Clock
    from tests.visitor import Visitor

WRONG = "Mit diesem Code komme ich nicht weiter"
NOT_ALLOWED = "Das kann nur das Team vom Netzwerk"


async def code_for(app: App, role: Role, scope: str = "") -> str:
    async with app.engine.begin() as db:
        return await roles.new_code(db, app.vault, Grant(role, scope), "shell", START)


async def name_of(app: App, visitor: Visitor) -> str:
    async with app.engine.begin() as db:
        person = await people.meet(db, Address(visitor.channel.name, visitor.name), START)
    return person.pseudonym


async def rights_of(app: App, visitor: Visitor) -> set[str]:
    async with app.engine.begin() as db:
        person = await people.meet(db, Address(visitor.channel.name, visitor.name), START)
        return {grant.role for grant in (await roles.of(db, person.id)).grants}


async def make_admin(app: App, visitor: Visitor) -> None:
    heard = await visitor.says(await code_for(app, "admin"))
    assert "Schön, dass du dabei bist" in heard


async def test_a_code_gives_its_role_once_however_it_is_typed(
    app: App, anna: Visitor, ben: Visitor, clock: Clock
) -> None:
    code = await code_for(app, "moderator")
    typed = code.lower().replace("-", " ")

    assert "gehörst du zum Team" in await anna.says(typed)
    assert WRONG in await ben.says(code)
    assert await rights_of(app, anna) == {"moderator"}
    assert await rights_of(app, ben) == set()

    old = await code_for(app, "admin")
    clock.now += timedelta(hours=24, seconds=1)
    assert WRONG in await ben.says(f"/code {old}")
    assert await rights_of(app, ben) == set()


async def test_who_guesses_five_times_waits_an_hour_even_with_the_right_code(
    app: App, anna: Visitor, clock: Clock
) -> None:
    code = await code_for(app, "moderator")
    answers = {await anna.says(f"/code AAAA-BBB{digit}-CCCC") for digit in "23456"}

    answers.add(await anna.says(code))
    await anna.says("/loeschen ja")  # beginning anew gives no new tries
    answers.add(await anna.says(code))
    assert len(answers) == 1

    clock.now += timedelta(hours=1)
    assert "gehörst du zum Team" in await anna.says(code)


async def test_an_admin_gives_and_takes_roles_and_everything_is_in_the_log(
    app: App, anna: Visitor, ben: Visitor
) -> None:
    await make_admin(app, anna)
    await ben.says("hallo")
    me, other = await name_of(app, anna), await name_of(app, ben)

    assert f"{other} hat jetzt die Rolle Moderation" in await anna.says(
        f"/rolle geben moderation {other.lower()}"
    )
    assert await rights_of(app, ben) == {"moderator"}
    await ben.hears()
    assert "schon" in await anna.says(f"/rolle geben moderator {other}")
    team = await anna.says("/team")
    assert f"{me}: Admin" in team
    assert f"{other}: Moderation" in team

    assert "nicht mehr" in await anna.says(f"/rolle nehmen moderator {other}")
    assert "hat sich etwas geändert" in (await _heard(ben))
    assert await rights_of(app, ben) == set()
    assert "gar nicht" in await anna.says(f"/rolle nehmen moderator {other}")
    assert "letzte Admin-Rolle" in await anna.says(f"/rolle nehmen admin {me}")
    assert "niemanden mit dem Namen" in await anna.says("/rolle geben admin Eule-1000")
    assert "So gibst du jemandem eine Rolle" in await anna.says("/rolle geben kaiser x")

    code = re.search(r"\w{4}-\w{4}-\w{4}", await anna.says("/rolle code orga spieltreff"))
    assert code
    assert "leitest du die Gruppe spieltreff" in await ben.says(code[0])
    log = await anna.says("/protokoll")
    for line in (
        f"{other} · Code eingelöst · organiser:spieltreff",
        f"{me} · Code gemacht · organiser:spieltreff",
        f"{me} · Rolle genommen · {other} moderator",
        f"{me} · Rolle gegeben · {other} moderator",
        f"{me} · Code eingelöst · admin",
    ):
        assert line in log


async def test_a_lost_phone_is_locked_by_another_admin_or_by_oneself(
    app: App, anna: Visitor, ben: Visitor
) -> None:
    await make_admin(app, anna)
    await make_admin(app, ben)
    other = await name_of(app, ben)
    code = re.search(r"\w{4}-\w{4}-\w{4}", await ben.says("/rolle code admin"))
    assert code

    assert "sofort alle Rechte" in await anna.says(f"/sperren {other}")
    assert await rights_of(app, ben) == {"admin"}
    assert "keine Rechte mehr" in await anna.says("ja")
    told = await _heard(ben)
    assert "hat sich etwas geändert" in told
    assert "Admin" not in told
    assert NOT_ALLOWED in await ben.says("/team")
    assert WRONG in await ben.says(code[0])
    assert "gar keine Rechte" in await anna.says(f"/sperren {other}")

    assert "keine Rechte mehr" in await anna.says("/sperren ich")
    assert NOT_ALLOWED in await anna.says("/team")
    async with app.engine.begin() as db:
        acts = [act.act for act in await audit.latest(db, 2)]
    assert acts == ["staff.step-down", "staff.lock"]


async def test_a_role_that_was_taken_is_missing_in_the_middle_of_a_dialogue(
    app: App, anna: Visitor, ben: Visitor
) -> None:
    await make_admin(app, anna)
    await make_admin(app, ben)
    me, other = await name_of(app, anna), await name_of(app, ben)

    await ben.says(f"/sperren {me}")
    await anna.says(f"/sperren {other} ja")
    await ben.hears()

    assert NOT_ALLOWED in await ben.says("ja")  # to the question of before
    assert await rights_of(app, anna) == {"admin"}


async def test_a_forwarded_command_is_only_words(app: App, anna: Visitor, ben: Visitor) -> None:
    await make_admin(app, anna)
    await ben.says("hallo")
    name = await name_of(app, ben)

    await anna.forwards(f"/rolle geben admin {name}")
    await anna.says(f"/sperren {await name_of(app, anna)}")
    await anna.forwards("ja")

    assert await rights_of(app, ben) == set()
    assert await rights_of(app, anna) == {"admin"}


async def test_help_shows_everybody_what_they_may_do(app: App, anna: Visitor) -> None:
    before = await anna.says("/hilfe")
    assert "/loeschen – Alles über dich löschen" in before
    assert "/protokoll" not in before
    assert "/themen" not in before.split("Außerdem", 1)[1]

    await make_admin(app, anna)
    after = await anna.says("/hilfe")
    assert "/protokoll – Was das Team getan hat" in after
    await anna.says("/sperren ich")
    assert "/protokoll" not in await anna.says("/hilfe")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("geben Moderatorin Birke-4821", Order("give", Grant("moderator"), "Birke-4821")),
        ("nehmen fachkraft Möwe-1", Order("take", Grant("counsellor"), "Möwe-1")),
        ("gib orga Möwe-1 Ahorn", Order("give", Grant("organiser", "ahorn"), "Möwe-1")),
        ("code orga ahorn", Order("code", Grant("organiser", "ahorn"))),
        ("code admin", Order("code", Grant("admin"))),
        ("code admin ahorn", None),
        ("geben orga Möwe-1", None),
        ("geben", None),
        ("", None),
    ],
)
def test_an_order_is_read_as_it_is_said(said: str, meant: Order | None) -> None:
    assert order(said) == meant


async def _heard(visitor: Visitor) -> str:
    return words(await visitor.hears())
