"""Strips of every animation, to be looked at frame by frame: one picture for each thing, a row for each of its motions."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from game.content.data import data_root
from game.sim.faults import Fault, FaultError

ATLASES = ("characters", "machines", "effects", "ui")
GAP_PX = 4
LABEL_PX = 150
BACK = (46, 46, 66)
FLOOR = (70, 72, 96)


def write(out: Path, scale: int = 2) -> tuple[int, int]:
    """Write the strips into a folder; returns how many pictures, and how many motions are on them.

    Raises :class:`~game.sim.faults.FaultError` where the folder cannot be written to, or an atlas is damaged.
    """
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    # nobody asks for events here, and SDL would make one of the signal that ends a process
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    import pygame

    from game.view.text import Fonts

    pygame.display.init()
    pygame.display.set_mode((64, 64))
    root = data_root()
    font = Fonts(root / "assets" / "fonts").small
    pictures = motions = 0
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name in ATLASES:
            stem = root / "assets" / "sprites" / name
            table = json.loads(stem.with_suffix(".json").read_text(encoding="utf-8"))
            sheet = pygame.image.load(str(stem.with_suffix(".png"))).convert_alpha()
            glow = stem.with_suffix(".emissive.png")
            if glow.is_file():
                shine = pygame.image.load(str(glow)).convert_alpha()
                sheet.blit(shine, (0, 0))
            groups: dict[str, list[str]] = {}
            for motion in sorted(table["animations"]):
                groups.setdefault(motion.split("/")[0], []).append(motion)
            for thing, listed in groups.items():
                strip = _strip(pygame, sheet, table, listed, font)
                pygame.image.save(pygame.transform.scale_by(strip, scale), str(out / f"{name}-{thing}.png"))
                pictures, motions = pictures + 1, motions + len(listed)
    except (OSError, ValueError, KeyError, pygame.error) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or error
        raise FaultError(
            Fault(str(out), "", f"the strips could not be written ({why})", "Name another folder.")
        ) from error
    return pictures, motions


def _strip(pygame: Any, sheet: Any, table: dict[str, Any], motions: list[str], font: Any) -> Any:
    """A row for each motion: its name and ticks, then its frames, feet on one line."""
    rows = []
    for motion in motions:
        frames = [table["frames"][frame] for frame in table["animations"][motion]["frames"]]
        above = max(frame[5] for frame in frames)
        below = max(frame[3] - frame[5] for frame in frames)
        rows.append((motion, frames, above, below))
    width = LABEL_PX + max(sum(frame[2] + GAP_PX for frame in frames) for _, frames, _, _ in rows)
    height = sum(above + below + GAP_PX for _, _, above, below in rows)
    strip = pygame.Surface((width, max(1, height)))
    strip.fill(BACK)
    y = 0
    for motion, frames, above, below in rows:
        pygame.draw.line(strip, FLOOR, (LABEL_PX, y + above), (width, y + above))
        ticks = table["animations"][motion].get("ticks", 1)
        strip.blit(font.picture(f"{motion} {ticks}", (200, 210, 230)), (2, y + (above + below) // 2 - 4))
        x = LABEL_PX
        for left, top, w, h, _ax, ay in frames:
            strip.blit(sheet, (x, y + above - ay), (left, top, w, h))
            x += w + GAP_PX
        y += above + below + GAP_PX
    return strip
