"""The kinds of cries for help."""

from typing import Literal, get_args

Kind = Literal[
    "suicide",
    "self_harm",
    "violence_partner",
    "violence_child",
    "sexual_abuse",
    "child_danger",
    "acute_homeless_tonight",
    "acute_panic",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
# Which kind leads when a message holds several: the one where minutes count.
RANK: dict[str, int] = {
    kind: rank
    for rank, kind in enumerate(
        (
            "suicide",
            "child_danger",
            "sexual_abuse",
            "violence_child",
            "violence_partner",
            "self_harm",
            "acute_homeless_tonight",
            "acute_panic",
        )
    )
}
