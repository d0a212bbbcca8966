"""Writes pictures: one with its emissive twin, or many packed into an atlas with its JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from art.canvas import Picture

ATLAS_WIDTH = 1024  # px; grows by doubling when a frame is wider
TALLEST = 2.0  # times its width, that an atlas may be high
MARGIN = 1  # px left clear between frames

Frame = tuple[Picture, int, int]
"""A picture and its anchor: the pixel (x, y) that stands on the entity's position."""


@dataclass(frozen=True)
class Animation:
    """Frames by name, each shown for `ticks` sixtieths of a second."""

    frames: Sequence[str]
    ticks: int = 6
    loop: bool = True


def png_bytes(array: NDArray[np.uint8]) -> bytes:
    """An (h, w, 4) array as a PNG; equal arrays give equal bytes."""
    clean = array.copy()
    clean[clean[..., 3] == 0] = 0
    sheet = io.BytesIO()
    Image.fromarray(clean, "RGBA").save(sheet, format="PNG", optimize=False, compress_level=9)
    return sheet.getvalue()


def write_picture(path: Path, picture: Picture, twin: bool | None = None) -> None:
    """Write `path` (.png) and, where anything shines (or `twin` says so), its .emissive.png twin."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png_bytes(picture.albedo))
    other = path.with_name(path.stem + ".emissive.png")
    if twin if twin is not None else bool(picture.emissive[..., 3].any()):
        other.write_bytes(png_bytes(picture.emissive))
    elif other.exists():
        other.unlink()


def write_atlas(path_stem: Path, frames: Mapping[str, Frame], animations: Mapping[str, Animation]) -> None:
    """Pack frames onto shelves and write NAME.png, NAME.emissive.png and NAME.json.

    What shines comes first, tallest first, then the rest: the emissive twin ends where nothing shines any more.
    Identical pictures share one place. Raises ValueError when an animation names an unknown frame.
    """
    for name, animation in animations.items():
        for wanted in animation.frames:
            if wanted not in frames:
                raise ValueError(f'{path_stem.name}: animation "{name}" names "{wanted}", not drawn.')
    pictures: dict[bytes, Picture] = {}
    owner: dict[str, bytes] = {}
    for name in sorted(frames):
        picture = frames[name][0]
        shape = f"{picture.width}x{picture.height}:".encode()
        key = shape + picture.albedo.tobytes() + picture.emissive.tobytes()
        pictures.setdefault(key, picture)
        owner[name] = key
    first_name = {key: name for name, key in sorted(owner.items(), reverse=True)}
    shines = {key: bool(picture.emissive[..., 3].any()) for key, picture in pictures.items()}
    order = sorted(pictures, key=lambda k: (not shines[k], -pictures[k].height, -pictures[k].width, first_name[k]))
    width = ATLAS_WIDTH
    area = sum((picture.width + MARGIN) * (picture.height + MARGIN) for picture in pictures.values())
    while any(picture.width + MARGIN > width for picture in pictures.values()) or area > TALLEST * width**2:
        width *= 2
    places: dict[bytes, tuple[int, int]] = {}
    x = y = shelf = dark = 0
    for key in order:
        picture = pictures[key]
        if not shines[key] and not dark:
            x, y, shelf, dark = 0, y + shelf, 0, max(1, y + shelf)
        if x + picture.width + MARGIN > width:
            x, y, shelf = 0, y + shelf, 0
        places[key] = (x, y)
        x += picture.width + MARGIN
        shelf = max(shelf, picture.height + MARGIN)
    sheet = Picture(width, max(1, y + shelf))
    for key, (left, top) in places.items():
        picture = pictures[key]
        sheet.albedo[top : top + picture.height, left : left + picture.width] = picture.albedo
        sheet.emissive[top : top + picture.height, left : left + picture.width] = picture.emissive
    table: dict[str, dict[str, object]] = {
        "frames": {
            name: [*places[owner[name]], frames[name][0].width, frames[name][0].height, *frames[name][1:]]
            for name in sorted(frames)
        },
        "animations": {
            name: {"frames": list(one.frames), "ticks": one.ticks, "loop": one.loop}
            for name, one in sorted(animations.items())
        },
    }
    sheet_path = path_stem.with_name(path_stem.name + ".png")
    write_picture(sheet_path, sheet, twin=False)
    twin = sheet.emissive[: dark or sheet.height]
    sheet_path.with_name(path_stem.name + ".emissive.png").write_bytes(png_bytes(twin))
    path_stem.with_name(path_stem.name + ".json").write_text(_compact(table), encoding="utf-8")


def _compact(table: Mapping[str, Mapping[str, object]]) -> str:
    """One line for each frame and animation: short, and easy to compare."""
    parts = []
    for section, rows in table.items():
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in rows.items())
        parts.append(f"{json.dumps(section)}: {{\n{lines}\n}}")
    return "{" + ",\n".join(parts) + "}\n"
