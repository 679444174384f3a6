"""How events are read; pure."""

from __future__ import annotations

from typing import Any

import nio
import pytest

from bot.channels.matrix_reading import Place, about, call, fresh, read, thread
from handlers.kernel.message import Address, Called

ME = "@wegweiser:example.org"
PRIVATE = Place("!chat", ME, private=True, name="Wegweiser")
GROUP = Place("!group", ME, private=False, name="Wegweiser")


def ours(event: str, _room: str) -> tuple[str, ...] | None:
    return {"$question": ("/ja", "/nein"), "$answer": ()}.get(event)


def event(kind: str, content: dict[str, Any], **more: Any) -> Any:
    source = {
        "type": kind,
        "event_id": "$1",
        "sender": "@anna:example.org",
        "origin_server_ts": 1_700_000_000_000,
        "content": content,
        "unsigned": {},
    }
    return nio.Event.parse_event(source | more)


def text(body: str, **content: Any) -> Any:
    return event("m.room.message", {"msgtype": "m.text", "body": body} | content)


def words(said: Any, place: Place = PRIVATE) -> str | None:
    message = read(said, place, ours)
    return message.text if message else None


def test_a_message_keeps_its_id_its_room_and_its_time() -> None:
    message = read(text("Kita?"), PRIVATE, ours)

    assert message is not None
    assert (message.id, message.address) == ("$1", Address("matrix", "!chat"))
    assert message.sent_at is not None
    assert message.sent_at.isoformat() == "2023-11-14T22:13:20+00:00"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("!hilfe", "/hilfe"),
        ("!!!", "!!!"),
        ("! bitte", "! bitte"),
        ("  Kita  ", "Kita"),
        ("Wegweiser: Kita", "Kita"),
        ("@wegweiser Kita", "Kita"),
        ("@wegweiser:example.org: !hilfe", "/hilfe"),
        ("Wegweiser", "Wegweiser"),
    ],
)
def test_commands_begin_with_an_exclamation_mark_and_names_are_left_out(
    body: str, said: str
) -> None:
    assert words(text(body)) == said


def test_what_is_quoted_is_not_said() -> None:
    reply = {"m.in_reply_to": {"event_id": "$answer"}}

    assert words(text("> <@b:x> Alt\n> mehr\n\nneu", **{"m.relates_to": reply})) == "neu"
    assert words(text("> kein Zitat")) == "> kein Zitat"


@pytest.mark.parametrize(
    "unread",
    [
        event("m.room.message", {"msgtype": "m.notice", "body": "Bot"}),
        event("m.room.message", {"msgtype": "m.text", "body": "ich"}, sender=ME),
        event("m.room.message", {"msgtype": "m.key.verification.request", "body": "?"}),
        event("m.room.topic", {"topic": "Neu"}, state_key=""),
        text("* neu", **{"m.new_content": {"msgtype": "m.text", "body": "neu"}}),
        text("* neu", **{"m.relates_to": {"rel_type": "m.replace", "event_id": "$0"}}),
    ],
)
def test_notices_edits_and_our_own_words_are_no_messages(unread: Any) -> None:
    assert read(unread, PRIVATE, ours) is None


@pytest.mark.parametrize(
    ("kind", "content", "read_as"),
    [
        (
            "m.room.message",
            {"msgtype": "m.image", "body": "a.jpg", "url": "mxc://a/b"},
            "photo",
        ),
        ("m.room.message", {"msgtype": "m.audio", "body": "a.ogg", "url": "mxc://a/b"}, "voice"),
        ("m.room.message", {"msgtype": "m.video", "body": "a.mp4", "url": "mxc://a/b"}, "video"),
        ("m.room.message", {"msgtype": "m.file", "body": "a.pdf", "url": "mxc://a/b"}, "file"),
        (
            "m.room.message",
            {"msgtype": "m.location", "body": "?", "geo_uri": "geo:1"},
            "location",
        ),
        ("m.room.message", {"msgtype": "de.neu", "body": "?"}, "other"),
        ("m.sticker", {"body": "Hund", "url": "mxc://a/b", "info": {}}, "sticker"),
        ("org.matrix.msc3381.poll.start", {"question": {}}, "other"),
    ],
)
def test_what_we_cannot_read_is_named_and_its_content_stays_away(
    kind: str, content: dict[str, Any], read_as: str
) -> None:
    message = read(event(kind, content), PRIVATE, ours)

    assert message is not None
    assert (message.kind, message.text) == (read_as, "")
    assert read(event(kind, content), GROUP, ours) is None


def press(key: str, target: str = "$question") -> Any:
    relation = {"rel_type": "m.annotation", "event_id": target, "key": key}
    return event("m.reaction", {"m.relates_to": relation})


@pytest.mark.parametrize("key", ["2️⃣", "2⃣"])
def test_a_reaction_to_our_question_is_a_pressed_button(key: str) -> None:
    message = read(press(key), PRIVATE, ours)

    assert message is not None
    assert (message.text, message.pressed) == ("/nein", "$question")


@pytest.mark.parametrize(
    "reaction", [press("3️⃣"), press("👍"), press("1️⃣", "$foreign"), press("1️⃣", "$answer")]
)
def test_other_reactions_say_nothing(reaction: Any) -> None:
    assert read(reaction, PRIVATE, ours) is None


def test_in_a_group_the_bot_answers_only_when_it_is_meant() -> None:
    mention = {"m.mentions": {"user_ids": [ME]}}
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$answer"}}}
    foreign = {"m.relates_to": {"m.in_reply_to": {"event_id": "$foreign"}}}

    assert words(text("Kita?"), GROUP) is None
    assert words(text("Kita?", **foreign), GROUP) is None
    assert words(text("!kita"), GROUP) == "/kita"
    assert words(text("Kita?", **reply), GROUP) == "Kita?"
    assert words(text("Wegweiser: Kita?", **mention), GROUP) == "Kita?"


def test_in_a_room_of_people_only_what_is_said_to_the_bot_is_looked_at() -> None:
    mention = {"m.mentions": {"user_ids": [ME]}}
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$answer"}}}
    threaded = {"m.relates_to": {"rel_type": "m.thread", "event_id": "$root"}}

    def called(said: Any) -> Called | None:
        return call(said, GROUP, {"treffen"})

    room = Address("matrix", "!group")
    assert called(text("!treffen am Montag")) == Called("$1", room, "treffen")
    assert called(text("/Treffen", **threaded)) == Called("$1", room, "treffen", thread="$root")
    assert called(text("Wegweiser: wann?", **mention)) == Called("$1", room, words="wann?")
    unmeant = (text("treffen"), text("!hilfe"), text("!treffend"), text("ja!", **reply))
    edit = text("* !treffen", **{"m.new_content": {"msgtype": "m.text", "body": "!treffen"}})
    own = event("m.room.message", {"msgtype": "m.text", "body": "!treffen"}, sender=ME)
    assert [called(one) for one in (*unmeant, edit, own, press("1️⃣"))] == [None] * 7


@pytest.mark.parametrize(
    "content",
    [
        {"m.mentions": []},
        {"m.mentions": {"user_ids": ME}},
        {"m.relates_to": "x"},
        {"m.relates_to": {"m.in_reply_to": ["$answer"]}},
        {"m.relates_to": {"m.in_reply_to": {"event_id": 7}}},
    ],
)
def test_malformed_content_is_no_reason_to_fall_over(content: dict[str, Any]) -> None:
    assert words(text("Kita?", **content)) == "Kita?"
    assert words(text("Kita?", **content), GROUP) is None


def member(membership: str, before: str | None = None) -> Any:
    unsigned = {"prev_content": {"membership": before}} if before else {}
    content = {"membership": membership}
    return event("m.room.member", content, state_key=ME, unsigned=unsigned)


def test_history_before_we_came_is_not_answered() -> None:
    old, asked, new = text("alt"), text("Frage"), text("neu")
    events = [old, member("invite"), asked, member("join", "invite"), new]

    assert fresh(events, GROUP) == events[3:]
    assert fresh(events, PRIVATE) == events[1:]
    assert fresh(events[4:], GROUP) == [new]


def test_a_change_of_our_name_is_no_arrival() -> None:
    events = [text("Frage"), member("join", "join")]

    assert fresh(events, GROUP) == events


def test_a_word_in_a_thread_of_ours_is_for_us_whatever_it_answers() -> None:
    def under(root: str, answered: str) -> Any:
        fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": answered}}
        relation = {"rel_type": "m.thread", "event_id": root} | fallback
        return text("Guten Tag", **{"m.relates_to": relation})

    ours_and_theirs = under("$question", "$of_somebody_else")
    assert words(ours_and_theirs, GROUP) == "Guten Tag"
    assert about(ours_and_theirs, GROUP, ours) == thread(ours_and_theirs) == "$question"
    answered = under("$of_somebody_else", "$answer")
    assert about(answered, GROUP, ours) == "$answer"
    assert thread(answered) == "$of_somebody_else"
    strange = under("$of_somebody_else", "$of_somebody_else")
    assert words(strange, GROUP) is about(strange, GROUP, ours) is None
    pressed = event(
        "m.reaction",
        {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$question", "key": "👍"}},
    )
    assert (about(pressed, GROUP, ours), thread(pressed)) == ("$question", "")
