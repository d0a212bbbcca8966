"""What Tiled draws on a map and the game does not, and what lies where nobody can come: told by ``new-avalon check``.

None of it keeps a map from being played, so that loading says nothing of it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

from game.content.data import shown
from game.content.reach import Ground
from game.content.tiled import ImageLayer, TiledMap, TileLayer
from game.content.tilesets import TILE
from game.content.tmx_check import LAYERS
from game.content.xml_read import Node, read_xml
from game.sim.faults import Fault
from game.sim.level import LevelMap
from game.sim.placed import Spawn

STILL = ("layer", "objectgroup")
"""Layers that keep their place: only image layers scroll by themselves."""
HOMES = {
    "object": ("objectgroup",), "data": ("layer",), "tileset": ("map",),
    **dict.fromkeys(("group", *LAYERS), ("map", "group")),
}  # fmt: skip
"""What elements are read in; in any other they are passed over."""


def faults(path: Path, file: str, tiled: TiledMap, root: Path) -> list[Fault]:
    """What of a map that can be read is not drawn as in Tiled, or lies where nobody can come."""
    level = tiled.level
    node = read_xml(path, file)
    return [
        *_strays(node, "", file), *_layers(node, "", file, scrolled=False), *_covered(tiled, file), *_pictures(tiled, root),
        *_outside(level, file), *_no_room(level, file),
    ]  # fmt: skip


def undrawn(path: Path) -> str:
    """Why the game cannot draw a picture whose header is right; "" when it can."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    try:
        pygame.image.load(io.BytesIO(path.read_bytes()), path.name)
    except (OSError, pygame.error) as error:
        return f"cannot be read as a picture ({error})"
    return ""


def _pictures(tiled: TiledMap, root: Path) -> Iterator[Fault]:
    used = [tile.picture for tile in tiled.tiles if tile is not None]
    used += [layer.picture for layer in tiled.layers if isinstance(layer, ImageLayer)]
    for path in sorted({path for one in used for path in (one.source, one.emissive) if path is not None}):
        if why := undrawn(path):
            yield Fault(shown(path, root), "", f"it {why}", "Save it again as PNG, or restore it.")


def _covered(tiled: TiledMap, file: str) -> Iterator[Fault]:
    """What scrolls below the heroes is seen where no ground is, wherever in the order it lies."""
    painted = ""
    for layer in tiled.layers:
        if layer.place != "under" or not layer.look.visible:
            continue
        if isinstance(layer, ImageLayer) and layer.look.parallax != (1.0, 1.0):
            if painted:
                message = f'it scrolls and lies over "{painted}", and the game shows it only where no ground is painted'
                remedy = "Move it below all layers of the ground, or above the layer things."
                yield Fault(file, f'layer "{layer.name}"', message, remedy)
        elif isinstance(layer, TileLayer | ImageLayer):
            painted = layer.name


def _strays(node: Node, name: str, file: str) -> Iterator[Fault]:
    """What lies where nobody reads it, as after a slip in a text editor."""
    where = f'{"group" if node.tag == "group" else "layer"} "{name}"' if name else ""
    for tag, homes in HOMES.items():
        strays = [child for child in node.findall(tag) if node.tag not in homes]
        if strays:
            more = f" and {len(strays) - 1} more" if len(strays) > 1 else ""
            home = " or ".join(f"<{one}>" for one in homes)
            message = f"<{tag}> in line {strays[0].line}{more} is passed over: it belongs in {home}"
            yield Fault(file, where, message, "Move it there, or delete it: Tiled drops it when it saves the map.")
    for child in node.findall("group", *LAYERS) if node.tag in ("map", "group") else ():
        yield from _strays(child, f"{name}/{child.get('name')}" if name else child.get("name"), file)


def _layers(node: Node, before: str, file: str, *, scrolled: bool) -> Iterator[Fault]:
    for child in node.findall("group", *LAYERS):
        name = f"{before}/{child.get('name')}" if before else child.get("name")
        where = f'{"group" if child.tag == "group" else "layer"} "{name}"'
        scrolls = scrolled or any(child.get(axis, "1") not in ("1", "1.0") for axis in ("parallaxx", "parallaxy"))
        if scrolls and child.tag in STILL:
            remedy = "Set its Parallax Factor and its groups' to 1, or make it an image layer, which scrolls."
            yield Fault(file, where, "it has a parallax factor, and the game scrolls image layers only", remedy)
        if child.get("mode", "normal") != "normal":
            remedy = "Set its Blend Mode to Normal; its opacity and tint count."
            yield Fault(file, where, f'its blend mode is "{child.get("mode")}", and the game draws none', remedy)
        if child.tag == "group":
            yield from _layers(child, name, file, scrolled=scrolls)
        for item in child.findall("object"):
            if item.get("opacity", "1") not in ("1", "1.0"):
                place = f"{where}, object {item.get('id')}"
                remedy = "Set it to 1, or put the object on a layer of its own with that opacity."
                yield Fault(file, place, "it has an opacity of its own, and the game draws only its layer's", remedy)


def _outside(level: LevelMap, file: str) -> Iterator[Fault]:
    for item in level.placed:
        half_w, half_h = item.width / 2, item.height / 2
        if not (-half_w <= item.x <= level.width + half_w and -half_h <= item.y <= level.height + half_h):
            where = f"{type(item).__name__} {item.id}" + (f' "{item.name}"' if item.name else "")
            left, top = (cells * TILE for cells in level.origin)
            message = f"it lies outside the map, at ({item.x + left:.0f}, {item.y + top:.0f}) px"
            yield Fault(file, where, message, "Move it onto the map, or delete it.")


def _no_room(level: LevelMap, file: str) -> Iterator[Fault]:
    if not level.of(Spawn) and Ground(level).nearest(level.width / 2, level.height / 2) is None:
        remedy = "Remove some collision shapes from its tiles, or leave some ground free."
        yield Fault(file, "", "there is no room on it where anybody could stand", remedy)
