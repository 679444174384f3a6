"""`wegweiser list import`: an existing list becomes invitations, never subscriptions."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import clock, installation, texts
from bot.batch import BadLine
from bot.granting import SHELL
from handlers.kernel import audit
from handlers.kernel.consent import Exit
from handlers.kernel.feature import Duty
from handlers.kernel.message import Address
from handlers.kernel.people import MAIL
from handlers.kernel.reply import Text
from handlers.mailing import rules, signup, store
from handlers.mailing.signup import Wish

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.settings import Settings

_COLUMNS = frozenset(
    {"email", "emailadresse", "emailaddress", "emailadress", "mail", "mailadresse"}
)
_NAMED = re.compile(r".*<([^<>]+)>\s*")


@dataclass(frozen=True, slots=True)
class Invited:
    """Attributes: passed_over: have agreed already, or were asked too often lately."""

    invited: int
    passed_over: int


def can_invite(settings: Settings) -> bool:
    """Letters need a server, and their links an address that leads to the pages."""
    return MAIL in settings.channel and bool(_base(settings))


def read(content: bytes) -> Iterator[str | BadLine]:
    """The addresses of a table, each once; names and other columns are not even looked at."""
    lines = _decoded(content).splitlines()
    rows = csv.reader(lines, delimiter=_separator(lines[0] if lines else ""))
    column: int | None = None
    seen = set()
    for row in rows:
        if not any(cell.strip() for cell in row):
            continue
        if column is None:
            column = _header(row)
            if column is not None:
                continue
            column = next((n for n, cell in enumerate(row) if "@" in cell), None)
            if column is None:
                yield BadLine(rows.line_num, "E-Mail", "no-column")
                return
        written = row[column] if column < len(row) else ""
        named = _NAMED.fullmatch(written)
        address = rules.clean_address(named[1] if named else written)
        if address is None:
            yield BadLine(rows.line_num, "E-Mail", "no-address")
        elif address not in seen:
            seen.add(address)
            yield address


async def invite(settings: Settings, addresses: Iterable[str]) -> Invited:
    """Ask each mailbox, within the limits that hold for everybody."""
    network = settings.network
    catalogue = texts.load(network.anrede)
    args = {"network": network.name, "topics": catalogue.phrase(Text("mailing-all-topics"), "de")}
    words = catalogue.phrase(Text("mailing-wording-list", args), "de")
    wish = Wish((), "", words, "de", "invitation", "shell", "import")
    invited = passed_over = 0
    async with installation.opened(settings) as (engine, vault):
        for address in addresses:
            async with engine.begin() as db:
                duty = Duty(db, clock.now(), network, vault, _base(settings))
                known = Exit(vault.mark(Address(MAIL, address)), "list")
                if not await store.holders(db, known) and await signup.ask(duty, address, wish):
                    invited += 1
                else:
                    passed_over += 1
        async with engine.begin() as db:
            await audit.note(db, SHELL, "mailing.import", str(invited), clock.now())
    return Invited(invited, passed_over)


def _base(settings: Settings) -> str:
    address = str(settings.channel.get("web", {}).get("base_url", ""))
    return f"{address.rstrip('/')}/" if address else ""


def _decoded(content: bytes) -> str:
    """Whatever a spreadsheet writes: UTF-8, UTF-16, or Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _separator(line: str) -> str:
    return max(";,\t|", key=line.count)


def _header(row: list[str]) -> int | None:
    """The column that is called e-mail, in one of its spellings."""
    names = [re.sub(r"[^a-z]", "", cell.casefold()) for cell in row]
    return next((n for n, name in enumerate(names) if name in _COLUMNS), None)
