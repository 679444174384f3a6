"""A feature is a value: what it answers to, and what it does of its own accord."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from handlers.kernel.errors import Refused
from handlers.kernel.roles import NOBODY, Rights

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from handlers.kernel.consent import Purpose
    from handlers.kernel.database import Database
    from handlers.kernel.message import Message, RoomSaid
    from handlers.kernel.network import Network
    from handlers.kernel.people import Person, PersonId
    from handlers.kernel.reply import Choice, Reply, Text
    from handlers.kernel.roles import Role
    from handlers.kernel.vault import Vault
    from handlers.kernel.writing import Writer
    from knowledge.directory import Directory
    from knowledge.topics import Topic
    from knowledge.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Context:
    """What a handler is given besides the message.

    Attributes:
        db: The transaction of this message; a handler never commits.
        argument: What stands behind the command (“kita-platz” in `/offer kita-platz`).
        understood: What the message means; only set where it is no command and no awaited answer.
        language: In which the answer will be given, ISO 639-1.
        question: What the person asked last, minutes ago at most; it is kept nowhere, so who wants
            to pass it on asks them first.
        held: What this person wrote last that was answered as a cry for help, where one of
            `Feature.drafts` was awaited; half an hour old at most, and kept nowhere.
        trail: Commands that show the last replies again, newest last.
        rights: The person's roles, as the database has them in this very transaction.
        pages: Address of the public pages, with a slash at its end: "https://chat.example.org/".
        channels: Names of those that are switched on: what needs a letter asks for "mail".
        paces: How many messages a second each of them sends where many are to be reached.
        features: All of them, for what concerns every one (stop).
        words: Any sentence as this person reads it, for what must be kept as it was shown.
    """

    db: Database
    person: Person
    now: datetime
    directory: Directory
    network: Network
    vault: Vault
    language: str
    words: Callable[[Text], str]
    channels: frozenset[str] = frozenset()
    paces: Mapping[str, float] = field(default_factory=dict)
    features: tuple[Feature, ...] = ()
    rights: Rights = NOBODY
    pages: str = ""
    argument: str = ""
    understood: Understanding | None = None
    question: str = ""
    held: Message | None = None
    trail: tuple[str, ...] = ()

    @property
    def duty(self) -> Duty:
        """For what is done in the same way where nobody wrote."""
        return Duty(self.db, self.now, self.network, self.vault, self.pages, self.features)

    def function(self, name: str | None) -> Handler | None:
        """Who fulfils one of the bot's own functions (`knowledge.understanding.wish`)."""
        found = (feature.functions.get(name or "") for feature in self.features)
        return next((handler for handler in found if handler is not None), None)


Handler = Callable[["Context", "Message"], Awaitable["Reply"]]


@dataclass(frozen=True, slots=True)
class For:
    """A handler that only people with one of these roles may use; the role is asked each time."""

    roles: tuple[Role, ...]
    handler: Handler

    async def __call__(self, ctx: Context, message: Message) -> Reply:
        if not ctx.rights.any_of(self.roles):
            raise Refused("bot-not-allowed")
        return await self.handler(ctx, message)


def reserved_for(handler: Handler) -> tuple[Role, ...]:
    """The roles that a handler is reserved for; none: it is for everybody."""
    return handler.roles if isinstance(handler, For) else ()


def visible(features: Iterable[Feature], rights: Rights) -> Iterator[tuple[Feature, Command]]:
    """The commands that menus and /hilfe show to somebody with these rights."""
    for feature in features:
        for command in feature.commands:
            reserved = reserved_for(command.handler)
            if command.listed and (not reserved or rights.any_of(reserved)):
                yield feature, command


@dataclass(frozen=True, slots=True)
class Duty:
    """What a job is given each time it is due, and what follows from an event in a room.

    Attributes:
        db: A transaction of its own.
        features: All of them, for what concerns every one (an erasure).
    """

    db: Database
    now: datetime
    network: Network
    vault: Vault
    pages: str
    features: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do of our own accord: the ticker calls it, the database says what is due.

    It may be called twice, late, or by several processes.

    Attributes:
        run: True where there is more to do: it is called again at once, in another transaction,
            after whatever else is due.
        safe: Also done while the clock is in doubt; nothing that deletes or sends is.
    """

    name: str
    every: timedelta
    run: Callable[[Duty], Awaitable[bool | None]]
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Relays:
    """How staff write to somebody else through the bot.

    What sounds like a cry for help there is no cry of theirs: it is passed on.

    Attributes:
        handlers: Which pass on what is written.
        talking: Is this person staff, and in an open talk?
        heard: Is what was said in a room passed on?
    """

    handlers: tuple[Handler, ...]
    talking: Callable[[Database, PersonId], Awaitable[bool]]
    heard: Callable[[Database, RoomSaid], Awaitable[bool]]


Reaction = Callable[["Duty", Any], Awaitable[None]]
Beside = Callable[["Context"], Awaitable["Choice | None"]]


@dataclass(frozen=True, slots=True)
class Command:
    """One of the commands that menus and /hilfe list.

    Attributes:
        name: a–z, 0–9 and _ only (Telegram); its description is the text `<feature>-menu-<name>`.
        words: The same in other spellings, without slash, by language: who types one as their
            very first word is answered in that language.
        quick: These words also work without a slash, in every state of a conversation.
        shared: Other features may have it as well; it goes to the one whose answer is awaited.
        said: How messages begin by which the team gives it without a slash; only for commands that
            are reserved, and only from those who may.
    """

    name: str
    handler: Handler
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    quick: bool = False
    shared: bool = False
    listed: bool = True
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """One folder of `handlers/`.

    Attributes:
        answers: Where an awaited answer goes, by the name behind the feature's own.
        functions: Which of the bot's own functions (knowledge.intents) it fulfils.
        kinds: What it says to messages that are no text (sticker, voice, …).
        unread: What it says to them instead while one of its answers is awaited, by its name.
        files: Where a picture or a file goes that is sent while one of its answers is awaited, or
            while such a card is shown, by the name behind the feature's own; what is typed under
            it comes along as `text`.
        handed: Where a file goes that the team sends though nothing waits for it, by how its name
            ends: “.ics”; only from those for whom the handler is reserved.
        drafts: Answers of staff whose words go to many and may speak of cries for help, by name:
            what is chosen under the help lines to say so. It finds the words in `Context.held`.
        beside: What it has besides the directory's offers, by their topic; None: nothing right now.
        fallback: Takes every message that nothing else took; exactly one feature has it.
        codes: Where a one-time code goes that is typed alone, by its number of letters.
        links: What a deep link opens: “abo” takes `/start abo`, “gruppe” takes `/start gruppe-x`
            with “x” as argument. It only shows: a link changes nothing by itself.
        jobs: What it does of its own accord.
        events: What it does when something happens in a room, by the event's type.
        called: Commands that it takes in rooms, as the event `Called`; what they do there is the
            text `<feature>-called-<name>`. Other commands of a room are never handed in.
        writes: What it says later to many, put into words when it is sent; `outbox.plan` with
            “feature.name” as writer asks for it.
        stops: What else it ends when a person says stop, and what they should know of that.
        withdrawn: What else it ends when a person takes a consent back: (context, purpose, scope).
        relays: How staff write to parents, where they do.
        lets_go: What it does outside the database before a person is erased, and what they should
            know of that; see `handlers.kernel.erasing`.
    """

    name: str
    commands: tuple[Command, ...] = ()
    answers: Mapping[str, Handler] = field(default_factory=dict)
    functions: Mapping[str, Handler] = field(default_factory=dict)
    kinds: Handler | None = None
    unread: Mapping[str, Handler] = field(default_factory=dict)
    files: Mapping[str, Handler] = field(default_factory=dict)
    handed: Mapping[str, For] = field(default_factory=dict)
    drafts: Mapping[str, Choice] = field(default_factory=dict)
    beside: Mapping[Topic, Beside] = field(default_factory=dict)
    fallback: Handler | None = None
    codes: Mapping[int, Handler] = field(default_factory=dict)
    links: Mapping[str, Handler] = field(default_factory=dict)
    jobs: tuple[Job, ...] = ()
    events: Mapping[type, Reaction] = field(default_factory=dict)
    called: tuple[str, ...] = ()
    writes: Mapping[str, Writer] = field(default_factory=dict)
    stops: Callable[[Context], Awaitable[Text | None]] | None = None
    withdrawn: Callable[[Context, Purpose, str], Awaitable[None]] | None = None
    relays: Relays | None = None
    lets_go: Callable[[Context | Duty, PersonId], Awaitable[Text | None]] | None = None
