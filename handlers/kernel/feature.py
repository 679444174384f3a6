"""A feature is a value: what it answers to, and what it knows of a person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kernel.database import Database
    from handlers.kernel.message import Message
    from handlers.kernel.network import Network
    from handlers.kernel.people import Person
    from handlers.kernel.reply import Reply
    from knowledge.directory import Directory
    from knowledge.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Context:
    """What a handler is given besides the message.

    Attributes:
        db: The transaction of this message; a handler never commits.
        argument: What stands behind the command (“kita-platz” in `/offer kita-platz`).
        understood: What the message means; only set where it is no command and no awaited answer.
        language: In which the answer will be given, ISO 639-1.
        trail: Commands that show the last replies again, newest last.
    """

    db: Database
    person: Person
    now: datetime
    directory: Directory
    network: Network
    language: str
    argument: str = ""
    understood: Understanding | None = None
    trail: tuple[str, ...] = ()


Handler = Callable[["Context", "Message"], Awaitable["Reply"]]


@dataclass(frozen=True, slots=True)
class Command:
    """One of the commands that menus and /hilfe list.

    Attributes:
        name: a–z, 0–9 and _ only (Telegram); its description is the text `<feature>-menu-<name>`.
        words: The same in other spellings, without slash, by language: who types one as their
            very first word is answered in that language.
        quick: These words also work without a slash, in every state of a conversation.
    """

    name: str
    handler: Handler
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    quick: bool = False
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Feature:
    """One folder of `handlers/`.

    Attributes:
        answers: Where an awaited answer goes, by the name behind the feature's own.
        functions: Which of the bot's own functions (knowledge.intents) it fulfils.
        kinds: What it says to messages that are no text (sticker, voice, …).
        fallback: Takes every message that nothing else took; exactly one feature has it.
    """

    name: str
    commands: tuple[Command, ...] = ()
    answers: Mapping[str, Handler] = field(default_factory=dict)
    functions: Mapping[str, Handler] = field(default_factory=dict)
    kinds: Handler | None = None
    fallback: Handler | None = None
