"""An offer as a parent sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.reply import Card, Choice, Fact, File, Text, choice
from knowledge import phone
from knowledge.topics import topic_name

if TYPE_CHECKING:
    from knowledge.model import Offer
    from knowledge.topics import Topic


def card(offer: Offer, language: str) -> Card:
    """Name, one sentence or two, and the facts; what is not known is not shown."""
    shown = offer.in_language(language)
    facts = [
        _fact("ask-where", shown.where or offer.where),
        _fact("ask-phone", phone.display(offer.phone) if offer.phone else ""),
        _fact("ask-hours", shown.hours or offer.hours),
        _fact("ask-cost", shown.cost or offer.cost),
        Fact(Text("ask-as-of"), f"{offer.checked_on:%m/%Y}"),
    ]
    return Card(shown.title, shown.summary, tuple(fact for fact in facts if fact))


def _fact(name: str, value: str) -> Fact | None:
    return Fact(Text(name), value) if value else None


def follow_ups(offer: Offer) -> tuple[Choice, ...]:
    """What can be asked about an offer; only what there is."""
    here = f"/angebot {offer.id}"
    wanted = [
        (offer.description, choice("ask-more", f"{here} mehr")),
        (offer.documents, choice("ask-documents", f"{here} unterlagen")),
        (offer.next_steps, choice("ask-next-steps", f"{here} danach")),
        (offer.phone, choice("ask-contact", f"{here} kontakt")),
        (offer.url, Choice(Text("ask-web-page"), url=offer.url or "")),
    ]
    return (
        *(option for there_is, option in wanted if there_is),
        choice("ask-fits", f"/passt {offer.id} ja"),
        choice("ask-fits-not", f"/passt {offer.id} nein"),
    )


def offer_choice(offer: Offer, language: str) -> Choice:
    return Choice(offer.in_language(language).title, f"/angebot {offer.id}")


def topic_choice(topic: Topic, language: str) -> Choice:
    return Choice(topic_name(topic, language), f"/themen {topic}")


def vcard(offer: Offer) -> File:
    """A contact to save (vCard 3.0, which every phone reads)."""
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{_escape(offer.title)}",
        f"N:{_escape(offer.title)};;;;",
        f"ORG:{_escape(offer.contact_kind or offer.title)}",
        f"TEL;TYPE=WORK,VOICE:{offer.phone}",
        *([f"URL:{offer.url}"] if offer.url else []),
        *([f"NOTE:{_escape(offer.hours)}"] if offer.hours else []),
        "END:VCARD",
    ]
    content = "".join(f"{line}\r\n" for line in lines)
    return File(f"{offer.id}.vcf", "text/vcard", content.encode())


def _escape(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")
