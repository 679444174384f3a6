"""What can be said of groups without asking anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from handlers.kernel.typed import fold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

LONGEST = 2000  # letters of a message to a group
A_MINUTE = 12  # messages of one person
INTRODUCTION = 600  # letters in which somebody asks to join
DETAIL, NAME = 60, 40  # letters of what describes a group
SLUG = 24  # bytes: a button's command, which names group and pseudonym, has 64
FEWEST, MOST, USUAL = 3, 50, 12  # seats
NEW_DAYS, NEW_MESSAGES = timedelta(days=7), 5  # so long links and numbers wait
EVENING = time(19)  # when digests go out, local time
ALIKE = 84  # likeness, of 100, from which two words are the same

_TELLING = re.compile(
    r"depress|burn.?out|sucht|alkohol|drogen|gewalt|missbrauch|trauma|angst|psych|krank|behinder"
    r"|adhs|autis|alleinerz|single|getrennt|trennung|scheid|witwe|verwitwet|hartz|buergergeld"
    r"|schulden|insolvenz|flucht|asyl|islam|muslim|kirche|schwul|lesb|queer|trans",
)
_CONTACT = re.compile(
    r"https?://|www\.|\bt\.me\b|\b[\w-]+(?:\.|\s*(?:\bpunkt\b|\[dot\])\s*)"
    r"(?:de|com|net|org|info|me|io|eu|at|ch|app|link|shop|xyz|ru|tr|pl|ua)\b"
    r"|\S+@\S+|(?<!\w)@\w{3,}"
    r"|(?:\d[\s/().-]{0,3}){7,}",
    re.IGNORECASE,
)
_AGES = re.compile(
    r"kind|baby|babys|jahre|teen|children|ages?\b|\d+\s*(?:-|–|bis)\s*\d+", re.IGNORECASE
)
_SEATS = re.compile(
    r"^\D{0,12}?(\d{1,3})\s*(?:pl[äa]e?tze?|personen|leute|menschen|seats|places)", re.IGNORECASE
)
_EVENING = re.compile(
    r"abend|uhr|evening|woche|morgens|vormittag|nachmittag|(?:mon|diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"^\s*(?:thema|topic)\s*:?\s*", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2})\s*(?:-|–|bis|to)\s*(\d{1,2})")
_AGE = re.compile(
    r"\b(\d{1,2})\s*(?:jahr|j\b|year)|\b(?:kind|sohn|tochter)\D{1,12}(\d{1,2})\b", re.IGNORECASE
)
_FILLER = frozenset(
    re.findall(
        r"\w+",
        """
        ich moechte will wuerde gern gerne eine einer einem einen die der das den dem ein zu zur
        zum gruppe gruppen in im bei mit fuer und oder auch beitreten mitmachen rein kann darf wie
        komme man euch eure eurer ihr habt gibt es welche zeig mir suche finden anmelden bitte
        mein meine ist alt jahr jahre kind kinder sohn tochter
        group join find want would like there any child children year years old
        """,
    )
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A group as it is being described; what is None was not said yet, what is empty is open."""

    name: str | None = None
    topic: str | None = None
    area: str | None = None
    ages: str | None = None
    evening: str | None = None
    seats: str | None = None

    @property
    def missing(self) -> str | None:
        """What to ask for next."""
        return next((f.name for f in fields(self) if getattr(self, f.name) is None), None)

    def put(self, field: str, value: str) -> Draft:
        return replace(self, **{field: value})


FIELDS = tuple(field.name for field in fields(Draft))
OPTIONAL = ("ages", "evening")


@dataclass(frozen=True, slots=True)
class Described:
    """What a search looks at."""

    slug: str
    words: str
    ages: str


def slug_of(name: str) -> str:
    """“Gruppe Roter Ahorn” → “roter-ahorn”."""
    words = re.findall(r"\w+", fold(name))
    if len(words) > 1 and words[0] in {"gruppe", "group"}:
        words = words[1:]
    return "-".join(words).encode()[:SLUG].decode(errors="ignore").strip("-")


def full_name(name: str) -> str:
    """A bare “Birke” is Gruppe Birke."""
    tidy = " ".join(name.split())
    return tidy if " " in tidy else f"Gruppe {tidy}"


def tells_too_much(name: str) -> bool:
    """Names stand on lock screens: nothing of health, money or family in them."""
    return bool(_TELLING.search(fold(name)))


def has_contact(words: str) -> bool:
    """Links, telephone numbers, mail addresses, handles."""
    return bool(_CONTACT.search(words))


def is_new(joined_on: datetime, sent: int, now: datetime) -> bool:
    return now - joined_on < NEW_DAYS or sent < NEW_MESSAGES


def read_sentence(text: str) -> Draft:
    """“Birke, Thema Schlaf, Siegen, Kinder 0-3, dienstags 20 Uhr, 10 Plätze”."""
    draft = Draft()
    rest: list[str] = []
    for part in (piece.strip() for piece in re.split(r"[,;\n]", text)):
        if not part:
            continue
        if draft.topic is None and _TOPIC.match(part):
            draft = draft.put("topic", _TOPIC.sub("", part))
        elif draft.seats is None and (found := _SEATS.search(part)):
            draft = draft.put("seats", found[1])
        elif rest and is_open(part):
            still = next((name for name in OPTIONAL if getattr(draft, name) is None), None)
            draft = draft.put(still, part) if still else draft
        elif draft.evening is None and rest and _EVENING.search(part):
            draft = draft.put("evening", part)
        elif draft.ages is None and rest and _AGES.search(part):
            draft = draft.put("ages", part)
        else:
            rest.append(part)
    for field, value in zip(
        [name for name in ("name", "topic", "area") if getattr(draft, name) is None],
        rest,
        strict=False,
    ):
        draft = draft.put(field, value)
    return draft


def seats(said: str) -> int | None:
    """A number of seats, or None where there is no sensible one."""
    digits = re.search(r"\d{1,3}", said)
    number = int(digits[0]) if digits else USUAL
    return number if FEWEST <= number <= MOST else None


def is_open(said: str) -> bool:
    """Whether somebody means that it does not matter."""
    return fold(said).strip(".!- ") in {"", "egal", "alle", "any", "nein", "keine", "offen", "no"}


def rank(wanted: str, groups: Sequence[Described]) -> list[str]:
    """Slugs of the groups that fit what is wanted, best first; all, where nothing tells."""
    words = [w for w in re.findall(r"\w+", fold(wanted)) if len(w) > 2 and w not in _FILLER]
    ages = {int(a or b) for a, b in _AGE.findall(wanted)}
    scored = [(_likeness(words, ages, group), group.slug) for group in groups]
    fitting = [pair for pair in scored if pair[0] > 0] or scored
    return [slug for _score, slug in sorted(fitting, key=lambda pair: -pair[0])]


def _likeness(words: Sequence[str], ages: set[int], group: Described) -> float:
    known = re.findall(r"\w+", fold(group.words))
    best = [max((fuzz.ratio(word, other) for other in known), default=0) for word in words]
    bounds = _RANGE.search(group.ages)
    fits = bounds and any(int(bounds[1]) <= age <= int(bounds[2]) for age in ages)
    return sum(score for score in best if score >= ALIKE) + (100 if fits else 0)


def next_evening(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)
    today = datetime.combine(local.date(), EVENING, zone)
    if local < today:
        return today
    return datetime.combine(local.date() + timedelta(days=1), EVENING, zone)


def is_daytime(now: datetime, zone: ZoneInfo) -> bool:
    return 9 <= now.astimezone(zone).hour < 21


def split_slug(argument: str) -> tuple[str, str]:
    """“birke Hallo zusammen” → the group, and the rest."""
    first, _, rest = argument.strip().partition(" ")
    if fold(first) in {"gruppe", "group"} and rest:
        first, _, rest = rest.strip().partition(" ")
    if "\n" in first:
        first, _, more = first.partition("\n")
        rest = f"{more} {rest}"
    return fold(first).strip('.,:;!?„“"'), rest.strip()
