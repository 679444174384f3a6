"""A post as the page gets it: data only, the page builds its elements itself.

No markup is ever sent, so nothing that a person or an offer contains can become markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.texts import RIGHT_TO_LEFT
from bot.web import phone
from handlers.kernel.post import BulletsPost, CardPost, ParagraphPost, Post, Run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kernel.post import BlockPost, Button, Line
    from handlers.kernel.reply import Media

Json = dict[str, Any]
MEDIA = "chat/media/"  # address of what goes to many, without its id
_LINKS = ("https://", "http://", "mailto:")


def bubble(post: Post, files: Iterable[Json] = ()) -> Json:
    return {
        "lang": post.language,
        "dir": direction(post.language),
        "blocks": [_block(block) for block in post.blocks],
        "buttons": [_button(button) for button in post.buttons if not button.claim],
        "picture": _picture(post.media),
        "files": [*_document(post.media), *files],
        "replaces": post.replaces,
        "attach": post.takes_file,
    }


def _picture(media: Media | None) -> Json | None:
    if media is None or not media.is_picture:
        return None
    size = {"width": media.width, "height": media.height}
    return {"url": MEDIA + media.id, "alt": media.alt, **size}


def _document(media: Media | None) -> list[Json]:
    if media is None or media.is_picture:
        return []
    return [{"name": media.name, "url": MEDIA + media.id, "size": media.size}]


def notice(text: str, language: str) -> Json:
    """Words of the page itself as a bubble."""
    lines = tuple((Run(line),) for line in text.split("\n"))
    return bubble(Post((ParagraphPost(lines),), language=language))


def own(text: str) -> Json:
    """What the person said, where no script shows it."""
    return {"own": text}


def direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _block(block: BlockPost) -> Json:
    match block:
        case ParagraphPost(lines):
            return {"kind": "paragraph", "lines": _lines(lines)}
        case BulletsPost(items, ordered):
            return {"kind": "bullets", "items": _lines(items), "ordered": ordered}
        case CardPost(title, summary, facts):
            return {
                "kind": "card",
                "title": _line(title),
                "summary": _lines(summary),
                "facts": _lines(facts),
            }


def _lines(lines: tuple[Line, ...]) -> list[list[Json]]:
    return [_line(line) for line in lines]


def _line(line: Line) -> list[Json]:
    return [piece for run in line for piece in _run(run)]


def _run(run: Run) -> list[Json]:
    if run.url:
        return [{"text": run.text, "bold": run.bold, "url": _safe(run.url)}]
    return [
        {"text": text, "bold": run.bold, "url": number} for text, number in phone.split(run.text)
    ]


def _button(button: Button) -> Json:
    return {
        "label": button.label,
        "sends": button.sends,
        "url": _safe(button.url),
        "style": button.style,
        "discreet": button.discreet,
    }


def _safe(url: str) -> str:
    """Nothing that a browser would run: javascript:, data: and the like lead nowhere."""
    return url if url.lower().startswith(_LINKS) else ""
