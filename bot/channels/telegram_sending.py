"""Sends posts, as several messages where one is too short."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import structlog
from telegram import InputFile, LinkPreviewOptions, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.constants import (
    BulkRequestLimit,
    CallbackQueryLimit,
    ChatAction,
    FileSizeLimit,
    ParseMode,
)
from telegram.error import BadRequest, TelegramError

from bot.channels import telegram_html
from bot.channels.telegram_errors import (
    is_unchanged,
    is_unknown_file,
    is_unparsable,
    send_errors,
)
from handlers.kernel.errors import SendError, TryLater, Unclear

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from telegram import Bot, InlineKeyboardMarkup
    from telegram import Message as TelegramMessage

    from bot.channel import Shelf
    from bot.channels.telegram_html import Part
    from bot.pace import Pace
    from handlers.kernel.post import Post
    from handlers.kernel.reply import File, Media

    Step = Callable[[], Awaitable[int]]
    Keyboard = InlineKeyboardMarkup | ReplyKeyboardMarkup

log = structlog.get_logger(__name__)

PATIENCE = 1.0  # seconds that a message waits here while Telegram wants to be left alone
MANY_POSTS = 1_000
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class _Envelope:
    """What holds for all messages of one post."""

    chat: str
    silent: bool
    hurried: bool
    bulk: bool
    topic: int | None


async def _worded(
    say: Callable[..., Awaitable[TelegramMessage]], name: str, part: Part
) -> TelegramMessage:
    """Args: name: how the method calls the words."""
    try:
        return await say(**{name: telegram_html.to_html(part)}, parse_mode=ParseMode.HTML)
    except BadRequest as error:
        if not is_unparsable(error):
            raise
        log.error("our HTML was refused; the post goes out without markup")
        return await say(**{name: telegram_html.to_plain(part)})


class Sender:
    def __init__(self, bot: Bot, pace: Pace, shelf: Shelf, *, aside: float) -> None:
        self._bot = bot
        self._pace = pace
        self._shelf = shelf
        self._account = f"telegram:{bot.token.partition(':')[0]}"  # file ids are good for one bot
        self._uploading = asyncio.Lock()
        self._aside = aside
        self._unfinished: dict[str, list[int]] = {}  # messages of a post that have left, by its key
        self._picking: set[str] = set()  # chats below which a list of rooms can be opened
        self._finished: dict[str, list[int]] = {}  # the same of those that are complete

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        """A post that failed half-way goes on where it stopped."""
        if post.aside:
            await self._say_aside(post)
            return None
        steps = self._steps(chat, post, await self._name(post))
        sent = self._unfinished.pop(key, [])
        try:
            for step in steps[len(sent) :]:
                with send_errors():
                    sent.append(await step())
        except (TryLater, Unclear) as error:
            self._remember(self._unfinished, key, sent)
            if isinstance(error, TryLater) and error.after is not None:
                self._pace.pause(error.after.total_seconds())
            raise
        self._remember(self._finished, key, sent)
        texts = len(steps) - len(post.files)
        return str(sent[texts - 1] if texts else sent[-1])

    async def _say_aside(self, post: Post) -> None:
        """A pressed button takes one answer, at once: there is no pace, and it is no message."""
        said = telegram_html.to_plain(telegram_html.parts(post)[0])
        most = int(CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)
        if len(said) > most:
            said = f"{said[: most - 1]}…"
        with send_errors():
            await self._bot.answer_callback_query(post.aside, said, show_alert=True)

    def resting(self) -> dict[str, float]:
        return self._pace.resting()

    def waiting(self) -> int:
        return self._pace.waiting

    async def _name(self, post: Post) -> str:
        """What links to the bot call it; asked for only where there is one."""
        if not any(button.claim or button.opens for button in post.buttons):
            return ""
        with send_errors():
            return (await self._bot.get_me()).username or ""

    def parts(self, key: str) -> tuple[str, ...]:
        """All messages that a post took; asked once."""
        return tuple(map(str, self._finished.pop(key, ())))

    async def erase(self, chat: str, message_ids: Sequence[str]) -> int:
        """Delete messages of both sides, newest first; Telegram keeps those of over two days."""
        numbers = sorted({int(one) for one in message_ids if one.isdecimal()}, reverse=True)
        deleted = 0
        for start in range(0, len(numbers), BulkRequestLimit.MAX_LIMIT):
            batch = numbers[start : start + BulkRequestLimit.MAX_LIMIT]
            with send_errors():
                deleted += await self._delete(chat, batch)
        return deleted

    async def _delete(self, chat: str, batch: list[int]) -> int:
        """All at once; where one of them is refused, one by one."""
        with suppress(BadRequest):
            await self._bot.delete_messages(chat, batch)
            return len(batch)
        deleted = 0
        for number in batch:
            with suppress(BadRequest):
                await self._bot.delete_message(chat, number)
                deleted += 1
        return deleted

    async def typing(self, chat: str) -> None:
        if self._pace.paused():
            return
        with suppress(TelegramError):
            await self._bot.send_chat_action(chat, ChatAction.TYPING, read_timeout=self._aside)

    @staticmethod
    def _remember(posts: dict[str, list[int]], key: str, sent: list[int]) -> None:
        if sent:
            posts[key] = sent
        while len(posts) > MANY_POSTS:
            posts.pop(next(iter(posts)))

    def _steps(self, chat: str, post: Post, name: str) -> list[Step]:
        """One for each message that the post takes; buttons stand under the last text."""
        hurried = post.urgency == "answer" and not post.bulk
        topic = int(post.thread) if post.thread.isdecimal() else None
        envelope = _Envelope(chat, post.urgency == "silent", hurried, post.bulk, topic)
        parts = telegram_html.parts(post)
        keyboard = telegram_html.keyboard(post.buttons, name)
        if not (parts or post.files or post.media):
            raise SendError("there is nothing to send")
        steps: list[Step] = [partial(self._say, envelope, part, None) for part in parts[:-1]]
        inline = None if isinstance(keyboard, ReplyKeyboardMarkup) else keyboard
        below_it = inline is keyboard and post.replaces is not None and post.replaces.isdecimal()
        if media := post.media:
            under = len(parts) <= 1 and telegram_html.is_caption(parts)
            if under:
                steps = [partial(self._show, envelope, media, (*parts, ())[0], keyboard)]
            else:
                steps.insert(0, partial(self._show, envelope, media, (), None))
                steps.append(partial(self._say, envelope, parts[-1], keyboard))
        elif len(parts) == 1 and below_it:
            steps.append(partial(self._put, envelope, parts[0], inline, int(post.replaces or 0)))
        elif parts:
            steps.append(partial(self._say, envelope, parts[-1], keyboard))
        for number, file in enumerate(post.files, start=1):
            below = keyboard if not parts and number == len(post.files) else None
            steps.append(partial(self._hand_over, envelope, file, below))
        return steps

    async def _turn(self, envelope: _Envelope) -> None:
        if (pause := self._pace.paused()) > PATIENCE:
            raise TryLater("Telegram wants to be left alone", after=timedelta(seconds=pause))
        group = envelope.chat.startswith("-")
        await self._pace.turn(
            envelope.chat, group=group, hurried=envelope.hurried, bulk=envelope.bulk
        )

    async def _say(self, envelope: _Envelope, part: Part, keyboard: Keyboard | None) -> int:
        await self._turn(envelope)
        markup: Keyboard | ReplyKeyboardRemove | None = keyboard
        if keyboard is None and envelope.chat in self._picking:
            markup = ReplyKeyboardRemove()
        say = partial(
            self._bot.send_message,
            envelope.chat,
            reply_markup=markup,
            message_thread_id=envelope.topic,
            disable_notification=envelope.silent,
            link_preview_options=NO_PREVIEW,
        )
        message = await _worded(say, "text", part)
        if isinstance(markup, ReplyKeyboardMarkup):
            self._picking.add(envelope.chat)
        elif isinstance(markup, ReplyKeyboardRemove):
            self._picking.discard(envelope.chat)
        return message.message_id

    async def _put(
        self, envelope: _Envelope, part: Part, keyboard: InlineKeyboardMarkup | None, replaces: int
    ) -> int:
        """In the place of an earlier message, or below if that cannot be changed any more."""
        await self._turn(envelope)
        try:
            await self._bot.edit_message_text(
                telegram_html.to_html(part),
                chat_id=envelope.chat,
                message_id=replaces,
                reply_markup=keyboard,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if not is_unchanged(error):
                return await self._say(envelope, part, keyboard)
        return replaces

    async def _show(
        self, envelope: _Envelope, media: Media, caption: Part, keyboard: Keyboard | None
    ) -> int:
        """Upload it the first time; from then on Telegram knows it by an id."""
        known = await self._shelf.uploaded(media.id, self._account)
        if known is None:
            async with self._uploading:  # of many that are sent at a time, one uploads
                known = await self._shelf.uploaded(media.id, self._account)
                if known is None:
                    return await self._upload(envelope, media, caption, keyboard)
        await self._turn(envelope)
        try:
            message = await self._present(envelope, media, str(known), caption, keyboard)
        except BadRequest as error:
            if not is_unknown_file(error):
                raise
            return await self._upload(envelope, media, caption, keyboard)
        return message.message_id

    async def _upload(
        self, envelope: _Envelope, media: Media, caption: Part, keyboard: Keyboard | None
    ) -> int:
        content = await self._shelf.content(media.id)
        await self._turn(envelope)
        file = InputFile(content, media.name)
        file.mimetype = media.media_type
        message = await self._present(envelope, media, file, caption, keyboard)
        kept = message.photo[-1] if message.photo else message.document
        if kept is not None:
            await self._shelf.note_upload(media.id, self._account, kept.file_id)
        return message.message_id

    async def _present(
        self,
        envelope: _Envelope,
        media: Media,
        file: InputFile | str,
        caption: Part,
        keyboard: Keyboard | None,
    ) -> TelegramMessage:
        send = self._bot.send_photo if media.is_picture else self._bot.send_document
        say = partial(
            send,
            envelope.chat,
            file,
            reply_markup=keyboard,
            message_thread_id=envelope.topic,
            disable_notification=envelope.silent,
        )
        return await _worded(say, "caption", caption) if caption else await say()

    async def _hand_over(self, envelope: _Envelope, file: File, keyboard: Keyboard | None) -> int:
        if len(file.content) > FileSizeLimit.FILESIZE_UPLOAD:
            raise SendError("Telegram takes no file of this size")
        await self._turn(envelope)
        document = InputFile(file.content, file.name)
        document.mimetype = file.media_type
        message = await self._bot.send_document(
            envelope.chat,
            document,
            reply_markup=keyboard,
            message_thread_id=envelope.topic,
            disable_notification=envelope.silent,
            disable_content_type_detection=True,
        )
        return message.message_id
