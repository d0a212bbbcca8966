"""Pictures on the shell's screens, from the interface's atlas (see ``assets/sprites``). Loaded when first asked for."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.sim.faults import FaultError
from game.view.atlas import Atlas


class Pictures:
    """Painted frames by name. Where the atlas is missing there are none, and screens draw something plainer."""

    def __init__(self, folder: Path, atlas: str = "ui") -> None:
        self._path = folder / atlas
        self._atlas: Atlas | None = None
        self._loaded = False

    def frame(self, name: str) -> pygame.Surface | None:
        """The picture of that name, or None."""
        if not self._loaded:
            self._loaded = True
            try:
                self._atlas = Atlas(self._path, shining=False)
            except FaultError:
                self._atlas = None
        try:
            return self._atlas.frame(name).albedo if self._atlas is not None else None
        except KeyError:
            return None
