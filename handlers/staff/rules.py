"""What an admin means: “geben moderator Birke-4821”, “code orga spieltreff”, “Birke-4821 ja”."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from handlers.kernel.roles import Grant

if TYPE_CHECKING:
    from handlers.kernel.roles import Role

Verb = Literal["give", "take", "code"]

_VERB_WORDS: dict[Verb, str] = {
    "give": "geben gib give",
    "take": "nehmen nimm take",
    "code": "code",
}
_ROLE_WORDS: dict[Role, str] = {
    "organiser": "organiser orga organisatorin organisator gruppenleitung leitung",
    "counsellor": "counsellor fachkraft beratung beraterin berater",
    "moderator": "moderator moderatorin moderation",
    "admin": "admin administratorin administrator",
}
_VERBS = {word: verb for verb, words in _VERB_WORDS.items() for word in words.split()}
_ROLES = {word: role for role, words in _ROLE_WORDS.items() for word in words.split()}
ME = frozenset({"ich", "mich", "me"})
YES = frozenset({"ja", "yes"})


@dataclass(frozen=True, slots=True)
class Order:
    """Attributes: who: A pseudonym; empty where a code is wanted."""

    verb: Verb
    grant: Grant
    who: str = ""


def order(argument: str) -> Order | None:
    """What `/rolle …` asks for; None where it cannot be understood.

    An organiser's role is for one group, which stands last; no other role has one.
    """
    words = argument.split()
    verb = _VERBS.get(words[0].casefold()) if words else None
    role = _ROLES.get(words[1].casefold()) if len(words) > 1 else None
    if verb is None or role is None:
        return None
    wanted = (0 if verb == "code" else 1) + (role == "organiser")
    rest = words[2:]
    if len(rest) != wanted:
        return None
    scope = rest.pop().casefold() if role == "organiser" else ""
    return Order(verb, Grant(role, scope), rest[0] if rest else "")


def named(grant: Grant) -> str:
    """As the audit log names it: “organiser:spieltreff”."""
    return f"{grant.role}:{grant.scope}" if grant.scope else grant.role
