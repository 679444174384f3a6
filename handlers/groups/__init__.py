"""Peer groups: found, asked for, and talked in under pseudonyms, across all channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.groups import creating, finding, leading, rooms, safety, talking
from handlers.groups.common import let_go
from handlers.groups.jobs import JOBS
from handlers.kernel.feature import Command, Feature, For, Handler
from knowledge.topics import Topic

if TYPE_CHECKING:
    from handlers.kernel.roles import Role

_GROUPS = {
    "en": ("groups",),
    "tr": ("gruplar",),
    "ar": ("مجموعات", "المجموعات"),
    "uk": ("групи",),
    "ru": ("группы",),
    "pl": ("grupy",),
}
_DONE = {
    "en": ("done",),
    "tr": ("bitti",),
    "ar": ("انتهيت",),
    "uk": ("готово",),
    "pl": ("gotowe",),
}
_TEAM: tuple[Role, ...] = ("organiser", "moderator")


def _for_team(name: str, handler: Handler) -> Command:
    return Command(name, For(_TEAM, handler), listed=False)


feature = Feature(
    name="groups",
    commands=(
        Command("gruppen", finding.overview, words=_GROUPS, quick=True),
        Command("gruppe", talking.talk, words={"en": ("group",)}, listed=False),
        Command("gruppe_beitreten", finding.ask_to_join, words={"en": ("join",)}, listed=False),
        Command("gruppe_bitte", finding.send_request, listed=False),
        Command("gruppe_verlassen", finding.leave, words={"en": ("leave",)}),
        Command("an", talking.say_once, words={"en": ("to",)}, listed=False),
        Command("senden", talking.send_or_not, listed=False),
        Command("fertig", talking.done, words=_DONE, quick=True, shared=True, listed=False),
        Command("gruppe_tempo", talking.pace, words={"en": ("pace",)}, listed=False),
        Command("gruppe_bleiben", talking.stay, listed=False),
        Command("stumm", safety.mute, words={"en": ("mute",)}, listed=False),
        Command("laut", safety.unmute, words={"en": ("unmute",)}, listed=False),
        Command("gruppe_wer", safety.about, listed=False),
        Command("melden", safety.report, words={"en": ("report",)}, listed=False),
        Command("nie_begegnen", safety.never_meet, words={"en": ("never_meet",)}),
        Command("gruppe_neu", creating.begin, words={"en": ("new_group",)}, listed=False),
        Command("gruppe_feld", creating.take, listed=False),
        Command("gruppe_anlegen", creating.create, listed=False),
        Command("gruppe_uebernehmen", leading.accept, listed=False),
        Command("gruppe_pruefen", For(("moderator",), creating.review), listed=False),
        Command("gruppe_leitung", For(("moderator",), leading.appoint), listed=False),
        Command("gruppe_einladung", rooms.invite_again, listed=False),
        _for_team("gruppe_verbinden", rooms.connect),
        _for_team("gruppe_raum", rooms.make),
        _for_team("gruppe_pruefen_raum", rooms.look_again),
        Command("gruppe_leiten", For(_TEAM, leading.manage)),
        _for_team("anfrage", leading.see_request),
        _for_team("aufnehmen", leading.approve),
        _for_team("ablehnen", leading.decline),
        _for_team("gruppe_mitglied", leading.see_member),
        _for_team("gruppe_still", leading.silence),
        _for_team("gruppe_entfernen", leading.remove),
        _for_team("freigeben", leading.release),
        _for_team("verwerfen", leading.discard),
        _for_team("gruppe_pause", leading.pause),
        _for_team("gruppe_weiter", leading.go_on),
        _for_team("gruppe_schliessen", leading.close),
        _for_team("gruppe_aendern", leading.change),
        _for_team("gruppe_uebergeben", leading.hand_over),
    ),
    answers={
        "introduction": finding.introduction,
        "talk": talking.spoken,
        "report": safety.reported,
        "never": safety.never_named,
        "field": creating.take,
        "no": For(_TEAM, leading.decline_in_words),
        "detail": For(_TEAM, leading.changed),
    },
    unread={"talk": talking.no_pictures},
    beside={Topic.GEMEINSCHAFT: finding.beside},
    functions={"group_join": finding.wish, "group_leave": finding.leave},
    jobs=(*JOBS, rooms.JOB),
    events=rooms.EVENTS,
    links={"gruppe": finding.linked},
    stops=talking.fall_silent,
    withdrawn=finding.consent_withdrawn,
    lets_go=let_go,
)
