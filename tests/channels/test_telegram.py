"""The Telegram channel against the double: every trouble, and that it comes back from it."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import socket
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

import aiohttp
import pytest
from pydantic import ValidationError
from telegram import Update

from bot.channel import ChannelContext
from bot.channels import telegram
from bot.channels.telegram_line import Timing
from bot.channels.telegram_updates import ALLOWED, read, readable
from handlers.kernel.errand import Admit, Check, Create, Decline, Invite, Leave, Outcome, Remove
from handlers.kernel.errors import (
    ChannelDown,
    Gone,
    Relocated,
    SendError,
    TryLater,
    Unclear,
)
from handlers.kernel.message import (
    Address,
    Called,
    Entered,
    JoinAsked,
    Left,
    Message,
    Pressed,
    Reachable,
    RoomClaimed,
    RoomLost,
    RoomMoved,
    RoomOffered,
    Unreachable,
)
from handlers.kernel.post import Button, ParagraphPost, Post, Run
from handlers.kernel.reply import Claim, File
from tests.channels.recording import RecordingInbox
from tests.servers.botapi import BotApi, Person, Press, faults

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.channel import Channel
    from tests.servers.botapi.faults import Fault

FAST = Timing(
    poll=1,
    overdue=2.0,
    answer=1.0,
    aside=1.0,
    connect=0.5,
    first_pause=0.02,
    longest_pause=0.1,
    refused_pause=0.1,
    inbox_pause=0.05,
)
MENU = {"de": [("hilfe", "Was ich kann")], "en": [("help", "What I can do")]}
CALLED = {"de": [("treffen", "Das nächste Treffen")]}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api
        assert api.violations == []


@pytest.fixture
def context(tmp_path: Path) -> ChannelContext:
    return ChannelContext(
        tmp_path, "Netz", MENU, lambda key, language: f"{key} {language}", called=CALLED
    )


@pytest.fixture
async def anna(api: BotApi) -> Person:
    anna = api.person("Anna")
    await anna.starts()
    api.pending.clear()
    return anna


@pytest.fixture
async def channel(api: BotApi, context: ChannelContext) -> AsyncIterator[telegram.Telegram]:
    async with telegram.open_channel(settings(api), context, timing=FAST) as channel:
        _: Channel = channel  # mypy proves that it is one
        yield channel


@pytest.fixture
def inbox() -> RecordingInbox:
    return RecordingInbox()


def settings(api: BotApi, **more: Any) -> telegram.Settings:
    return telegram.Settings(token=api.token, base_url=api.base_url, **more)  # type: ignore[arg-type]


@asynccontextmanager
async def listening(channel: telegram.Telegram, inbox: RecordingInbox) -> AsyncIterator[None]:
    task = asyncio.create_task(channel.listen(inbox))
    try:
        yield
        assert not task.done(), task
    finally:
        task.cancel()
        await asyncio.wait([task])


def post(text: str, *labels: str, **more: Any) -> Post:
    paragraph = ParagraphPost(((Run(text),),))
    return Post((paragraph,), tuple(Button(label, label.lower()) for label in labels), **more)


# -- hearing


async def test_what_a_person_writes_arrives(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna", language_code="pt-br")

    async with listening(channel, inbox):
        await anna.says("Wer hilft beim Antrag?")
        (message,) = await inbox.has(1)
        await api.settles()

    assert isinstance(message, Message)
    assert message.address == Address("telegram", str(anna.id))
    assert (message.text, message.kind, message.language) == (
        "Wer hilft beim Antrag?",
        "text",
        "pt",
    )
    assert message.sent_at is not None
    assert datetime.now(UTC) - message.sent_at < timedelta(minutes=1)


async def test_commands_lose_the_bots_name_and_keep_what_follows(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")

    async with listening(channel, inbox):
        await anna.starts("g_7fK2")
        await anna.says("/hilfe@wegweiser_test_bot bitte")
        await inbox.has(2)

    assert inbox.texts == ["/start g_7fK2", "/hilfe bitte"]


async def test_other_things_arrive_by_kind_and_without_content(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")

    async with listening(channel, inbox):
        await anna.sends_sticker()
        await anna.sends_voice()
        await anna.sends_photo()
        await anna.sends_video()
        await anna.sends_location()
        await anna.sends_contact()
        await anna.sends_document()
        await anna.sends_dice()
        arrivals = await inbox.has(8)

    kinds = ["sticker", "voice", "photo", "video", "location", "contact", "file", "other"]
    assert [arrival.kind for arrival in arrivals if isinstance(arrival, Message)] == kinds
    assert inbox.texts == []


async def test_words_under_a_photo_are_heard(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    async with listening(channel, inbox):
        await api.person("Anna").sends_photo("er hat mich geschlagen")
        await inbox.has(1)

    assert inbox.texts == ["er hat mich geschlagen"]


async def test_a_pressed_button_is_what_it_sends_and_is_answered_at_once(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    sent = await channel.send(str(anna.id), post("Kommst du?", "Ja", "Nein"), key="1")

    async with listening(channel, inbox):
        press = await anna.presses("Ja")
        (message,) = await inbox.has(1)
        assert isinstance(press, Press)
        await api.until(lambda: press.answered is not None)

    assert isinstance(message, Message)
    assert (message.text, message.pressed) == ("ja", sent)


async def test_a_press_too_old_to_be_answered_still_counts(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    await channel.send(str(anna.id), post("Kommst du?", "Ja"), key="1")
    api.callback_seconds = -1

    async with listening(channel, inbox):
        await anna.presses("Ja")
        await inbox.has(1)
        await api.until(lambda: api.calls("answerCallbackQuery"))
        await anna.says("noch da?")
        await inbox.has(2)

    assert inbox.texts == ["ja", "noch da?"]


async def test_blocking_and_coming_back(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    async with listening(channel, inbox):
        await anna.blocks_bot()
        await anna.unblocks_bot()
        gone, back = await inbox.has(2)

    assert isinstance(gone, Unreachable)
    assert isinstance(back, Reachable)
    assert gone.address == back.address == Address("telegram", str(anna.id))


async def test_groups_talk_stays_with_them_but_what_becomes_of_them_is_told(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    group = api.group("Treff", anna)
    here = Address("telegram", str(group.id))

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("getUpdates"))
        await group.takes_bot(anna, "administrator")  # now Telegram delivers everything
        await anna.says("GEHEIM", to=group)
        await anna.says("/hilfe@wegweiser_test_bot", to=group)
        new = await group.migrates()
        await new.takes_bot(anna, "kicked")
        arrivals = await inbox.has(3)
        await api.settles()

    there = Address("telegram", str(new.id))
    assert arrivals == [
        RoomOffered(arrivals[0].id, Address("telegram", str(anna.id)), here, "Treff"),
        RoomMoved(arrivals[1].id, here, there.chat),
        RoomLost(arrivals[2].id, there),
    ]
    assert inbox.texts == []


async def test_who_asks_enters_and_leaves_is_told(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    group = api.group("Treff", supergroup=True)
    room, me = Address("telegram", str(group.id)), Address("telegram", str(anna.id))
    anna.user["username"] = "Anna_1"

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("getUpdates"))
        await group.takes_bot(anna, "administrator")
        await anna.asks_to_join(group)
        await channel.run(room.chat, Admit(me.chat), key="1")
        await channel.run(room.chat, Admit(me.chat), key="1")
        await anna.leaves(group)
        _, *arrivals = await inbox.has(4)
        await api.settles()

    assert arrivals == [
        JoinAsked(arrivals[0].id, me, room, handle="Anna_1"),
        Entered(arrivals[1].id, me, room, ("Anna_1",)),
        Left(arrivals[2].id, me, room),
    ]


async def test_an_invitation_lets_nobody_in_who_is_not_admitted(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    group, ben = api.group("Treff", supergroup=True), api.person("Ben")
    room, until = str(group.id), datetime.now(UTC) + timedelta(days=1)
    await group.takes_bot(anna, "administrator")

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("getUpdates"))
        invited = await channel.run(room, Invite(str(anna.id), until), key="1")
        asked = [await person.opens(group, invited.link) for person in (ben, anna)]
        requests = [a for a in await inbox.has(3) if isinstance(a, JoinAsked)]
        await channel.run(room, Decline(str(ben.id)), key="2")
        await channel.run(room, Decline(str(ben.id)), key="2")
        await channel.run(room, Admit(str(anna.id), requests[-1].link), key="3")
        again = await ben.opens(group, invited.link)
        already = await channel.run(room, Invite(str(anna.id), until), key="4")

    assert (invited.inside, already) == (False, Outcome(inside=True))
    assert asked == ["asked", "asked"]
    assert [request.link for request in requests] == [invited.link] * 2
    assert again == "dead"
    assert group.members == [anna]
    assert group.links[invited.link]["expire_date"] == int(until.timestamp())


async def test_who_is_removed_may_come_again(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    group, small = api.group("Treff", anna, supergroup=True), api.group("Klein", anna)
    for room in (group, small):
        await room.takes_bot(anna, "administrator")
        for _ in range(2):
            await channel.run(str(room.id), Remove(str(anna.id)), key="1")

        assert (room.members, room.banned) == ([], [])


async def test_missing_rights_are_named(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    group = api.group("Treff", supergroup=True)
    room = str(group.id)
    found = []
    for status, without in (
        ("member", ()),
        ("administrator", ("can_restrict_members",)),
        ("administrator", ()),
    ):
        await group.takes_bot(anna, status, without=without)
        found.append(await channel.run(room, Check(), key="1"))
    await channel.run(room, Leave(), key="2")

    assert [outcome.missing for outcome in found] == [("invite", "remove"), ("remove",), ()]
    assert found[0].title == "Treff"
    assert group.bot_is == "left"
    for errand in (Check(), Invite(str(anna.id), datetime.now(UTC))):
        with pytest.raises(Gone):
            await channel.run(room, errand, key="3")
    with pytest.raises(SendError):
        await channel.run(room, Create("Treff"), key="4")


CLAIM = "Meine Gruppe"


def way(how: Literal["link", "list"], code: str = "1234567890") -> Post:
    """One of the two ways into a group."""
    button = Button(CLAIM, claim=Claim(code, how))
    return Post((ParagraphPost(((Run("Wohin?"),),)),), (button,))


async def test_a_group_is_claimed_by_link_or_from_the_list_with_the_rights_that_are_needed(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    one, two = api.group("Treff", anna, supergroup=True), api.group("Kreis", anna)
    me = Address("telegram", str(anna.id))

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("getUpdates"))
        await channel.send(me.chat, way("link"), key="1")
        url = await anna.presses(CLAIM)
        assert isinstance(url, str)
        await anna.adds_bot(url, one)
        await channel.send(me.chat, way("list", "7"), key="2")
        await anna.picks(CLAIM, two)
        await channel.send(me.chat, post("Danke"), key="3")
        offered, claimed, *rest = await inbox.has(4)
        rights = [await channel.run(str(group.id), Check(), key="4") for group in (one, two)]
        await api.settles()

    assert url.startswith("https://t.me/wegweiser_test_bot?startgroup=1234567890&admin=")
    here, there = (Address("telegram", str(group.id)) for group in (one, two))
    assert isinstance(offered, RoomOffered)
    assert claimed == RoomClaimed(claimed.id, me, here, "1234567890", "Treff")
    assert rest[1] == RoomClaimed(rest[1].id, me, there, "7", "Kreis")
    assert [outcome.missing for outcome in rights] == [(), ()]
    assert anna.keyboard == []
    assert inbox.texts == []


def test_only_somebody_in_their_own_name_claims_a_group() -> None:
    chat = {"id": -5, "type": "supergroup", "title": "Treff"}
    someone = {"id": 5, "is_bot": False, "first_name": "A"}
    said = {"message_id": 1, "date": 1, "chat": chat, "from": someone, "text": "/start 12"}
    anonymous = {**said, "sender_chat": chat}
    origin = {"type": "user", "date": 1, "sender_user": someone}
    robot = {**said, "from": {**someone, "is_bot": True}}

    assert isinstance(read(update(message=said)), RoomClaimed)
    for other in (anonymous, robot, {**said, "forward_origin": origin}):
        assert read(update(message=other)) is None
    for text in ("/start", "/start abc", "/start 12 13", "/start 12345678901", "12", "x /start 12"):
        assert read(update(message={**said, "text": text})) is None


async def test_what_is_said_to_the_bot_in_a_group_is_heard_and_answered_in_its_topic(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    group = api.group("Treff", anna, supergroup=True)
    room = Address("telegram", str(group.id))

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("getUpdates"))
        await group.takes_bot(anna, "administrator")
        for text in (
            "GEHEIM",
            "/treffen@anderer_bot GEHEIM",
            "/bann GEHEIM",
            "treffen",
            "/treffend",
        ):
            await anna.says(text, to=group)
        await anna.says("/treffen GEHEIM", to=group, topic=7)
        await anna.says("/Treffen@Wegweiser_test_bot", to=group)
        await anna.says("@wegweiser_test_bot wann ist das nächste treffen?", to=group)
        _, *called = await inbox.has(4)
        await api.settles()
        button = Button("Im Chat", opens="termin-1_20261210")
        said = Post((ParagraphPost(((Run("Bald"),),)),), (button,), thread="7")
        await channel.send(room.chat, said, key="1")

    assert called == [
        Called(called[0].id, room, "treffen", thread="7"),
        Called(called[1].id, room, "treffen"),
        Called(called[2].id, room, words="wann ist das nächste treffen?"),
    ]
    assert len(inbox.taken) == 4
    (shown,) = group.sees
    assert shown.topic == 7
    assert await anna.presses("Im Chat", within=group) == (
        "https://t.me/wegweiser_test_bot?start=termin-1_20261210"
    )


def test_who_speaks_in_a_group_for_others_is_not_heard() -> None:
    chat = {"id": -5, "type": "supergroup", "title": "Treff"}
    someone = {"id": 5, "is_bot": False, "first_name": "A"}
    robot = {**someone, "is_bot": True}
    said = {"message_id": 1, "date": 1, "chat": chat, "from": someone, "text": "/treffen"}
    channel = {"id": -6, "type": "channel", "title": "Kanal"}
    origin = {"type": "user", "date": 1, "sender_user": someone}

    def heard(**different: Any) -> object:
        return read(update(message=said | different), "wegweiser_bot", {"treffen"})

    assert isinstance(heard(), Called)
    assert isinstance(heard(**{"from": robot, "sender_chat": chat}), Called)  # a hidden admin
    assert heard(**{"from": robot}) is None
    assert heard(sender_chat=channel) is None
    assert heard(forward_origin=origin) is None
    assert heard(via_bot=robot) is None
    assert heard(text="@wegweiser_bots /treffen") is None
    assert heard(text="post@wegweiser_bot.de") is None


async def test_a_press_in_a_group_is_answered_to_whoever_pressed_alone(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    group, ben = api.group("Treff", anna), api.person("Ben", language_code="tr")
    await group.takes_bot(anna)
    await channel.send(str(group.id), post("Kommt ihr?", "Ja"), key="1")

    async with listening(channel, inbox):
        press = await ben.presses("Ja", within=group)
        _, pressed = await inbox.has(2)
        assert isinstance(press, Press)
        assert isinstance(pressed, Pressed)
        await api.settles()
        assert press.answered is None  # what to say is not decided here
        answer = Post((ParagraphPost(((Run("Du bist dabei. " * 20),),)),), aside=pressed.press)
        assert await channel.send(str(ben.id), answer, key="2") is None

    here = Address("telegram", str(group.id))
    assert pressed == Pressed(
        pressed.id, here, Address("telegram", str(ben.id)), "ja", press.id, "tr"
    )
    assert press.answered == f"{('Du bist dabei. ' * 20)[:199]}…"
    assert api.calls("answerCallbackQuery")[0].values["show_alert"]
    assert (len(group.sees), ben.sees) == (1, [])


async def test_edits_are_not_heard_as_new_messages(
    api: BotApi, anna: Person, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    async with listening(channel, inbox):
        shown = await anna.says("eins")
        await inbox.has(1)
        await anna.edits(shown, "zwei")
        await anna.says("drei")
        await inbox.has(2)

    assert inbox.texts == ["eins", "drei"]


# -- losing nothing


async def test_what_the_inbox_did_not_take_comes_again(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    inbox.failures = 3

    async with listening(channel, inbox):
        await api.person("Anna").says("hilfe")
        await inbox.has(1)
        await api.settles()

    assert [getattr(arrival, "text", "") for arrival in inbox.handed_in] == ["hilfe"] * 4
    assert inbox.texts == ["hilfe"]


async def test_nothing_is_acknowledged_before_it_is_taken(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    inbox.failures = 10**6

    async with listening(channel, inbox):
        await api.person("Anna").says("hilfe")
        await inbox.until(lambda: len(inbox.handed_in) >= 3)

    assert len(api.pending) == 1
    assert inbox.saved is None


async def test_a_new_start_goes_on_where_the_inbox_stopped(
    api: BotApi, context: ChannelContext, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")
    for text in ("eins", "zwei"):
        async with (
            telegram.open_channel(settings(api), context, timing=FAST) as channel,
            listening(channel, inbox),
        ):
            await anna.says(text)
            await inbox.until(lambda text=text: text in inbox.texts)  # type: ignore[misc]

    assert inbox.texts == ["eins", "zwei"]
    assert len(inbox.handed_in) == 2


async def test_update_ids_may_jump_down(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")

    async with listening(channel, inbox):
        await anna.says("eins")
        await api.settles()
        api.next_update_id = 1_000
        await anna.says("zwei")
        await anna.says("drei")
        await inbox.has(3)
        await api.settles()

    assert inbox.texts == ["eins", "zwei", "drei"]
    assert inbox.saved == "1002"


async def test_a_database_that_is_gone_at_the_start_does_not_make_deaf(
    api: BotApi, channel: telegram.Telegram
) -> None:
    class Broken(RecordingInbox):
        async def cursor(self) -> str | None:
            raise OSError("the database is gone")

    inbox = Broken()
    async with listening(channel, inbox):
        await api.person("Anna").says("hilfe")
        await inbox.has(1)


async def test_an_update_that_nobody_can_read_does_not_block_the_others(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")
    await anna.says("eins")
    next(iter(api.pending.values()))["message"] = {"message_id": "x", "chat": 5, "text": ["?"]}
    await anna.says("zwei")

    async with listening(channel, inbox):
        await inbox.has(1)
        await api.settles()

    assert inbox.texts == ["zwei"]
    api.violations.clear()  # the double noticed that it was made to lie


async def test_more_than_a_hundred_at_once(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    anna = api.person("Anna")
    for number in range(250):
        await anna.says(str(number))

    async with listening(channel, inbox):
        await inbox.has(250)

    assert inbox.texts == [str(number) for number in range(250)]


# -- coming back

TROUBLES: list[Fault] = [
    faults.not_found(),
    faults.unauthorized(),
    faults.server_error(),
    faults.bad_gateway(),
    faults.too_many(1),
    faults.conflict(),
    faults.Hang(60, accepted=False),
    faults.Cut("before"),
    faults.Cut("after"),
    faults.Cut("within"),
    faults.Drip(),
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=str)
@pytest.mark.parametrize("method", ["getUpdates", "getMe", "*"])
async def test_after_any_trouble_it_hears_again(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox, method: str, trouble: Fault
) -> None:
    api.fail(method, trouble, times=2)

    async with listening(channel, inbox):
        await api.until(lambda: api.requests)
        await api.person("Anna").says("noch da?")
        await inbox.has(1)
        await api.settles()

    assert inbox.texts == ["noch da?"]


async def test_a_server_that_is_down_for_a_while_is_found_again(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    await api.goes_down()
    async with listening(channel, inbox):
        await asyncio.sleep(0.2)
        await api.comes_back()
        await api.person("Anna").says("da")
        await inbox.has(1)
        await api.goes_down()
        await asyncio.sleep(0.2)
        await api.comes_back()
        await api.person("Berta").says("auch")
        await inbox.has(2)


async def test_a_forgotten_webhook_is_removed_before_polling(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    api.webhook = {"url": "https://example.org/old"}

    async with listening(channel, inbox):
        await api.person("Anna").says("da")
        await inbox.has(1)


@pytest.mark.parametrize(
    ("trouble", "most"),
    [
        (faults.server_error(), 30),
        (faults.unauthorized(), 60),
        (faults.conflict(), 60),
        (faults.too_many(80), 80),
    ],
    ids=str,
)
async def test_pauses_grow_but_it_is_back_within_90_seconds(
    api: BotApi, context: ChannelContext, inbox: RecordingInbox, trouble: Fault, most: float
) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await asyncio.sleep(0.001)

    api.fail("getUpdates", trouble, times=10)
    async with (
        telegram.open_channel(settings(api), context, sleep=sleep) as channel,
        listening(channel, inbox),
    ):
        await api.person("Anna").says("da")
        await inbox.has(1)

    if most < 80:
        assert pauses[:4] == [1, 2, 4, 8]
    assert max(pauses) == most


async def test_a_server_that_answers_empty_polls_at_once_is_not_flooded(
    api: BotApi, context: ChannelContext, inbox: RecordingInbox
) -> None:
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await asyncio.sleep(0)

    async def at_once(values: dict[str, object]) -> list[object]:
        return []

    api._get_updates = at_once  # type: ignore[assignment, method-assign]
    async with (
        telegram.open_channel(settings(api), context, sleep=sleep) as channel,
        listening(channel, inbox),
    ):
        await api.until(lambda: len(api.calls("getUpdates")) >= 10)

    assert len(pauses) >= 9


async def test_the_timing_of_every_day() -> None:
    """A poll that hangs and the longest pause together stay under 90 seconds."""
    timing = Timing()

    assert timing.overdue + timing.longest_pause < 90
    assert timing.aside * 2 + timing.longest_pause < 90
    assert timing.refused_pause + timing.poll <= 90
    assert timing.poll < timing.overdue


# -- the menu


async def test_menus_and_descriptions_are_shown_in_each_language(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    async with listening(channel, inbox):
        await api.until(lambda: len(api.menus) == 5 and ("short_description", "en") in api.profile)

    menus = {
        (json.loads(scope)["type"], language): commands[0]["command"]
        for (scope, language), commands in api.menus.items()
    }
    assert menus == {
        ("all_private_chats", ""): "hilfe",
        ("all_private_chats", "de"): "hilfe",
        ("all_private_chats", "en"): "help",
        ("all_group_chats", ""): "treffen",
        ("all_group_chats", "de"): "treffen",
    }
    assert api.profile["description", "en"] == "telegram-about en"


async def test_without_a_menu_it_works_all_the_same(
    api: BotApi, channel: telegram.Telegram, inbox: RecordingInbox
) -> None:
    api.fail("setMyCommands", faults.bad_request("BOT_COMMAND_INVALID"), times=10**6)

    async with listening(channel, inbox):
        await api.until(lambda: api.calls("setMyCommands"))
        await api.person("Anna").says("da")
        await inbox.has(1)


# -- sending


async def test_a_post_arrives_as_it_should_look(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    line = (Run("Fett", bold=True), Run(" und "), Run("Seite", url="https://example.org/?a=1&b=2"))
    buttons = (Button("Ja", "ja"), Button("Mehr dazu auf der Seite", url="https://example.org"))

    sent = await channel.send(str(anna.id), Post((ParagraphPost((line,)),), buttons), key="1")

    (shown,) = anna.sees
    assert str(shown.id) == sent
    assert shown.text == "Fett und Seite"
    assert shown.bold == ["Fett"]
    assert shown.links == {"Seite": "https://example.org/?a=1&b=2"}
    assert shown.buttons == ["Ja", "Mehr dazu auf der Seite"]
    assert not shown.silent
    assert not shown.preview


async def test_silent_posts_do_not_ring(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    await channel.send(str(anna.id), post("pst", urgency="silent"), key="1")
    await channel.send(str(anna.id), post("Morgen ist Treffen", urgency="notify"), key="2")

    assert [shown.silent for shown in anna.sees] == [True, False]


async def test_a_long_post_becomes_two_messages_with_the_buttons_below(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    sent = await channel.send(str(anna.id), post("x" * 4097, "Ja"), key="1")

    assert [len(shown.text) for shown in anna.sees] == [4096, 1]
    assert [shown.buttons for shown in anna.sees] == [[], ["Ja"]]
    assert sent == str(anna.sees[1].id)


async def test_a_post_can_take_the_place_of_another(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    first = await channel.send(str(anna.id), post("Kommst du?", "Ja", "Nein"), key="1")

    again = await channel.send(str(anna.id), post("Bis Donnerstag!", replaces=first), key="2")
    unchanged = await channel.send(str(anna.id), post("Bis Donnerstag!", replaces=first), key="3")

    assert first == again == unchanged
    assert [(shown.text, shown.buttons) for shown in anna.sees] == [("Bis Donnerstag!", [])]
    assert len(anna.received) == 1


@pytest.mark.parametrize("replaces", ["1", "document", "$event:matrix"])
async def test_what_cannot_be_replaced_is_answered_below(
    api: BotApi, anna: Person, channel: telegram.Telegram, replaces: str
) -> None:
    if replaces == "document":
        file = File("a.ics", "text/calendar", b"BEGIN:VCALENDAR")
        replaces = str(await channel.send(str(anna.id), Post((), files=(file,)), key="0"))

    await channel.send(str(anna.id), post("Gut", replaces=replaces), key="1")

    assert anna.sees[-1].text == "Gut"
    assert anna.sees[-1].edits == 0


async def test_files_are_handed_over(api: BotApi, anna: Person, channel: telegram.Telegram) -> None:
    files = (
        File("Treffen Müller.ics", "text/calendar", b"BEGIN:VCALENDAR"),
        File("Beratung.vcf", "text/vcard", b"BEGIN:VCARD"),
    )

    sent = await channel.send(str(anna.id), post("Hier", "Danke", files=files), key="1")

    text, *documents = anna.sees
    assert (str(text.id), text.buttons) == (sent, ["Danke"])
    received = [shown.file for shown in documents if shown.file]
    assert [(file.name, file.content) for file in received] == [
        ("Treffen Müller.ics", b"BEGIN:VCALENDAR"),
        ("Beratung.vcf", b"BEGIN:VCARD"),
    ]


async def test_typing_is_shown_and_its_failure_is_silent(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    await channel.typing(str(anna.id))
    await channel.typing("1")
    api.fail("sendChatAction", faults.Cut("before"))
    await channel.typing(str(anna.id))

    assert len(api.calls("sendChatAction")) == 3


# -- what a failure means


@pytest.mark.parametrize(
    ("fault", "error", "delivered"),
    [
        (faults.too_many(3), TryLater, 0),
        (faults.blocked(), Gone, 0),
        (faults.deactivated(), Gone, 0),
        (faults.bad_request("chat not found"), Gone, 0),
        (faults.bad_request("group chat was deactivated"), Gone, 0),
        (faults.bad_request("PEER_ID_INVALID"), Gone, 0),
        (faults.bad_request("reply markup is too long"), SendError, 0),
        (faults.migrated(-1007), Relocated, 0),
        (faults.unauthorized(), TryLater, 0),
        (faults.not_found(), TryLater, 0),
        (faults.conflict(), TryLater, 0),
        (faults.server_error(), Unclear, 0),
        (faults.bad_gateway(), Unclear, 0),
        (faults.Refuse(504, "Gateway Timeout"), Unclear, 0),
        (faults.Cut("before"), Unclear, 0),
        (faults.Cut("after"), Unclear, 1),
        (faults.Cut("within"), Unclear, 1),
        (faults.Hang(60), Unclear, 1),
        (faults.Drip(), Unclear, 1),
    ],
    ids=str,
)
async def test_each_failure_is_named(
    api: BotApi,
    anna: Person,
    channel: telegram.Telegram,
    fault: Fault,
    error: type[SendError],
    delivered: int,
) -> None:
    api.fail("sendMessage", fault)

    with pytest.raises(SendError) as caught:
        await channel.send(str(anna.id), post("Hallo"), key="1")

    assert type(caught.value) is error
    assert len(anna.received) == delivered
    assert api.token not in str(caught.value)


async def test_a_server_that_is_down_has_certainly_not_sent(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    await api.goes_down()
    with pytest.raises(TryLater):
        await channel.send(str(anna.id), post("Hallo"), key="1")

    await api.comes_back()
    await channel.send(str(anna.id), post("Hallo"), key="1")
    assert len(anna.received) == 1


async def test_the_answers_of_the_real_rules(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    group = api.group("Treff", anna)
    await group.takes_bot(anna)
    new = await group.migrates()
    await anna.blocks_bot()

    for chat, error in ((str(anna.id), Gone), ("1", Gone), (str(api.person("X").id), Gone)):
        with pytest.raises(error):
            await channel.send(chat, post("Hallo"), key="1")
    with pytest.raises(Relocated) as caught:
        await channel.send(str(group.id), post("Hallo"), key="2")

    assert caught.value.chat == str(new.id)


async def test_nothing_is_sent_while_telegram_wants_to_be_left_alone(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    berta = api.person("Berta")
    await berta.starts()
    api.fail("sendMessage", faults.too_many(30))
    with pytest.raises(TryLater) as first:
        await channel.send(str(anna.id), post("Hallo"), key="1")

    with pytest.raises(TryLater) as second:
        await channel.send(str(berta.id), post("Hallo"), key="2")

    assert first.value.after == timedelta(seconds=30)
    assert second.value.after is not None
    assert timedelta(seconds=29) < second.value.after <= timedelta(seconds=30)
    assert len(api.calls("sendMessage")) == 1


async def test_refused_markup_goes_out_as_plain_text(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    line = (Run("Fett", bold=True), Run(" & "), Run("Seite", url="https://example.org"))
    api.fail("sendMessage", faults.bad_request("can't parse entities: Unsupported start tag"))

    await channel.send(str(anna.id), Post((ParagraphPost((line,)),)), key="1")

    assert anna.sees[0].text == "Fett & Seite (https://example.org)"


@pytest.mark.parametrize("fault", [faults.too_many(0), faults.Cut("before")], ids=str)
async def test_a_post_that_failed_half_way_goes_on_there(
    api: BotApi, anna: Person, channel: telegram.Telegram, fault: Fault
) -> None:
    long = post("a" * 4096 + "b", files=(File("a.ics", "text/calendar", b"x"),))
    api.fail("sendDocument", fault)
    with pytest.raises(SendError):
        await channel.send(str(anna.id), long, key="1")

    sent = await channel.send(str(anna.id), long, key="1")

    assert [shown.text for shown in anna.received] == ["a" * 4096, "b", ""]
    assert sent == str(anna.received[1].id)


async def test_a_button_too_long_is_refused_before_anything_is_sent(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    with pytest.raises(SendError):
        await channel.send(str(anna.id), post("Hallo", "ä" * 33), key="1")
    with pytest.raises(SendError):
        await channel.send(str(anna.id), Post(()), key="2")

    assert api.calls("sendMessage") == []


async def test_fifty_people_are_written_to_at_the_pace(
    api: BotApi, channel: telegram.Telegram
) -> None:
    people = [api.person(str(number)) for number in range(50)]
    for person in people:
        await person.starts()

    async with asyncio.TaskGroup() as senders:
        for person in people:
            senders.create_task(channel.send(str(person.id), post("Einladung"), key=str(person.id)))

    assert [len(person.received) for person in people] == [1] * 50
    # what leaves every 36 ms arrives bunched on a busy machine; Telegram allows 30 a second
    assert api.busiest(0.9) <= 28


async def test_answers_to_one_person_keep_to_the_pace(
    api: BotApi, anna: Person, channel: telegram.Telegram
) -> None:
    for number in range(4):
        await channel.send(str(anna.id), post(str(number)), key=str(number))

    at = [call.at for call in api.calls("sendMessage")]
    assert at[3] - at[0] >= 0.95


# -- webhook


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture
async def hook(
    api: BotApi, context: ChannelContext
) -> AsyncIterator[tuple[telegram.Telegram, str]]:
    port = free_port()
    inner = f"http://127.0.0.1:{port}"
    api.reverse_proxy("https://bot.example.org", inner)
    about = {"mode": "webhook", "webhook_url": "https://bot.example.org/telegram"}
    chosen = settings(api, **about, webhook_port=port, webhook_secret="geheim")
    async with telegram.open_channel(chosen, context, timing=FAST) as channel:
        yield channel, f"{inner}/telegram"


async def test_a_webhook_delivers(
    api: BotApi, hook: tuple[telegram.Telegram, str], inbox: RecordingInbox
) -> None:
    channel, _ = hook
    anna = api.person("Anna")

    async with listening(channel, inbox):
        await anna.says("eins")
        await anna.says("zwei")
        await inbox.has(2)
        await channel.send(str(anna.id), post("Kommst du?", "Ja"), key="1")
        press = await anna.presses("Ja")
        assert isinstance(press, Press)
        await api.until(lambda: press.answered is not None)
        await api.settles()

    assert inbox.texts == ["eins", "zwei", "ja"]


async def test_a_webhook_acknowledges_only_what_was_taken(
    api: BotApi, hook: tuple[telegram.Telegram, str], inbox: RecordingInbox
) -> None:
    inbox.failures = 2

    async with listening(hook[0], inbox):
        await api.person("Anna").says("hilfe")
        await inbox.has(1)
        await api.settles()

    assert len(inbox.handed_in) == 3
    assert inbox.texts == ["hilfe"]


async def test_a_webhook_lets_nobody_in_without_the_secret(
    api: BotApi, hook: tuple[telegram.Telegram, str], inbox: RecordingInbox
) -> None:
    channel, url = hook
    header = "X-Telegram-Bot-Api-Secret-Token"

    async with listening(channel, inbox), aiohttp.ClientSession() as stranger:
        await api.until(lambda: api.webhook)

        async def knock(secret: str | None, body: bytes, method: str = "POST") -> int:
            headers = {} if secret is None else {header: secret}
            async with stranger.request(method, url, data=body, headers=headers) as response:
                return response.status

        assert await knock(None, b'{"update_id": 1}') == 401
        assert await knock("falsch", b'{"update_id": 1}') == 401
        assert await knock("gehe\u00efm", b"{}") == 401
        assert await knock("geheim", b"x" * 1_000_001) == 413
        assert await knock("geheim", b"{") == 400
        assert await knock("geheim", b"", "GET") == 405
        assert await knock("geheim", b"[]") == 503
        assert await knock("geheim", b'{"update_id": 1}') == 200

    assert inbox.taken == []


async def test_a_webhook_that_telegram_does_not_take_is_tried_again(
    api: BotApi, hook: tuple[telegram.Telegram, str], inbox: RecordingInbox
) -> None:
    api.fail("setWebhook", faults.server_error(), times=3)

    async with listening(hook[0], inbox):
        await api.person("Anna").says("da")
        await inbox.has(1)


# -- wegweiser check


async def test_a_check_says_who_the_bot_is_and_what_time_it_is(api: BotApi) -> None:
    found = await telegram.probe(settings(api))

    assert (found.fine, found.code, found.detail) == (True, "fine", "wegweiser_test_bot")
    assert found.server_time is not None
    assert abs(datetime.now(UTC) - found.server_time) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("fault", "code", "detail"),
    [
        (faults.unauthorized(), "refused", ""),
        (faults.not_found(), "refused", ""),
        (faults.server_error(), "silent", "HTTP 500"),
        (faults.Refuse(200, "<html>portal</html>", html=True), "silent", "JSONDecodeError"),
        (faults.Cut("before"), "silent", "RemoteProtocolError"),
    ],
    ids=str,
)
async def test_a_check_says_what_is_wrong(
    api: BotApi, fault: Fault, code: str, detail: str
) -> None:
    api.fail("getMe", fault)

    found = await telegram.probe(settings(api))

    assert (found.fine, found.code, found.detail) == (False, code, detail)


# -- settings and secrets


def test_the_token_is_given_once(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("123:abc\n")

    assert telegram.Settings(token_file=file).reveal_token() == "123:abc"
    for wrong in (
        {},
        {"token": "1:a", "token_file": file},
        {"token": "1:a", "mode": "webhook"},
        {"token": "1:a", "mode": "webhook", "webhook_url": "http://a.de"},
        {"token": "1:a", "colour": "red"},
    ):
        with pytest.raises(ValidationError):
            telegram.Settings.model_validate(wrong)
    with pytest.raises(ChannelDown):
        telegram.Settings(token_file=tmp_path / "missing").reveal_token()


def test_no_secret_is_printed() -> None:
    shown = telegram.Settings.model_validate({"token": "1:abcdef", "webhook_secret": "geheim"})

    assert "abcdef" not in repr(shown)
    assert "geheim" not in repr(shown)


def test_the_webhooks_secret_need_not_be_invented() -> None:
    secret = telegram.Settings.model_validate({"token": "1:a"}).reveal_webhook_secret()

    assert len(secret) == 64


async def test_our_logs_contain_neither_token_nor_words(
    api: BotApi,
    channel: telegram.Telegram,
    inbox: RecordingInbox,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    anna = api.person("Anna")
    api.fail("*", faults.unauthorized(), times=2)
    api.fail("getUpdates", faults.bad_gateway(), times=2)

    async with listening(channel, inbox):
        await anna.says("MEINGEHEIMNIS")
        await inbox.has(1)
        api.fail("sendMessage", faults.bad_request("can't parse entities: MEINGEHEIMNIS"), times=2)
        with pytest.raises(SendError) as caught:
            await channel.send(str(anna.id), post("MEINGEHEIMNIS"), key="1")

    said = capsys.readouterr().out + "".join(
        record.getMessage() for record in caplog.records if record.name.startswith("bot")
    )
    for secret in (api.token, "MEINGEHEIMNIS"):
        assert secret not in said
        assert secret not in str(caught.value)


# -- reading


def update(**content: Any) -> Update:
    return Update.de_json({"update_id": 7, **content}, None)


def test_what_does_not_concern_us_is_not_read() -> None:
    chat = {"id": 5, "type": "private"}
    channel = {"id": -5, "type": "channel", "title": "x"}
    someone = {"id": 5, "is_bot": False, "first_name": "A"}
    pinned = {"message_id": 1, "date": 1, "chat": chat, "from": someone}
    post_ = {"message_id": 2, "date": 1, "chat": channel, "text": "x"}

    assert read(update(message=pinned)) is None
    assert read(update(channel_post=post_)) is None
    assert read(update(message=post_)) is None
    assert read(update(callback_query={"id": "1", "from": someone, "chat_instance": "1"})) is None
    assert read(update()) is None


def test_what_was_forwarded_is_known_as_somebody_elses() -> None:
    someone = {"id": 6, "is_bot": False, "first_name": "B"}
    origin = {"type": "user", "date": 1, "sender_user": someone}
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "/a"}

    own, forwarded = (
        read(update(message=message)),
        read(update(message={**message, "forward_origin": origin})),
    )

    assert isinstance(own, Message)
    assert isinstance(forwarded, Message)
    assert (own.forwarded, forwarded.forwarded) == (False, True)


def test_ids_are_the_same_at_each_delivery() -> None:
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "a"}

    assert read(update(message=message)) == read(update(message=message))


def test_news_of_a_later_version_are_something_we_cannot_read() -> None:
    chat = {"id": 5, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": chat, "hologram": {"id": "x"}}

    arrival = read(update(message=message))

    assert isinstance(arrival, Message)
    assert arrival.kind == "other"


@pytest.mark.parametrize("junk", [5, "x", [], {}, {"chat": {"id": 5}}, {"date": 10**18}])
def test_junk_is_only_an_id(junk: object) -> None:
    for kind in ("message", "callback_query", "my_chat_member"):
        data = {"update_id": 7, kind: junk}
        assert readable(data) in ({"update_id": 7}, data)
        assert read(Update.de_json(readable(data), None)) is None


MEMBER = {"user": {"id": 5, "is_bot": True, "first_name": "W"}, "status": "member"}
SOMEONE = {"id": 5, "is_bot": False, "first_name": "A", "language_code": "de"}
CHAT = {"id": 5, "type": "private", "first_name": "A"}
WRITTEN = {"message_id": 1, "date": 1, "chat": CHAT, "from": SOMEONE, "text": "a"}
PRESSED = {"id": "1", "from": SOMEONE, "chat_instance": "1", "message": WRITTEN, "data": "ja"}
JOINED = {
    "chat": CHAT,
    "from": SOMEONE,
    "date": 1,
    "old_chat_member": {**MEMBER, "status": "kicked", "until_date": 0},
    "new_chat_member": MEMBER,
}
PHOTO = {**WRITTEN, "text": None, "photo": [{"file_id": "a", "file_unique_id": "b"}]}
SAMPLES = [
    {"update_id": 7, "message": WRITTEN},
    {"update_id": 7, "message": PHOTO},
    {"update_id": 7, "callback_query": PRESSED},
    {"update_id": 7, "my_chat_member": JOINED},
]
JUNK: list[Any] = [
    None,
    0,
    -1,
    10**30,
    "",
    "x" * 5000,
    "\ud83d",
    [],
    {},
    [[]],
    {"id": {}},
    True,
    1.5,
]


def mutated(node: Any, rng: random.Random) -> Any:
    """The same with one thing in it left out, doubled, or replaced."""
    if isinstance(node, dict) and node and rng.random() < 0.8:
        name = rng.choice(list(node))
        if rng.random() < 0.2:
            return {key: value for key, value in node.items() if key != name}
        return {**node, name: mutated(node[name], rng)}
    if isinstance(node, list) and node and rng.random() < 0.5:
        return node * 2 if rng.random() < 0.3 else [mutated(node[0], rng)]
    return rng.choice(JUNK)


def test_mutated_updates_end_nothing() -> None:
    rng = random.Random(7)

    for _ in range(3000):
        data = rng.choice(SAMPLES)
        for _ in range(rng.randint(1, 3)):
            kind = next(name for name in data if name != "update_id")
            data = {"update_id": 7, kind: mutated(data[kind], rng)}
        arrival = read(Update.de_json(readable(data), None))
        assert arrival is None or arrival.id == "u7"


def test_polls_ask_only_for_what_is_heard() -> None:
    private = ["message", "callback_query", "my_chat_member"]
    assert [*private, "chat_member", "chat_join_request"] == ALLOWED
