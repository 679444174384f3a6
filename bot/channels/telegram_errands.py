"""What the bot does in groups: it invites, admits, removes, and says which rights it lacks."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, assert_never

from telegram import ChatMemberAdministrator
from telegram.error import BadRequest

from bot.channels.telegram_errors import send_errors
from bot.channels.telegram_updates import is_inside
from handlers.kernel.errand import (
    Admit,
    Check,
    Create,
    Decline,
    Enter,
    Fetch,
    Invite,
    Leave,
    Outcome,
    Remove,
)
from handlers.kernel.errors import Gone, SendError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from telegram import Bot

    from handlers.kernel.errand import Errand, Right

_ALREADY = (
    "hide_requester_missing",  # nobody asks any more: answered before, or taken back
    "user_already_participant",
    "participant_id_invalid",
    "user not found",
    "member not found",
)


class Errands:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def run(self, group: str, errand: Errand) -> Outcome:
        with send_errors():
            return await self._run(group, errand)

    async def _fetch(self, handle: str, most: int) -> Outcome:
        file = await self._bot.get_file(handle)
        if (file.file_size or 0) > most:
            return Outcome(unfit="size")
        return Outcome(content=bytes(await file.download_as_bytearray()))

    async def _run(self, group: str, errand: Errand) -> Outcome:
        match errand:
            case Invite():
                return await self._invite(group, errand)
            case Admit(chat=chat, link=link):
                with _done_before():
                    await self._bot.approve_chat_join_request(group, int(chat))
                await self._revoke(group, link)
            case Decline(chat=chat):
                with _done_before():
                    await self._bot.decline_chat_join_request(group, int(chat))
            case Remove(chat=chat):
                await self._remove(group, int(chat))
            case Check():
                return await self._check(group)
            case Enter():
                pass  # whoever adds a bot does not ask it
            case Leave():
                await self._bot.leave_chat(group)
            case Create():
                raise SendError("a bot cannot make groups")
            case Fetch(handle=handle, most=most):
                return await self._fetch(handle, most)
            case _:
                assert_never(errand)
        return Outcome()

    async def _invite(self, group: str, errand: Invite) -> Outcome:
        """A link that only opens the door for whoever is expected.

        Joining by it is a request, which is answered by who asks: passed on, the link lets nobody
        in and shows nobody who is there.
        """
        if await self._is_there(group, int(errand.chat)):
            return Outcome(inside=True)
        link = await self._bot.create_chat_invite_link(
            group, expire_date=errand.until, creates_join_request=True
        )
        return Outcome(link=link.invite_link)

    async def _is_there(self, group: str, user: int) -> bool:
        with _done_before():
            return is_inside(await self._bot.get_chat_member(group, user))
        return False

    async def _revoke(self, group: str, link: str) -> None:
        if link and not link.endswith(("…", "...")):  # links of others are shown in part
            with suppress(BadRequest):
                await self._bot.revoke_chat_invite_link(group, link)

    async def _remove(self, group: str, user: int) -> None:
        """Telegram knows no kick: a ban that is lifted at once lets the person come again."""
        with _done_before():
            await self._bot.ban_chat_member(group, user)
        with suppress(BadRequest):  # a basic group keeps no list of the banned
            await self._bot.unban_chat_member(group, user, only_if_banned=True)

    async def _check(self, group: str) -> Outcome:
        chat = await self._bot.get_chat(group)
        me = await self._bot.get_chat_member(group, (await self._bot.get_me()).id)
        if me.status in {me.LEFT, me.BANNED}:
            raise Gone("not in this group")
        return Outcome(missing=_missing(me), title=chat.title or "")


def _missing(me: object) -> tuple[Right, ...]:
    if not isinstance(me, ChatMemberAdministrator):
        return ("invite", "remove")
    rights: tuple[tuple[Right, bool], ...] = (
        ("invite", me.can_invite_users),
        ("remove", me.can_restrict_members),
    )
    return tuple(right for right, given in rights if not given)


@contextmanager
def _done_before() -> Iterator[None]:
    """Nothing is left to do: an errand may be run twice."""
    try:
        yield
    except BadRequest as error:
        if not any(reason in error.message.lower() for reason in _ALREADY):
            raise
