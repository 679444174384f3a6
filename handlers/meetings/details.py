"""Reads what a meeting is like from what `when.read` left over: place, seats, childcare."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.dates.when import leftover

LONGEST = 2000  # letters that are read
_LONGEST_PIECE, _MOST_PIECES = 200, 40
MOST_SEATS = 1000
_LONGEST_NAME, _LONGEST_PLACE = 80, 160
_FLAGS = re.IGNORECASE
Name = Literal["title", "place", "stop", "entrance"]
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,500}", _FLAGS)
_PIECES = re.compile(
    r",(?!\d)|[;\n]|(?<!\bmax)(?<!\bca)(?<!\bst)(?<!str)(?<!\binkl)(?<!\bpers)[.!?](?=\s|$)"
    r"|\s[-–—|]\s",
    _FLAGS,
)
_LABEL = re.compile(r"\s*([^\W\d_][\w -]{0,24}?)\s*:\s*(?=\S)(?!//)")
_NO = r"(?:ohne|keine?|nicht|leider nicht|no|without|not)"
_CHILDCARE = re.compile(
    rf"(?P<no>\b{_NO}\s+)?(?:\bmit\s+|\bwith\s+|\binkl(?:usive|\.)?\s+)?"
    r"(?:\b(?:kinder|baby)?-?betr[eu]{2,3}(?:nu)?n?g(?: der| für| von)?(?: die)?(?: kinder)?\b"
    r"|\bchild ?care\b|\bbaby-?sitt(?:ing|er(?:in)?)\b|\bkinder werden betreut\b)"
    r"(?:\s*:?\s*(?:(?P<yes>ja|yes|vorhanden|gibt es|wird angeboten|da|inklusive)"
    r"|(?P<none>nein|no|keine|gibt es nicht|nicht vorhanden))\b)?",
    _FLAGS,
)
_PEOPLE = (
    r"(?:pl[aä]e?tzen?|pers(?:onen|\.)?|leute|menschen|teilnehm\w{0,12}|m[uü]e?tter|v[aä]e?ter"
    r"|eltern|frauen|erwachsene|familien|seats?|places?|people|persons)"
)
_SEATS = re.compile(
    rf"(?:\b(?:es gibt|nur|f[uü]e?r|begrenzt auf|up to|for)\s+)?"
    rf"(?:(?P<limit>\b(?:max(?:imal|imum|\.)?|h[oö]e?chstens|bis zu|at most)\s*)?"
    rf"\b(?P<seats>\d{{1,4}})\s*(?:freie\s+)?{_PEOPLE}\b(?:\s+frei\b)?"
    rf"|\b(?:max(?:imal|imum|\.)?|h[oö]e?chstens|begrenzt auf|pl[aä]e?tze?:?|seats:?)\s*"
    rf"(?P<only>\d{{1,4}})\b(?!\s*(?:€|euro|min|std|stunden|h\b|jahre|uhr|[.:]\d)))",
    _FLAGS,
)
_FREE = re.compile(
    r"\b(?:kostenlos|kostenfrei|gratis|umsonst|kostet nichts|eintritt (?:ist )?frei|freier eintritt"
    r"|ohne kosten|keine kosten|free of charge|for free|free)\b",
    _FLAGS,
)
_COST = re.compile(
    r"(?:\b(?:kosten|kostet|eintritt|beitrag|unkostenbeitrag|costs?)\s*:?\s*)?(?P<sum>(?:ca\.? )?"
    r"(?:\d{1,4}(?:[.,]\d{1,2})?\s*(?:€|euro\b|eur\b)|€\s*\d{1,4}(?:[.,]\d{1,2})?)"
    r"(?:\s+(?:pro|je|per)\s+\w{1,20})?)|(?P<gift>\b(?:gegen |auf )?spenden?(?:basis)?\b)",
    _FLAGS,
)
_STEP_FREE = re.compile(
    rf"(?P<no>\b{_NO}\s+)?\b(?:barrierefrei\w{{0,2}}|stufenlos|stufenfrei|ebenerdig"
    r"|rollstuhlgerecht|step-?free|wheelchair(?: accessible| friendly)?|barrier-?free)\b"
    r"(?:\s*:?\s*(?:ja|yes|(?P<none>nein|no))\b)?",
    _FLAGS,
)
_STEPS = re.compile(r"\b(?:\d{1,2} )?(?:stufen|treppen?|steps|stairs)\b", _FLAGS)
_STOP = re.compile(
    r"\b(?:bus)?haltestelle:?\s+(?P<stop>\S.{0,80})"
    r"|(?P<line>\b(?:(?:bus|stra[sß]ss?enbahn|tram|stadtbahn|u-bahn|s-bahn)(?:linien?)?|linien?"
    r"|buslinien?)\s+[a-z]{0,3}\d{1,4}\b.{0,80})|\bbus stop:?\s+(?P<english>\S.{0,80})",
    _FLAGS,
)
_ENTRANCE = re.compile(
    r"\b(?:der\s+)?(?:eingang|entrance)(?:\s+ist)?\b\s*:?\s*(?P<where>\S.{0,80})"
    r"|(?P<back>\b(?:hinter|seiten|neben|haupt)eingang\b.{0,60})",
    _FLAGS,
)
_ONLINE = re.compile(
    r"\b(?:nur |auch )?(?:online|digital|virtuell|(?:per |über |via |on )?(?:zoom|jitsi|teams"
    r"|bigbluebutton|webex|video(?:konferenz|call|chat)?))\b",
    _FLAGS,
)
_EVENT = re.compile(
    r"treffen|treff\b|caf[eé]\b|kaffee(?:klatsch)?\b|fr[uü]e?hst[uü]e?ck|stammtisch|kurs\b|workshop|vortrag|brunch"
    r"|spaziergang|ausflug|gruppe\b|abend\b|nachmittag\b|sprechstunde|beratung|krabbel|basar|feier"
    r"|\bfest\b|sommerfest|picknick|basteln|kochen|spielen|yoga|austausch|schulung|fortbildung"
    r"|netzwerk|seminar|training|meeting|group\b|breakfast|coffee|walk\b|talk\b",
    _FLAGS,
)
_PLACE = re.compile(
    r"zentrum|haus\b|hof\b|raum\b|saal\b|schule\b|\bkita\b|kindergarten|kirche|gemeinde|bibliothek"
    r"|b[uü]e?cherei|\bpark\b|stadtpark|spielplatz|stra[sß]s?e\b|str\.|\bweg\b|\w{1,30}weg\b|\w{1,30}platz\b"
    r"|gasse\b|allee\b|halle\b|b[uü]e?ro\b|rathaus|vhs\b|volkshochschule|bahnhof|\b\d{5}\b|etage"
    r"|\bog\b|\beg\b|stock\b|zimmer|mehrgenerationen|center\b|library|school\b|room\b"
    r"|street\b|hall\b|garten\b|wiese\b|museum|\bzoo\b|schwimmbad|caf[eé]\s+[A-ZÄÖÜ]",
    _FLAGS,
)
_AT = re.compile(
    r"^(?:(?:ort|wo|treffpunkt)\s*:?\s*|(?:wir treffen uns|findet statt|statt)\s+)?"
    r"(?P<at>im|in der|in den|in dem|in the|in|beim|bei der|bei dem|an der|am|auf dem|auf der"
    r"|at the|at)"
    r"\s+(?=\S)",
    _FLAGS,
)
_FILLER = re.compile(
    r"^(?:(?:und|mit|with|and|auch|bitte|leider|es gibt|wir treffen uns|wir|findet|statt|gibt|ist"
    r"|the)\b\s*|[&+(]\s*)+|(?:\s*\b(?:und|mit|with|and|es gibt|findet|statt|ist)|\s*[&+(:])+$",
    _FLAGS,
)
_LABELS: dict[Name, str] = {
    "title": "titel name thema was title topic",
    "place": "ort wo treffpunkt adresse place where location",
    "stop": "haltestelle anfahrt bushaltestelle",
    "entrance": "eingang zugang entrance",
}
_FIELD_OF = {label: field for field, labels in _LABELS.items() for label in labels.split()}


@dataclass(frozen=True, slots=True)
class Details:
    """What was said of a meeting besides when; empty or None where nothing was.

    Attributes:
        online: It can be joined by a link, given or not.
        cost: As written: “3 €”, “kostenlos”.
        stop: Bus stop or line: “Weidenau Bahnhof”, “Bus 3 bis Rathaus”.
        rest: Pieces that were not understood.
    """

    title: str = ""
    place: str = ""
    link: str = ""
    online: bool | None = None
    seats: int | None = None
    childcare: bool | None = None
    cost: str = ""
    free: bool | None = None
    step_free: bool | None = None
    stop: str = ""
    entrance: str = ""
    rest: str = ""


def read_details(text: str) -> Details:
    """Args: text: what `when.read` left over; words about time are passed over in any case."""
    text = text[:LONGEST]
    found = Details()
    if link := _LINK.search(text):
        found = replace(found, link=link[0].rstrip(").,;!?"), online=True)
        text = _LINK.sub(" ", text)
    for piece in _PIECES.split(leftover(text), _MOST_PIECES)[:_MOST_PIECES]:
        found = _piece(found, " ".join(piece[:_LONGEST_PIECE].split()))
    return found


def _piece(found: Details, piece: str) -> Details:
    label = _LABEL.match(piece)
    if label and (name := _FIELD_OF.get(label[1].casefold())):
        return _put(found, name, piece[label.end() :])
    if label and not found.title and not _is_fact(label[1]):
        found = replace(found, title=label[1].strip())
        piece = piece[label.end() :]
    for take in (_stop, _entrance, _childcare, _step_free, _seats, _cost, _online):
        found, piece = take(found, piece)
    piece = _FILLER.sub("", piece.strip()).strip(" :.-–")
    return _name_or_place(found, piece) if re.search(r"\w", piece) else found


def _is_fact(words: str) -> bool:
    facts = (_CHILDCARE, _STEP_FREE, _COST, _FREE, _ONLINE)
    return any(fact.search(words) for fact in facts) or bool(
        re.fullmatch(r"pl[aä]e?tze|seats|kosten|cost", words, _FLAGS)
    )


def _put(found: Details, name: Name, value: str) -> Details:
    """Keeps what was said first."""
    value = value.strip()[: _LONGEST_NAME if name == "title" else _LONGEST_PLACE].strip()
    if not value or getattr(found, name):
        return found
    match name:
        case "title":
            return replace(found, title=value)
        case "place":
            return replace(found, place=value)
        case "stop":
            return replace(found, stop=value)
        case "entrance":
            return replace(found, entrance=value)


def _without(piece: str, match: re.Match[str]) -> str:
    return f"{piece[: match.start()]} {piece[match.end() :]}".strip()


def _stop(found: Details, piece: str) -> tuple[Details, str]:
    match = _STOP.search(piece)
    if match is None:
        return found, piece
    said = match["stop"] or match["line"] or match["english"]
    return _put(found, "stop", said), piece[: match.start()]


def _entrance(found: Details, piece: str) -> tuple[Details, str]:
    match = _ENTRANCE.search(piece)
    if match is None:
        return found, piece
    return _put(found, "entrance", match["where"] or match["back"]), piece[: match.start()]


def _childcare(found: Details, piece: str) -> tuple[Details, str]:
    match = _CHILDCARE.search(piece)
    if match is None:
        return found, piece
    return replace(found, childcare=not (match["no"] or match["none"])), _without(piece, match)


def _step_free(found: Details, piece: str) -> tuple[Details, str]:
    if match := _STEP_FREE.search(piece):
        return replace(found, step_free=not (match["no"] or match["none"])), _without(piece, match)
    if found.step_free is None and (match := _STEPS.search(piece)):
        return replace(found, step_free=False), _without(piece, match)
    return found, piece


def _seats(found: Details, piece: str) -> tuple[Details, str]:
    match = _SEATS.search(piece)
    if match is None:
        return found, piece
    seats = int(match["seats"] or match["only"])
    if not 1 <= seats <= MOST_SEATS:
        return _left(found, match[0]), _without(piece, match)
    return replace(found, seats=seats), _without(piece, match)


def _cost(found: Details, piece: str) -> tuple[Details, str]:
    if match := _FREE.search(piece):
        return replace(found, cost=match[0], free=True), _without(piece, match)
    if match := _COST.search(piece):
        said = match["sum"] or match["gift"]
        return replace(found, cost=said.strip(), free=False), _without(piece, match)
    return found, piece


def _online(found: Details, piece: str) -> tuple[Details, str]:
    match = _ONLINE.search(piece)
    if match is None:
        return found, piece
    named = piece[match.end() :].startswith("-")  # “Online-Treffen” is its name
    return replace(found, online=True), piece if named else _without(piece, match)


def _name_or_place(found: Details, piece: str) -> Details:
    """“Müttercafé im Familienzentrum” is both."""
    at = _AT.match(piece)
    if at:
        return _placed(found, piece[at.end() :])
    inside = re.search(r"\s(?:im|in der|in den|beim|bei der|at the)\s+(?=[A-ZÄÖÜ])", piece)
    if inside and not found.title and not found.place:
        return _placed(_put(found, "title", piece[: inside.start()]), piece[inside.end() :])
    if _PLACE.search(piece) and not (_EVENT.search(piece) and not found.title):
        return _placed(found, piece)
    if not found.title and (_EVENT.search(piece) or not _looks_like_a_place(piece)):
        return _put(found, "title", piece)
    return _placed(found, piece) if _looks_like_a_place(piece) else _left(found, piece)


def _looks_like_a_place(piece: str) -> bool:
    """One or two names: “Weidenau”, “Bad Laasphe”."""
    words = piece.split()
    return len(words) <= 2 and all(word[0].isupper() or word[0].isdigit() for word in words)


def _placed(found: Details, piece: str) -> Details:
    """“Familienzentrum, Birkenweg 3, Siegen” is one place in three pieces."""
    place = f"{found.place}, {piece}" if found.place else piece
    return replace(found, place=place[:_LONGEST_PLACE].strip())


def _left(found: Details, piece: str) -> Details:
    return replace(found, rest=f"{found.rest}, {piece}" if found.rest else piece)
