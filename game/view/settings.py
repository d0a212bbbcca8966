"""What of the player's settings the picture needs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """``shake`` 0 to 1 scales every shaking of the camera; ``reduced_flashes`` keeps every burst of light small and
    slow; ``captions`` puts sounds into words; ``outlines`` draws a bright line round people and dangers."""

    shake: float = 1.0
    reduced_flashes: bool = True
    captions: bool = True
    outlines: bool = False
