"""What the Matrix channel must still know after a restart: a small SQLite file beside the keys."""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_KEPT_SECONDS = 30 * 24 * 3600
_SCHEMA = """
create table if not exists sent (
    event text primary key, room text not null, sends text not null,
    reactions text not null default '[]', at integer not null
);
create index if not exists sent_at on sent (at);
create table if not exists heard (event text primary key, room text not null, at integer not null);
create table if not exists gone (room text primary key);
create table if not exists moved (new text primary key, old text not null);
create table if not exists groups (room text primary key);
create table if not exists direct (user text primary key, room text not null);
create table if not exists strangers (user text primary key);
create table if not exists offered (room text primary key, inviter text not null);
create table if not exists created (key text primary key, room text not null);
"""


class Memory:
    """Our messages of the last 30 days with what their reactions mean, and what rooms became of."""

    def __init__(self, path: Path) -> None:
        path.touch(mode=0o600)
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("pragma journal_mode = wal")
        self._database.execute("pragma synchronous = normal")
        self._database.execute("pragma secure_delete = on")
        self._database.executescript(_SCHEMA)

    def close(self) -> None:
        self._database.close()

    def sent(self, event: str, room: str, sends: Sequence[str] = ()) -> None:
        now = int(time.time())
        self._database.execute("delete from sent where at < ?", (now - _KEPT_SECONDS,))
        self._database.execute("delete from heard where at < ?", (now - _KEPT_SECONDS,))
        self._database.execute(
            "insert into sent (event, room, sends, at) values (?, ?, ?, ?)"
            " on conflict (event) do update set sends = excluded.sends",
            (event, room, json.dumps(list(sends)), now),
        )

    def sends(self, event: str, room: str) -> tuple[str, ...] | None:
        """What the numbered choices of our message send; None if the message is not ours."""
        row = self._one("select sends from sent where event = ? and room = ?", event, room)
        return tuple(json.loads(row)) if row is not None else None

    def hear(self, event: str, room: str) -> None:
        """What people answer to this message of ours is for us, 30 days after the last answer."""
        self._database.execute(
            "insert or replace into heard values (?, ?, ?)", (event, room, int(time.time()))
        )

    def heard(self, event: str, room: str) -> tuple[str, ...] | None:
        """What choices of it send; None where answers to it are no business of ours."""
        query = "select 1 from heard where event = ? and room = ?"
        if self._one(query, event, room) is None:
            return None
        return self.sends(event, room) or ()

    def reacted(self, event: str, reactions: Sequence[str]) -> None:
        self._database.execute(
            "update sent set reactions = ? where event = ?", (json.dumps(list(reactions)), event)
        )

    def reactions(self, event: str) -> tuple[str, ...]:
        """The reactions that we put there ourselves."""
        row = self._one("select reactions from sent where event = ?", event)
        return tuple(json.loads(row)) if row is not None else ()

    def settle(self, event: str) -> None:
        """Its choices are over."""
        self._database.execute(
            "update sent set sends = '[]', reactions = '[]' where event = ?", (event,)
        )

    def forget(self, room: str) -> None:
        """Nothing of this room is needed any more."""
        self._database.execute("delete from sent where room = ?", (room,))
        self._database.execute("delete from heard where room = ?", (room,))
        self._database.execute("delete from gone where room = ?", (room,))
        self._database.execute("delete from moved where ? in (new, old)", (room,))

    def gone(self, room: str) -> None:
        """We told that nobody is reached in the room; a return is worth telling."""
        self._database.execute("insert or ignore into gone values (?)", (room,))

    def was_gone(self, room: str) -> bool:
        return self._one("select 1 from gone where room = ?", room) is not None

    def moved(self, old: str, new: str) -> None:
        self._database.execute("insert or ignore into moved values (?, ?)", (new, old))

    def predecessor(self, new: str) -> str | None:
        """The room of ours that this one takes the place of."""
        return self._one("select old from moved where new = ?", new)

    def group(self, room: str) -> None:
        """A room of people: there we only hear what is an answer to us."""
        self._database.execute("insert or ignore into groups values (?)", (room,))

    def is_group(self, room: str) -> bool:
        return self._one("select 1 from groups where room = ?", room) is not None

    def direct(self, user: str, room: str) -> None:
        """Where somebody is reached."""
        if self.direct_of(user) != room:
            self._database.execute("insert or replace into direct values (?, ?)", (user, room))

    def direct_of(self, user: str) -> str | None:
        return self._one("select room from direct where user = ?", user)

    def no_longer_direct(self, room: str) -> None:
        self._database.execute("delete from direct where room = ?", (room,))

    def stranger(self, user: str) -> None:
        """We spoke of somebody who has no chat with us yet."""
        self._database.execute("insert or ignore into strangers values (?)", (user,))

    def was_stranger(self, room: str) -> str | None:
        """Whoever the private chat is with, if we spoke of them before it was there; once."""
        user = self._one(
            "select user from strangers natural join direct where direct.room = ?", room
        )
        if user is not None:
            self._database.execute("delete from strangers where user = ?", (user,))
        return user

    def offered(self, room: str, inviter: str) -> None:
        """Somebody wants us in a room of people."""
        self._database.execute("insert or replace into offered values (?, ?)", (room, inviter))

    def inviter(self, room: str) -> str | None:
        return self._one("select inviter from offered where room = ?", room)

    def created(self, key: str, room: str) -> None:
        self._database.execute("insert or ignore into created values (?, ?)", (key, room))

    def created_for(self, key: str) -> str | None:
        return self._one("select room from created where key = ?", key)

    def _one(self, query: str, *values: str) -> str | None:
        with closing(self._database.execute(query, values)) as rows:
            row = rows.fetchone()
        return None if row is None else str(row[0])
