"""The double against aiogram, a client made by others, and against plain HTTP."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BufferedInputFile,
    ChatMemberAdministrator,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from tests.servers.botapi import BotApi, Press, faults
from tests.servers.botapi.entities import CannotParse, parse_html

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{api.port}")
    session = AiohttpSession(api=server, timeout=5)
    defaults = DefaultBotProperties(parse_mode=ParseMode.HTML)
    async with Bot(api.token, session=session, default=defaults) as bot:
        yield bot


def keyboard(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[button] for button in buttons])


async def call(api: BotApi, method: str, **values: object) -> tuple[int, dict[str, object]]:
    url = f"{api.base_url}{api.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=values) as response:
        return response.status, await response.json()


async def test_aiogram_reads_all_kinds_of_updates(api: BotApi, bot: Bot) -> None:
    anna, group = api.person("Anna"), api.group("Treff")
    group.members.append(anna)

    shown = await anna.says("Guten Abend /hilfe")
    await anna.edits(shown, "Guten Morgen")
    await anna.sends_sticker()
    await anna.sends_voice()
    await anna.sends_video()
    await anna.sends_photo("Kind")
    await anna.sends_document()
    await anna.sends_location()
    await anna.sends_contact()
    await anna.sends_dice()
    await group.takes_bot(anna, "administrator")
    await anna.asks_to_join(group)
    await group.migrates()
    await anna.blocks_bot()
    await anna.unblocks_bot()
    updates = await bot.get_updates(timeout=1)

    assert [update.event_type for update in updates[:3]] == ["message", "edited_message", "message"]
    assert len(updates) == 16
    assert await bot.get_updates(offset=updates[-1].update_id + 1) == []
    assert api.violations == []


async def test_aiogram_writes_edits_and_deletes(api: BotApi, bot: Bot) -> None:
    anna = api.person("Anna")
    await anna.starts()
    button = InlineKeyboardButton(text="Ja", callback_data="ja")
    page = InlineKeyboardButton(text="Seite", url="https://example.org")

    sent = await bot.send_message(
        anna.id, '<b>Wohin?</b> <a href="https://example.org/a?b=1&amp;c=2">Hierhin</a>',
        reply_markup=keyboard(button, page), disable_notification=True,
    )  # fmt: skip

    assert anna.sees[0].text == "Wohin? Hierhin"
    assert anna.sees[0].bold == ["Wohin?"]
    assert anna.sees[0].links == {"Hierhin": "https://example.org/a?b=1&c=2"}
    assert anna.sees[0].buttons == ["Ja", "Seite"]
    assert anna.sees[0].silent
    assert await anna.presses("Seite") == "https://example.org"

    press = await anna.presses("Ja")
    assert isinstance(press, Press)
    assert await bot.answer_callback_query(press.id, text="Gut")
    assert press.answered == "Gut"

    await bot.edit_message_text(text="Fertig", chat_id=anna.id, message_id=sent.message_id)
    assert [(m.text, m.buttons) for m in anna.sees] == [("Fertig", [])]
    await bot.delete_message(anna.id, sent.message_id)
    assert anna.sees == []
    assert len(anna.received) == 1
    assert api.violations == []


async def test_aiogram_sends_everything_else(api: BotApi, bot: Bot) -> None:
    anna = api.person("Anna")
    await anna.starts()
    scope = BotCommandScopeAllPrivateChats()

    document = await bot.send_document(anna.id, BufferedInputFile(b"BEGIN", "Treffen.ics"))
    await bot.send_contact(anna.id, "+49271123", "Beratung")
    await bot.send_venue(anna.id, 50.87, 8.02, "Familienbüro", "Markt 2")
    await bot.send_chat_action(anna.id, "typing")
    await bot.set_my_commands(
        [BotCommand(command="hilfe", description="Was ich kann")], scope, "de"
    )
    await bot.set_my_description("Ich helfe.", "de")

    assert anna.sees[0].file is not None
    assert anna.sees[0].file.content == b"BEGIN"
    assert document.document is not None
    content = await bot.download(document.document.file_id)
    assert content is not None
    assert content.read() == b"BEGIN"
    assert (await bot.get_my_commands(scope, "de"))[0].command == "hilfe"
    assert await bot.get_my_commands(scope) == []
    assert (await bot.get_my_description("de")).description == "Ich helfe."
    assert (await bot.get_chat(anna.id)).first_name == "Anna"
    assert (await bot.get_me()).username == "wegweiser_test_bot"
    assert (await bot.get_webhook_info()).url == ""
    assert api.violations == []


async def test_aiogram_manages_a_group(api: BotApi, bot: Bot) -> None:
    anna, group = api.person("Anna"), api.group("Treff", supergroup=True)
    await group.takes_bot(anna, "administrator")
    await anna.asks_to_join(group)

    link = await bot.create_chat_invite_link(group.id, name="Anna", member_limit=1)
    await bot.send_message(anna.id, "Regeln")  # allowed for five minutes
    await bot.approve_chat_join_request(group.id, anna.id)

    assert not link.is_revoked
    assert (await bot.revoke_chat_invite_link(group.id, link.invite_link)).is_revoked
    assert group.members == [anna]
    assert (await bot.get_chat_member(group.id, anna.id)).status == "member"
    with pytest.raises(TelegramBadRequest, match="HIDE_REQUESTER_MISSING"):
        await bot.decline_chat_join_request(group.id, anna.id)


async def test_aiogram_sees_who_comes_and_goes(api: BotApi, bot: Bot) -> None:
    anna, ben, group = api.person("Anna"), api.person("Ben"), api.group("Treff", supergroup=True)
    await bot.get_updates(allowed_updates=["chat_member", "chat_join_request", "my_chat_member"])
    await group.takes_bot(anna, "administrator")
    once = await bot.create_chat_invite_link(group.id, member_limit=1)
    asking = await bot.create_chat_invite_link(group.id, creates_join_request=True)
    past = await bot.create_chat_invite_link(group.id, expire_date=timedelta(seconds=-1))

    opened = [await person.opens(group, once.invite_link) for person in (anna, ben)]
    asked = await ben.opens(group, asking.invite_link)
    dead = await ben.opens(group, past.invite_link)
    await bot.approve_chat_join_request(group.id, ben.id)
    await bot.ban_chat_member(group.id, ben.id)
    banned = (await bot.get_chat_member(group.id, ben.id)).status
    await bot.unban_chat_member(group.id, ben.id, only_if_banned=True)
    await bot.unban_chat_member(group.id, anna.id, only_if_banned=True)
    await anna.leaves(group)
    await bot.leave_chat(group.id)
    updates = await bot.get_updates()

    assert (opened, asked, dead, banned) == (["in", "dead"], "asked", "dead", "kicked")
    assert [update.event_type for update in updates] == [
        *("my_chat_member", "chat_member", "chat_join_request", "chat_member", "chat_member"),
        *("chat_member", "chat_member", "my_chat_member"),
    ]
    joined, request, approved = updates[1].chat_member, updates[2].chat_join_request, updates[3]
    assert joined is not None
    assert joined.invite_link is not None
    assert joined.invite_link.invite_link == once.invite_link
    assert request is not None
    assert request.user_chat_id == ben.id
    assert approved.chat_member is not None
    assert approved.chat_member.via_join_request
    assert api.violations == []


async def test_an_administrator_may_do_what_it_was_given(api: BotApi, bot: Bot) -> None:
    anna, group = api.person("Anna"), api.group("Treff", supergroup=True)
    small = api.group("Klein", anna)
    await group.takes_bot(anna, "administrator", without=("can_restrict_members",))
    await small.takes_bot(anna, "administrator", without=("can_invite_users",))

    with pytest.raises(TelegramBadRequest, match="not enough rights to restrict"):
        await bot.ban_chat_member(group.id, anna.id)
    with pytest.raises(TelegramBadRequest, match="not enough rights to manage chat invite"):
        await bot.create_chat_invite_link(small.id)
    await bot.ban_chat_member(small.id, anna.id)
    with pytest.raises(TelegramBadRequest, match="supergroup and channel chats only"):
        await bot.unban_chat_member(small.id, anna.id, only_if_banned=True)

    assert small.members == []
    me = await bot.get_chat_member(group.id, api.bot_user["id"])
    assert isinstance(me, ChatMemberAdministrator)
    assert (me.can_invite_users, me.can_restrict_members) == (True, False)


async def test_refusals(api: BotApi, bot: Bot) -> None:
    anna, stranger = api.person("Anna"), api.person("Fremd")
    await anna.starts()
    sent = await bot.send_message(anna.id, "a")

    for text, reason in {
        "x" * 4097: "message is too long",
        "&lt;" * 8193: "text is too long",
        "  ": "message text is empty",
        "<b>offen": "can't parse entities: Can't find end tag",
        "<p>nein</p>": 'can\'t parse entities: Unsupported start tag "p"',
        "1 < 2": "can't parse entities: Unsupported start tag",
    }.items():
        with pytest.raises(TelegramBadRequest, match=reason):
            await bot.send_message(anna.id, text)
    for button, reason in {
        InlineKeyboardButton(text="a", callback_data="ä" * 33): "BUTTON_DATA_INVALID",
        InlineKeyboardButton(text="a", url="tel:+49271"): "Unsupported URL protocol",
        InlineKeyboardButton(text="a"): "Text buttons are unallowed",
        InlineKeyboardButton(text="a", callback_data="a", url="https://a.de"): "exactly one",
    }.items():
        with pytest.raises(TelegramBadRequest, match=reason):
            await bot.send_message(anna.id, "a", reply_markup=keyboard(button))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text(text="a", chat_id=anna.id, message_id=sent.message_id)
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(1, "a")
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await bot.answer_callback_query("1")
    with pytest.raises(TelegramForbiddenError, match="can't initiate"):
        await bot.send_message(stranger.id, "a")
    await anna.blocks_bot()
    with pytest.raises(TelegramForbiddenError, match="blocked"):
        await bot.send_message(anna.id, "a")


async def test_4096_characters_are_counted_after_parsing(api: BotApi, bot: Bot) -> None:
    anna = api.person("Anna")
    await anna.starts()

    await bot.send_message(anna.id, f"<b>{'&amp;' * 4095}</b>😀")

    assert len(anna.sees[0].text) == 4096


async def test_what_the_real_server_tolerates_is_a_violation(api: BotApi) -> None:
    anna = api.person("Anna")
    await anna.starts()

    status, _ = await call(api, "sendMessage", chat_id=anna.id, text="a", colour="red")

    assert status == 200
    assert api.violations == ["sendmessage: unknown parameter colour"]


async def test_wrong_types_missing_fields_and_unknown_methods_are_refused(api: BotApi) -> None:
    anna = api.person("Anna")
    await anna.starts()

    assert (await call(api, "sendMessage", chat_id=anna.id))[0] == 400
    assert (await call(api, "sendMessage", chat_id=anna.id, text=5))[0] == 400
    rows = {"inline_keyboard": [[{"text": 5, "callback_data": "a"}]]}
    assert (await call(api, "sendMessage", chat_id=anna.id, text="a", reply_markup=rows))[0] == 400
    assert (await call(api, "sendPigeon", chat_id=anna.id))[0] == 404


async def test_an_offset_confirms_and_one_far_ahead_is_ignored(api: BotApi, bot: Bot) -> None:
    anna = api.person("Anna")
    await anna.says("eins")
    await anna.says("zwei")

    first, second = await bot.get_updates()
    assert await bot.get_updates(offset=second.update_id) == [second]
    assert await bot.get_updates() == [second]
    assert await bot.get_updates(offset=first.update_id + 10**6) == [second]


async def test_a_second_poller_ends_the_first(api: BotApi) -> None:
    first = asyncio.create_task(call(api, "getUpdates", timeout=5))
    await api.until(lambda: api.calls("getUpdates"))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(call(api, "getUpdates", timeout=5))

    assert (await first)[0] == 409
    await api.person("Anna").says("da")
    assert (await second)[0] == 200


async def test_privacy_mode_and_unasked_kinds(api: BotApi) -> None:
    anna, group = api.person("Anna"), api.group("Treff")
    group.members.append(anna)
    await group.takes_bot(anna)
    await call(api, "getUpdates", offset=-1, allowed_updates=["message"])
    api.pending.clear()

    await anna.says("geheim", to=group)
    await anna.blocks_bot()
    assert not api.pending
    await anna.says("/hilfe", to=group)
    assert len(api.pending) == 1


async def test_faults(api: BotApi, bot: Bot) -> None:
    anna = api.person("Anna")
    await anna.starts()

    api.fail("sendMessage", faults.too_many(3))
    with pytest.raises(TelegramRetryAfter) as caught:
        await bot.send_message(anna.id, "a")
    assert caught.value.retry_after == 3
    assert anna.received == []

    for fault, delivered in (
        (faults.Cut("before"), 0),
        (faults.Cut("after"), 1),
        (faults.Cut("within"), 2),
    ):
        api.fail("sendMessage", fault)
        with pytest.raises(aiohttp.ClientError):
            await call(api, "sendMessage", chat_id=anna.id, text="a")
        assert len(anna.received) == delivered

    api.fail("sendMessage", faults.bad_gateway(), times=2)
    url = f"{api.base_url}{api.token}/sendMessage"
    async with aiohttp.ClientSession() as session, session.post(url) as response:
        assert response.status == 502
        assert response.content_type == "text/html"
    api.heal()
    await bot.send_message(anna.id, "b")


async def test_html() -> None:
    assert parse_html("<b>a <i>😀</i></b> b") == (
        "a 😀 b",
        [
            {"type": "bold", "offset": 0, "length": 4},
            {"type": "italic", "offset": 2, "length": 2},
        ],
    )
    assert parse_html('<a href="tel:112">112</a> &uuml;') == ("112 &uuml;", [])
    assert parse_html("\n <b>a</b>\n") == ("a", [{"type": "bold", "offset": 0, "length": 1}])
    for wrong in ("</b>", "<b>a</i>", "<a href>a</a>", "<b", "<br>", "<span>a</span>"):
        with pytest.raises(CannotParse):
            parse_html(wrong)
