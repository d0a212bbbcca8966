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

    @classmethod
    def of(cls, settings: object) -> ViewSettings:
        """From the player's settings, whose ``shake`` and ``flashes`` are percent; from nothing, the defaults."""
        if settings is None:
            return cls()
        if isinstance(settings, cls):
            return settings
        return cls(
            shake=float(getattr(settings, "shake", 100)) / 100.0,
            reduced_flashes=float(getattr(settings, "flashes", 0)) < 100.0,
            captions=bool(getattr(settings, "captions", True)),
            outlines=bool(getattr(settings, "outlines", False)),
        )
