"""Make data/usual_words.txt from all messages and wordings that anything here is learned from.

`python -m knowledge.fit_usual`. The same data give the same file.
"""

from collections import Counter
from pathlib import Path
from typing import Final

from knowledge import crisis_examples, fit_intents
from knowledge.usual import FILE
from knowledge.wording import normalise, tokens

_SEEN: Final = 3  # texts that have a word; in fewer it may be a slip
_ROOT: Final = Path(__file__).parent


def counted() -> Counter[str]:
    """In how many texts each word is."""
    texts = {
        *(example.text for example in fit_intents.examples()),
        *(example.text for example in crisis_examples.written()),
        *(example.text for example in crisis_examples.ordinary()),
    }
    return Counter(word for text in texts for word in set(tokens(normalise(text))))


def main() -> None:
    counts = counted()
    words = sorted((w for w, n in counts.items() if n >= _SEEN), key=lambda w: (-counts[w], w))
    (_ROOT / "data" / FILE).write_text("\n".join(words) + "\n", "utf-8")


if __name__ == "__main__":
    main()
