"""The human at the other end: a request, who takes it, and what both write through the bot."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.human import calls, commands, desk, room, store
from handlers.human.commands import contact
from handlers.kernel.feature import Command, Feature, For, Job, Relays

if TYPE_CHECKING:
    from handlers.kernel.feature import Handler

_HUMAN = {
    "en": ("human",),
    "de": ("kontakt",),
    "tr": (
        "insan",
        "İnsan",
    ),
    "ar": (
        "إنسان",
        "انسان",
    ),
    "uk": ("людина",),
    "ru": ("человек",),
    "pl": (
        "człowiek",
        "czlowiek",
    ),
}
_ANSWER = {
    "en": ("answer",),
    "tr": ("cevapla",),
    "ar": ("رد",),
    "uk": ("відповісти",),
    "ru": ("ответить",),
    "pl": ("odpowiedz",),
}
_DONE = {
    "en": ("done",),
    "tr": ("bitti",),
    "ar": ("انتهيت",),
    "uk": ("готово",),
    "ru": ("готово",),
    "pl": ("gotowe",),
}
_SETTLED = {
    "en": ("never mind",),
    "de": ("hat sich erledigt",),
    "tr": (
        "gerek kalmadı",
        "gerek kalmadi",
    ),
    "ar": ("لا داعي",),
    "uk": ("вже не треба",),
    "ru": ("уже не надо",),
    "pl": (
        "już nie trzeba",
        "juz nie trzeba",
    ),
}


def _team(handler: Handler) -> For:
    return For(("moderator",), handler)


_write = _team(desk.write)

feature = Feature(
    name="human",
    commands=(
        Command("mensch", contact, words=_HUMAN, quick=True),
        Command("antworten", commands.enter, words=_ANSWER, quick=True, listed=False),
        Command("fertig", commands.leave, words=_DONE, quick=True, shared=True, listed=False),
        Command("erledigt", commands.take_back, words=_SETTLED, quick=True, listed=False),
        Command("dienst", _team(desk.duty), words={"en": ("duty",)}, said=("dienst",)),
        Command("uebernehmen", _team(desk.take), words={"en": ("take",)}, listed=False),
        Command("spaeter", _team(desk.later), words={"en": ("later",)}, listed=False),
        Command("talks", _team(desk.talks)),
        Command("schreiben", _write, words={"en": ("write",)}, listed=False),
        Command("uebergeben", _team(desk.hand_over), listed=False),
        Command("schliessen", _team(desk.close), words={"en": ("close",)}, listed=False),
        Command("oeffnen", _team(desk.reopen), words={"en": ("reopen",)}, listed=False),
    ),
    answers={
        "words": commands.take_words,
        "words_too": commands.take_words_too,
        "say": commands.say_to_team,
        "answer": desk.answer,
    },
    functions={"human_contact": contact},
    jobs=(
        Job("human", timedelta(minutes=1), calls.look_after),
        Job("team-room", timedelta(minutes=1), room.enter),
    ),
    events=room.EVENTS,
    stops=commands.stop,
    relays=Relays((_write, desk.answer), store.is_talking, room.is_passed_on),
    lets_go=room.let_go,
)

__all__ = ["contact", "feature"]
