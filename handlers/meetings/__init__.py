"""Meetings: when they are, who comes, and that nobody misses or is woken by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.feature import Command, Feature, For, Handler
from handlers.kernel.message import ErrandDone, ErrandFailed
from handlers.meetings import (
    answering,
    calendars,
    calling,
    changing,
    files,
    leading,
    listing,
    planning,
    reminders,
    rooms,
)
from handlers.meetings.jobs import JOBS
from knowledge.topics import Topic

if TYPE_CHECKING:
    from handlers.kernel.roles import Role

_MEETINGS = {
    "en": ("meetings",),
    "tr": ("buluşmalar",),
    "ar": ("اللقاءات", "لقاءات"),
    "uk": ("зустрічі",),
    "ru": ("встречи",),
    "pl": ("spotkania",),
}
_REMINDERS = {
    "en": ("reminders",),
    "tr": ("hatırlatmalar",),
    "ar": ("تذكيرات",),
    "uk": ("нагадування",),
    "ru": ("напоминания",),
    "pl": ("przypomnienia",),
}
_TEAM = leading.LEADERS
_STAFF: tuple[Role, ...] = ("counsellor", "moderator")


def _for_team(name: str, handler: Handler, **words: tuple[str, ...]) -> Command:
    return Command(name, For(_TEAM, handler), words=words, listed=False)


feature = Feature(
    name="meetings",
    commands=(
        Command("termine", listing.overview, words=_MEETINGS, quick=True),
        Command("termin", listing.show, words={"en": ("meeting",)}, listed=False),
        Command("zusage", answering.yes, words={"en": ("coming",)}, listed=False),
        Command("vielleicht", answering.maybe, words={"en": ("maybe",)}, listed=False),
        Command("absage", answering.no, words={"en": ("not_coming",)}, listed=False),
        Command("kinder", answering.children, listed=False),
        Command("brauche", answering.needs, listed=False),
        Command("erinnerungen", reminders.wishes, words=_REMINDERS),
        Command("kalender", calendars.own, words={"en": ("calendar",)}),
        Command("wiewars", leading.verdict, listed=False),
        Command(
            "treffen_neu",
            For(_TEAM, planning.begin),
            words={"en": ("new_meeting",)},
            said=("neues treffen", "treffen anlegen", "treffen planen", "new meeting"),
        ),
        Command("schulung_neu", For(_STAFF, planning.begin_training), listed=False),
        Command("treffen_leiten", For(_TEAM, leading.lead)),
        _for_team("treffen_feld", planning.field),
        _for_team("treffen_meint", planning.meant),
        _for_team("treffen_feiertag", planning.holiday),
        _for_team("treffen_vorschau", planning.preview),
        _for_team("treffen_anlegen", planning.save),
        _for_team("treffen_verwerfen", planning.drop),
        _for_team("treffen_datei", files.decide),
        _for_team("treffen_aendern", planning.edit),
        _for_team("treffen_absagen", changing.cancel_all),
        _for_team("termin_absagen", changing.cancel_date),
        _for_team("termin_verschieben", changing.move_date),
        _for_team("termin_ort", changing.elsewhere),
        _for_team("treffen_liste", leading.numbers),
        _for_team("treffen_waren", leading.attended),
        Command("treffen", leading.post, listed=False),
    ),
    answers={
        "field": For(_TEAM, planning.said),
        "file": For(_TEAM, files.said),
        "whom": For(_TEAM, files.whom),
        "doing": For(_TEAM, changing.doing),
        "children": answering.children,
        "ages": answering.ages,
        "needs": answering.needs,
    },
    files=dict.fromkeys(("field", "file", "whom"), For(_TEAM, files.take)),
    handed={".ics": For(_TEAM, files.take_unasked)},
    beside={Topic.GEMEINSCHAFT: listing.beside},
    functions={
        "next_meetings": listing.overview,
        "rsvp_yes": answering.yes_in_words,
        "rsvp_no": answering.no_in_words,
        "reminder_off": reminders.off,
    },
    jobs=JOBS,
    links={"termin": listing.linked},
    writes={
        "reminder": reminders.write,
        "change": changing.write,
        "moved_up": answering.write_moved_up,
        "after": leading.write,
        "room": rooms.write,
    },
    events={**calling.EVENTS, ErrandDone: files.came, ErrandFailed: files.failed},
    called=calling.COMMANDS,
    withdrawn=reminders.consent_withdrawn,
)
