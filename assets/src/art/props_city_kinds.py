"""What an entry of the city's lists of props is."""

from __future__ import annotations

from collections.abc import Callable

from art.canvas import Picture

Entry = tuple[Callable[[], Picture], tuple[int, int, int, int] | None, bool]
"""What draws it; where a body cannot go (x, y, width, height in the picture, px) or None; whether one sees over it."""
