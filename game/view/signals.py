"""Signals: every colour that carries meaning, in one table for each way of seeing colours.

No meaning rests on its hue alone: whoever reads a signal has its shape, its place, its brightness or a word as well. The
tables besides the standard one keep hues apart for people who see fewer of them: red against green (deuteranopia and
protanopia) gives way to orange against pale cyan, amber to yellow, magenta to deep violet; blue against yellow
(tritanopia) gives way to red against teal.

What was painted is dyed (:meth:`Signals.dyed`): pixels whose hue is one of a signal's take that signal's colour, as much
brighter or darker than it as they were before.
"""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, fields
from functools import lru_cache

import pygame

Colour = tuple[int, int, int]

STANDARD = "standard"
LEAST_SATURATION = 0.22
"""Greyer than this a pixel has no hue, and is left as it was painted."""
SECTORS = (
    (20.0, "danger"), (66.0, "notice"), (110.0, "sour"), (184.0, "care"), (262.0, ""), (342.0, "foe"), (360.0, "danger"),
)  # fmt: skip
"""Up to which hue, degrees, a painted pixel belongs to a signal; "" to none."""
PAINTED = frozenset((
    "pulse", "dart", "laser", "laser-post", "node", "core", "tank", "cache", "drone", "lock-drone", "courier", "camera",
    "sterilizer", "steriliser", "arm", "tap", "record", "memory", "breaker", "turnstile", "decoy",
))  # fmt: skip
"""Machines whose paint itself is a signal; of the others only what shines is."""
SHADE_STEP = 4
"""Colours nearer to each other than this, of 255, are dyed as one where much is dyed at once; a power of two."""


@dataclass(frozen=True, slots=True)
class Signals:
    """The colours of one way of seeing.

    ``care``    help, what is mended, what is free.        ``own``      the swarm, what is being held.
    ``danger``  danger now, too little of something.       ``strike``   where something will hit.
    ``notice``  somebody wonders.                          ``warm``     composure; a wire with a gap in it.
    ``goal``    where to go.                               ``foe``      Orion's, live nodes, pulses.
    ``foe_pale`` the same, for words and small things.     ``tempo``    breath and stamina.
    ``breath``  the ring that breathes.                    ``band``     where to let go of it.
    ``sour``    acid and gas.                              ``open``     an answer that can be given.
    ``locked``  one that cannot.
    ``calm``, ``curious``, ``alert``  a cone of sight on the floor, added to it.
    """

    name: str
    care: Colour = (143, 242, 201)
    own: Colour = (67, 199, 168)
    danger: Colour = (255, 112, 112)
    strike: Colour = (216, 41, 77)
    notice: Colour = (255, 211, 106)
    warm: Colour = (247, 156, 60)
    goal: Colour = (255, 211, 106)
    foe: Colour = (232, 48, 156)
    foe_pale: Colour = (255, 120, 192)
    tempo: Colour = (98, 212, 255)
    breath: Colour = (255, 211, 106)
    band: Colour = (205, 92, 44)
    sour: Colour = (144, 204, 92)
    open: Colour = (246, 253, 255)
    locked: Colour = (115, 121, 163)
    calm: Colour = (60, 20, 34)
    curious: Colour = (70, 46, 14)
    alert: Colour = (96, 18, 34)

    @property
    def plain(self) -> bool:
        """These are the colours that everything was painted in."""
        return self.name == STANDARD

    def like(self, colour: Colour) -> Colour:
        """A colour of the standard table, or a shade of one, as it is in this table."""
        return colour if self.plain else _like(self, colour)

    def dyed(self, picture: pygame.Surface) -> pygame.Surface:
        """A painted picture with its signals in this table's colours; the picture itself where nothing changes."""
        if self.plain:
            return picture
        import numpy as np  # menus read the tables, and do without it

        dyed = picture.copy()
        pixels = pygame.surfarray.pixels3d(dyed)
        seen = pygame.surfarray.array_alpha(dyed) > 0
        painted = pixels[seen]
        shades = (painted // SHADE_STEP).astype(np.int32)
        keys, of = np.unique(shades[:, 0] << 16 | shades[:, 1] << 8 | shades[:, 2], return_inverse=True)
        olds = [tuple(part * SHADE_STEP + SHADE_STEP // 2 for part in key.to_bytes(3, "big")) for key in keys.tolist()]
        news = [_like(self, (red, green, blue)) for red, green, blue in olds]
        if news != olds:
            changed = np.array([new != old for new, old in zip(news, olds, strict=True)], dtype=bool)[of]
            painted[changed] = np.array(news, dtype=np.uint8)[of[changed]]
            pixels[seen] = painted
        del pixels
        return dyed


@lru_cache(maxsize=8192)
def _like(signals: Signals, colour: Colour) -> Colour:
    for field in fields(Signals)[1:]:
        if getattr(STANDARD_TABLE, field.name) == colour:
            exact: Colour = getattr(signals, field.name)
            return exact
    hue, saturation, _ = colorsys.rgb_to_hsv(*(part / 255.0 for part in colour))
    if saturation < LEAST_SATURATION or max(colour) < 8:
        return colour
    role = next(role for limit, role in SECTORS if hue * 360.0 <= limit)
    if not role:
        return colour
    return _shade(getattr(signals, role), brightness(colour) / brightness(getattr(STANDARD_TABLE, role)))


def _shade(colour: Colour, level: float) -> Colour:
    """A colour so much brighter (over 1, towards white) or darker (below 1)."""
    if level <= 1.0:
        r, g, b = (round(part * level) for part in colour)
    else:
        most = 255.0 / max(1.0, brightness(colour))
        white = min(1.0, (level - 1.0) / max(0.01, most - 1.0))
        r, g, b = (round(part + (255 - part) * white) for part in colour)
    return r, g, b


def brightness(colour: Colour) -> float:
    """How bright a colour looks, 0 to 255 (luma, Rec. 601)."""
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


STANDARD_TABLE = Signals(STANDARD)
_RED_GREEN = Signals(
    "deuteranopia",
    care=(150, 236, 255), own=(96, 206, 240), danger=(246, 96, 0), strike=(214, 78, 0), notice=(255, 244, 150),
    warm=(255, 226, 110), goal=(255, 244, 150), foe=(112, 56, 232), foe_pale=(164, 128, 255), tempo=(96, 206, 240),
    breath=(255, 240, 150), band=(214, 78, 0), sour=(190, 150, 20), calm=(26, 26, 66), curious=(58, 50, 10),
    alert=(156, 66, 0),
)  # fmt: skip
TABLES: dict[str, Signals] = {
    STANDARD: STANDARD_TABLE,
    "deuteranopia": _RED_GREEN,
    "protanopia": Signals(
        "protanopia",
        care=(150, 236, 255), own=(96, 206, 240), danger=(255, 116, 10), strike=(232, 92, 0), notice=(255, 246, 150),
        warm=(255, 226, 96), goal=(255, 246, 150), foe=(100, 62, 236), foe_pale=(158, 132, 255), tempo=(96, 206, 240),
        breath=(255, 244, 160), band=(226, 96, 0), sour=(190, 156, 24), calm=(24, 28, 70), curious=(54, 46, 10),
        alert=(190, 84, 0),
    ),
    "tritanopia": Signals(
        "tritanopia",
        care=(130, 252, 226), own=(30, 196, 180), danger=(255, 72, 64), strike=(226, 20, 40), notice=(255, 226, 200),
        warm=(255, 190, 150), goal=(255, 226, 200), foe=(226, 64, 226), foe_pale=(255, 150, 196), tempo=(70, 214, 214),
        breath=(255, 232, 210), band=(214, 60, 40), sour=(40, 120, 76), calm=(14, 40, 46), curious=(84, 62, 48),
        alert=(116, 8, 20),
    ),
}  # fmt: skip
"""By the name that the settings file keeps."""

Pair = tuple[str, str]
PAIRS: tuple[Pair, ...] = (
    ("care", "danger"), ("care", "foe"), ("care", "notice"), ("own", "foe"), ("own", "strike"), ("own", "warm"),
    ("own", "notice"), ("notice", "danger"), ("warm", "danger"), ("goal", "foe_pale"), ("foe", "danger"),
    ("foe", "strike"), ("tempo", "danger"), ("breath", "band"), ("sour", "care"), ("sour", "own"), ("care", "strike"),
    ("open", "locked"), ("foe_pale", "danger"),
)  # fmt: skip
"""Signals that a player must tell apart when both are in sight."""
CONES: tuple[Pair, ...] = (("calm", "curious"), ("curious", "alert"), ("calm", "alert"))
"""The same for cones of sight, which are faint: their edges differ in shape too."""


def table(name: object) -> Signals:
    """The table of that name; the standard one for a name that there is none of."""
    return TABLES.get(str(name), STANDARD_TABLE)
