"""What a cry for help says besides."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.crisis import Crisis

_ASKS = re.compile(
    r"[?؟]|\b("
    r"wo|wohin|wie|wer|was|wann|welche\w*|suche|brauche|gibts?|antrag|beantrag\w*|adresse|nummer"
    r"|where|how|who|what|which|need|looking for|apply"
    r"|nerede|nereye|nasıl|nasil|hangi|kim|lazım"
    r"|де|куди|як|хто|где|куда|как|кто|gdzie|jak|kto"
    r")\b|أين|وين|كيف|من أين",
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Does it ask for something, too? Somebody who only cries out is not sent an offer."""
    return _ASKS.search(text[:2000]) is not None


def is_watched(found: Crisis) -> bool:
    """May whoever is feared read along? Who writes about somebody else holds a phone of their own.

    Stalking is heard as violence by a partner.
    """
    return "violence_partner" in (found.kind, *found.also) and not found.third_person
