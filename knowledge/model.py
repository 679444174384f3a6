"""What an offer is. Field names follow HSDS 3.0 where it has a word for the thing."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from knowledge import phone
from knowledge.topics import Topic

LANGUAGES: Final = ("de", "en", "tr", "ar", "uk", "ru", "pl")


class Kind(StrEnum):
    """How a question is put; every kind meets people whom the others miss."""

    EXAMPLE = "example"
    SITUATION = "situation"
    INDIRECT = "indirect"
    STORY = "story"
    SIMPLE = "simple"
    PLAIN = "plain"
    KEYWORD = "keyword"
    TYPO = "typo"


def _telephone(text: str) -> str:
    try:
        return phone.read(text)
    except phone.NotAPhoneNumber as fault:
        raise PydanticCustomError("phone", "not a telephone number") from fault


def _https(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or any(map(str.isspace, text)):
        raise PydanticCustomError("url", "not a https:// address")
    return text


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise PydanticCustomError("language", "not one of the seven languages")
    return text


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, max_length=4000)]
Phone = Annotated[str, AfterValidator(_telephone)]
Url = Annotated[str, AfterValidator(_https)]
Language = Annotated[str, AfterValidator(_language)]


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Translation(_Record):
    """The offer for parents who read another language."""

    title: Line
    summary: Line
    where: Prose = ""
    cost: Prose = ""
    hours: Prose = ""
    facts: tuple[Line, ...] = ()  # what a parent must know, with the German terms in brackets
    documents: tuple[Line, ...] = ()
    wordings: tuple[Line, ...] = ()
    native_checked: bool = False


class Offer(_Record):
    """One service of the directory, addressed to a parent."""

    id: Slug
    title: Annotated[Line, Field(max_length=120)]
    summary: Annotated[Line, Field(max_length=240)]
    description: Prose = ""
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=3)]
    audience: Prose = ""
    eligibility: Prose = ""
    documents: tuple[Line, ...] = ()
    cost: Prose = ""
    contact_kind: Prose = ""
    where: Prose = ""
    phone: Phone | None = None
    hours: Prose = ""
    url: Url | None = None
    areas: tuple[Line, ...] = ()  # empty: everywhere in Germany
    next_steps: tuple[Slug, ...] = ()
    checked_on: date
    valid_until: date | None = None
    valid_note: Prose = ""
    keywords: tuple[Line, ...] = ()
    questions: Mapping[Kind, tuple[Line, ...]] = Field(default_factory=dict)
    translations: Mapping[Language, Translation] = Field(default_factory=dict)

    @property
    def phone_shown(self) -> str | None:
        return None if self.phone is None else phone.display(self.phone)

    def in_language(self, language: str) -> Translation | Self:
        """Title and summary as this reader should see them; German where we have no other."""
        return self.translations.get(language, self)
