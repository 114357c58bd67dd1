"""How a call is opened: what is better not said, and what is polite to do."""

import re
from collections.abc import Sequence

# A caller who says that they disturb does: the article's rule, in the three languages and some of their forms.
_DISTURBING = re.compile(
    r"\b(?:zavar(?:om|ok|ja|hatom|lak|na|ni)?|megzavar\w*|alkalmatlankod\w*"
    r"|disturb\w*|bother\w*|interrupt\w*|intrud\w*"
    r"|(?:по|за|о)?беспоко\w*|отвлека\w*|отвлек\w*|помеша\w*|отнима\w*)\b",
    re.IGNORECASE,
)


def disturbing_words(text: str) -> Sequence[str]:
    """Those that tell the other one to feel disturbed, as they stand in `text`."""
    return tuple(dict.fromkeys(found[0] for found in _DISTURBING.finditer(text)))
