"""Announcements: written, looked at, released, sent, counted; corrected and taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.announcements import commands, editing, files, progress, rules, writing
from handlers.kernel.feature import Command, Feature, For, Job
from handlers.kernel.message import ErrandDone, ErrandFailed
from handlers.kernel.reply import choice

if TYPE_CHECKING:
    from handlers.kernel.feature import Handler


def _team(handler: Handler) -> For:
    return For(("moderator",), handler)


_TEXTS = {f"text_{name}": _team(editing.take_text_in(name)) for name in rules.LANGUAGES}

_WRITING = ("new", "text", *_TEXTS)
_OTHER = ("link", "meeting", "topic", "area", "time", "file", "alt", "card")

feature = Feature(
    name="announcements",
    commands=(
        Command(
            "ankuendigung",
            _team(commands.announce),
            words={"en": ("announcement",)},
            said=("ankündigung", "neue ankündigung", "rundschreiben"),
        ),
    ),
    answers={
        "new": _team(editing.take_new),
        "text": _team(editing.take_text),
        **_TEXTS,
        "link": _team(editing.take_link),
        "meeting": _team(editing.take_meeting),
        "topic": _team(editing.take_topic),
        "area": _team(editing.take_area),
        "time": _team(editing.take_time),
        "file": _team(files.take_no_file),
        "alt": _team(files.take_alt),
    },
    unread=dict.fromkeys((*_WRITING, *_OTHER), files.nothing_else),
    files={
        **dict.fromkeys(_OTHER, _team(files.take)),
        "new": _team(files.take_new),
        "text": _team(files.take_with_text_in("de")),
        **{f"text_{name}": _team(files.take_with_text_in(name)) for name in rules.LANGUAGES},
    },
    drafts={
        name: choice("announcements-staff-my-text", f"/ankuendigung uebernehmen {name}")
        for name in _WRITING
    },
    events={ErrandDone: files.came, ErrandFailed: files.failed},
    jobs=(
        Job("announcements", timedelta(seconds=2), progress.attend),
        Job("forget-announcements", timedelta(hours=6), progress.forget),
    ),
    writes={
        "message": writing.write,
        "correction": writing.write,
        "erasure": writing.take_back,
    },
)
