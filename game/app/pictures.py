"""Pictures on the shell's screens, from the interface's atlas (see ``assets/sprites``). Loaded when first asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pygame


class Pictures:
    """Frames by name. Where the atlas is missing there are none, and screens draw something plainer."""

    def __init__(self, folder: Path, atlas: str = "ui") -> None:
        self._path = folder / atlas
        self._sheet: pygame.Surface | None = None
        self._frames: dict[str, Any] = {}
        self._cut: dict[str, pygame.Surface] = {}
        self._loaded = False

    def frame(self, name: str) -> pygame.Surface | None:
        """The picture of that name, or None."""
        if not self._loaded:
            self._load()
        picture = self._cut.get(name)
        if picture is None and self._sheet is not None and name in self._frames:
            x, y, w, h = self._frames[name][:4]
            picture = self._cut[name] = self._sheet.subsurface((x, y, w, h))
        return picture

    def _load(self) -> None:
        self._loaded = True
        try:
            self._frames = json.loads(self._path.with_suffix(".json").read_text(encoding="utf-8"))["frames"]
            sheet = pygame.image.load(self._path.with_suffix(".png"))
            self._sheet = sheet.convert_alpha() if pygame.display.get_surface() is not None else sheet
        except (OSError, ValueError, KeyError, TypeError, pygame.error):
            self._frames = {}
