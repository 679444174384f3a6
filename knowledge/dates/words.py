"""The words that say when, each with one letter for its kind: patterns are written in letters.

    W weekday           S “donnerstags”      w “Do”           M month
    n number to 99      N longer number      1 “ein”          o ordinal word     O “other”
    D day  K week  L month  Y year (units)   u hour  m minute  H “Uhr”  h “h”
    E every  I always  A all  R “wöchentlich”  T “14-tägig”  y “werktags”
    r today …  j next …  P part of the day  Z noon, midnight
    b half  q quarter  z three quarters  v before  g past  V pm
    t at  f beginning with  x from  B until  X except  i in  a on  & and
    c times (count)  F feast  G public holiday  U school holiday  l hour and a half  e end of
    Q beginning of  s “sofort”  k even, odd (weeks)  d “zweimal”  J “fällt aus”  C “Raum”
    _ any other word

Punctuation stands for itself.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from rapidfuzz.distance import OSA

MOST_WORDS: Final = 200  # and signs; what follows is not read
NAMES: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MORNING, NOON, AFTERNOON, EVENING, NIGHT = "morning", "noon", "afternoon", "evening", "night"


def _set(row: str) -> frozenset[str]:
    return frozenset(row.split())


_NAMES: Final = {
    "W": (
        "montag monday|dienstag tuesday|mittwoch wednesday|donnerstag thursday|freitag friday"
        "|samstag sonnabend saturday|sonntag sunday"
    ),
    "S": (
        "montags mondays|dienstags tuesdays|mittwochs wednesdays|donnerstags thursdays"
        "|freitags fridays|samstags sonnabends saturdays|sonntags sundays"
    ),
    "w": "mo mon|di tue tues|mi wed|do thu thur thurs|fr fri|sa sat|so sun",
    "M": (
        "januar jan january jaenner jaen|februar feb february feber febr|maerz mrz maer march mar"
        "|april apr|mai may|juni jun june|juli jul july|august aug|september sep sept"
        "|oktober okt october oct|november nov|dezember dez december dec"
    ),
}
_ORDINALS: Final[dict[str, object]] = {
    name: number
    for number, name in enumerate(
        re.findall(
            r"\S+",
            """
            sechsten siebten achten neunten zehnten elften zwoelften dreizehnten vierzehnten
            fuenfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten
            einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten
            fuenfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten
            neunundzwanzigsten dreissigsten einunddreissigsten
            """,
        ),
        6,
    )
}
_VALUES: Final[dict[str, dict[str, object]]] = {
    "n": {
        "zwei two zwo": 2,
        "drei three": 3,
        "vier four": 4,
        "fuenf five": 5,
        "sechs six": 6,
        "sieben seven": 7,
        "acht eight": 8,
        "neun nine": 9,
        "zehn ten": 10,
        "elf eleven": 11,
        "zwoelf twelve": 12,
        "vierzehn fourteen": 14,
        "fuenfzehn fifteen": 15,
        "zwanzig twenty": 20,
        "dreissig thirty": 30,
        "fuenfundvierzig": 45,
        "sechzig sixty": 60,
        "neunzig ninety": 90,
    },
    "1": {"ein eine einen einem einer eines eins einmal one": 1},
    "o": {
        "ersten erster erste erstes first": 1,
        "zweiten zweiter zweite zweites second": 2,
        "dritten dritter dritte drittes third": 3,
        "vierten vierter vierte viertes fourth": 4,
        "fuenften fuenfter fuenfte fifth": 5,
        **_ORDINALS,
        "letzten letzter letzte letztes last": -1,
        "vorletzten vorletzter vorletzte": -2,
    },
    "O": {"other": 2},
    "D": {"tag tage tagen tags tages day days": 0},
    "K": {"woche wochen week weeks kw kalenderwoche kalenderwochen": 0},
    "L": {"monat monats monate monaten month months monates": 0},
    "Y": {"jahr jahres jahre jahren year years": 0},
    "u": {"stunde stunden std hour hours hrs stunds": 60},
    "m": {"minute minuten min minutes mins": 1},
    "H": {"uhr o'clock o’clock uhrzeit": 0},
    "h": {"h": 0},
    "E": {"jeden jede jedes jeder jedem every each jeweils": 0},
    "I": {"immer always regelmaessig regularly stets": 0},
    "A": {"alle all aller": 0},
    "R": {
        "taeglich daily": "DAILY",
        "woechentlich weekly": "WEEKLY",
        "monatlich monthly": "MONTHLY",
        "jaehrlich yearly annually alljaehrlich": "YEARLY",
        "einmalig einmaliges once": "",
    },
    "T": {
        "vierzehntaegig vierzehntaegige fortnightly zweiwoechentlich zweiwoechig": 2,
        "biweekly": 2,
        "dreiwoechentlich": 3,
        "taegig taegige taegigen": 0,
        "fortnight": 2,
    },
    "y": {"werktags werktag werktage werktagen wochentags weekdays wochenends weekends": 0},
    "r": {
        "heute today tonight": 0,
        "morgen tomorrow": 1,
        "uebermorgen": 2,
    },
    "j": {
        "naechsten naechste naechster naechstes naechstem next": "next",
        "kommenden kommende kommender kommendes diesen diese dieser dieses this coming": "this",
        "uebernaechsten uebernaechste uebernaechster": "after",
    },
    "P": {
        "morgens frueh fruehmorgens morning mornings vormittag vormittags": MORNING,
        "mittag mittags noontime": NOON,
        "nachmittag nachmittags afternoon afternoons": AFTERNOON,
        "abend abends evening evenings abende": EVENING,
        "nacht nachts night nights": NIGHT,
    },
    "Z": {"mitternacht midnight": 0, "noon": 12},
    "b": {"halb half halbe halben": 30},
    "q": {"viertel quarter": 15},
    "z": {"dreiviertel": 45},
    "v": {"vor": 0},
    "g": {"nach past after": 0},
    "V": {"pm p.m.": 12, "a.m.": 0},
    "t": {"um at gegen circa ca @": 0},
    "f": {
        "ab beginnend start starting beginning startet beginnt erstmals erstmalig startend starts"
        " begins seit": 0,
    },
    "x": {"von vom from zwischen between": 0},
    "B": {"bis until till through to endet til": 0},
    "X": {"ausser except nicht excluding ausgenommen bisauf": 0},
    "i": {"im in of des pro per": 0},
    "a": {"am an on den dem der das the zu zum zur": 0},
    "&": {"und and sowie u": 0},
    "c": {"mal x times termine terminen terminen male sessions einheiten ×": 0},
    "F": {
        "advent adventssonntag": "advent",
        "nikolaus nikolaustag": (12, 6),
        "heiligabend heiligabends": (12, 24),
        "silvester": (12, 31),
        "weihnachten christmas": (12, 24),
        "neujahr neujahrstag": (1, 1),
        "halloween": (10, 31),
        "martinstag": (11, 11),
        "weihnachtstag weihnachtsfeiertag": "christmas",
        "rosenmontag": -48,
        "aschermittwoch": -46,
        "gruendonnerstag": -3,
        "karfreitag": -2,
        "ostersonntag ostern easter": 0,
        "ostermontag": 1,
        "himmelfahrt christihimmelfahrt vatertag": 39,
        "pfingstsonntag pfingsten": 49,
        "pfingstmontag": 50,
        "fronleichnam": 60,
        "muttertag": "mothers",
    },
    "G": {"feiertag feiertage feiertagen feiertags holidays": 0},
    "U": {"ferien schulferien sommerferien winterferien herbstferien osterferien": 0},
    "l": {"anderthalb eineinhalb": 90},
    "e": {"ende end einschliesslich inklusive": 0},
    "Q": {"anfang": 1, "mitte": 15},
    "s": {"sofort jetzt now": 0},
    "k": {"geraden gerade gerader even": 0, "ungeraden ungerade ungerader odd": 1},
    "d": {"zweimal twice": 2, "dreimal": 3, "viermal": 4},
    "C": {"raum zimmer saal room nummer nr tel telefon plz bus linie buslinie": 0},
    "J": {"faellt entfaellt entfallen ausfall kein keine keins keinen pause": 0},
}
_DOTTED: Final = _set("mo di mi do fr sa so ca std min jan feb mrz apr jun jul aug sep sept")
_DOTTED_TOO: Final = _set("u tel nr okt nov dez dec oct tue wed thu fri sat sun mon")
_GREETING: Final = _set("guten gute schoenen schoene good frau herr familie fam")
_BESIDE_MONTH: Final = frozenset("nofBxia")
_LISTING: Final = frozenset("&-/,B")
_RISKY: Final = _set("so do sat sun")
_BESIDE: Final = frozenset("EIjarRTfx")  # what stands beside a weekday in two letters
_BEHIND: Final = frozenset("nNtfxPZbqzX1")
_SUFFIX: Final = _set("st nd rd th te ten ter tes")
_PARTS: Final = {
    name: part
    for part, names in (
        (MORNING, "morgen morgens vormittag vormittags frueh"),
        (NOON, "mittag mittags"),
        (AFTERNOON, "nachmittag nachmittags"),
        (EVENING, "abend abends"),
        (NIGHT, "nacht nachts"),
    )
    for name in names.split()
}
# Words that are one letter from the name of a day or a month and mean something else.
_OTHERS: Final = _set(
    "montage augusta augustin augustus freitod sonnig sonnen marx merz mars jungs juwel"
    " sonstag monatag freital monate sonntage"
)
_TOKEN: Final = re.compile(
    r"(?:https?://|www\.)\S+|o['’]clock|[ap]\.m\.|[^\W\d_]+|\d+|[^\w\s]|_", re.IGNORECASE
)
_SPELLINGS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_SIGNS: Final = str.maketrans(
    {"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "＋": "+", "＆": "&"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, number or sign of the text.

    Attributes:
        kind: One letter, see above.
        value: What it means, if it means something.
        folded: As it is compared.
        spelt: A number in letters.
        digits: How many a number has; 0 for others.
        start, end: Where it stands in the text.
    """

    kind: str
    value: object
    folded: str
    start: int
    end: int
    spelt: bool = False
    digits: int = 0

    @property
    def number(self) -> int:
        return self.value if isinstance(self.value, int) else 0


def _known() -> dict[str, tuple[str, object]]:
    known: dict[str, tuple[str, object]] = {}
    for kind, row in _NAMES.items():
        for number, names in enumerate(row.split("|"), start=kind == "M"):
            known |= dict.fromkeys(names.split(), (kind, number))
    for kind, meanings in _VALUES.items():
        for names, value in meanings.items():
            known |= dict.fromkeys(names.split(), (kind, value))
    return known


_WORDS: Final = _known()
_LONG: Final = [
    word
    for word, (kind, _) in _WORDS.items()
    if len(word) >= 5 and (kind in "WSRTU" or (kind == "M" and word not in {"march", "april"}))
] + ["april", "uebermorgen", "nachmittag", "nachmittags", "vormittag", "vormittags"]


def words(text: str) -> list[Word]:
    """Args: text: in composed form (NFC)."""
    found: list[Word] = []
    for match in islice(_TOKEN.finditer(text), MOST_WORDS):
        found += _words(match[0], match.start(), found)
    return _settled(found, text)


def fold(text: str) -> str:
    return text.casefold().translate(_SPELLINGS)


def composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _words(shown: str, start: int, before: list[Word]) -> list[Word]:
    end = start + len(shown)
    if shown[0].isdecimal():
        return [_number(shown, start, end)]
    if not (shown[0].isalnum() or shown == "@"):
        sign = shown.translate(_SIGNS)
        last = before[-1] if before else None
        if sign == "." and last and last.end == start and last.folded in _DOTTED | _DOTTED_TOO:
            before[-1] = replace(last, end=end)
            return []
        kind = "&" if sign in "&+" else "c" if sign == "×" else sign if sign in ".,:;-/()" else "_"
        return [Word(kind, None, sign, start, end)]
    folded = fold(shown)
    if folded in _SUFFIX and before and before[-1].digits and before[-1].end == start:
        last = before.pop()
        return [Word("o", last.value, last.folded, last.start, end, digits=last.digits)]
    if folded in _WORDS:
        kind, value = _WORDS[folded]
        return [Word(kind, value, folded, start, end, spelt=kind in "n1")]
    return _compound(folded, start, end) or [_misspelt(folded, start, end)]


def _number(shown: str, start: int, end: int) -> Word:
    kind = "n" if len(shown) <= 2 else "N" if len(shown) <= 4 else "_"
    value = int(shown) if kind != "_" else None
    return Word(kind, value, shown, start, end, digits=len(shown))


def _compound(folded: str, start: int, end: int) -> list[Word]:
    """“donnerstagabend”, “freitagnachmittags”."""
    for length in range(6, min(len(folded) - 4, 11) + 1):
        kind, value = _WORDS.get(folded[:length], ("", None))
        part = _PARTS.get(folded[length:])
        if kind == "W" and part:
            each = folded.endswith("s")
            day = Word("S" if each else "W", value, folded[:length], start, start + length)
            return [day, Word("P", part, folded[length:], start + length, end)]
    return []


def _misspelt(folded: str, start: int, end: int) -> Word:
    kind, value = _guess(folded) if 5 <= len(folded) <= 18 else ("_", None)
    return Word(kind, value, folded, start, end)


@lru_cache(maxsize=4096)
def _guess(folded: str) -> tuple[str, object]:
    if folded in _OTHERS:
        return "_", None
    most = 1 if len(folded) < 8 else 2
    near = [
        (distance, word)
        for word in _LONG
        if word[0] == folded[0] and abs(len(word) - len(folded)) <= most
        for distance in (OSA.distance(word, folded, score_cutoff=most),)
        if distance <= most
    ]
    return _WORDS[min(near)[1]] if near else ("_", None)


def _settled(found: list[Word], text: str) -> list[Word]:
    """Words that mean one thing or another, by what stands beside them."""
    kinds = [word.kind for word in found]
    for i, word in enumerate(found):
        before, behind = kinds[i - 1] if i else "", kinds[i + 1] if i + 1 < len(found) else ""
        if (
            (i and found[i - 1].folded in _GREETING)
            or (word.kind == "w" and not _is_day(found, kinds, i, text))
            or (word.folded == "may" and before not in _BESIDE_MONTH and behind != "n")
            or (word.folded == "to" and before == "_")
            or (word.digits and _is_name(found, kinds, i))
        ):
            kinds[i] = "_"
        elif word.folded == "morgen" and before in {"W", "w", "r"}:
            kinds[i] = "P"
    return [
        word
        if word.kind == kind
        else replace(word, kind=kind, value=MORNING if kind == "P" else None)
        for word, kind in zip(found, kinds, strict=True)
    ]


def _is_name(found: list[Word], kinds: list[str], i: int) -> bool:
    """Whether a number belongs to “Raum 2.12”, “Bus 3”."""
    if i and kinds[i - 1] == "C":
        return True
    joined = i > 1 and kinds[i - 2] == "_" and found[i - 2].digits and kinds[i - 1] in ".-/:"
    return bool(joined) and found[i - 2].end == found[i - 1].start


def _is_day(found: list[Word], kinds: list[str], i: int, text: str) -> bool:
    """Whether “so”, “do”, “mi” is a weekday here."""
    before, farther = (kinds[i - 1] if i else ""), (kinds[i - 2] if i > 1 else "")
    behind = kinds[i + 1] if i + 1 < len(kinds) else ""
    beyond = kinds[i + 2] if i + 2 < len(kinds) else ""
    if (behind in _LISTING and beyond in {"w", "W"}) or (
        before in _LISTING and farther in {"w", "W"}
    ):
        return True
    if found[i].folded in _RISKY and text[found[i].start].islower():
        return found[i].folded != "so" and behind in {"n", "t"}
    counted = before == "o" or (before == "." and farther == "n")  # “am 2. Di”
    dated = behind == "," and beyond == "n"  # “Do, 14.1.”
    return counted or dated or before in _BESIDE or behind in _BEHIND
