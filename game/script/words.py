"""Words that people read. ``_`` marks them for translation.

The simulation keeps the words as they are written here, whatever the language, so that a recording made in one
language replays in another; they are translated where they are drawn.
"""

from __future__ import annotations


def _(text: str) -> str:
    """Mark a text for extraction; it is translated when it is shown."""
    return text
