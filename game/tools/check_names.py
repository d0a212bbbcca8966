"""What a map names outside of itself: chapters, sounds, people, music; and its own properties, which are known by name.

A map that was made for another game means something else by such names: of one on which nothing of ours is placed they
are not asked for.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.content.library import load_chapters
from game.content.report import quoted
from game.content.tiled import TiledMap, chapters_of
from game.sim.faults import Fault, FaultError
from game.sim.placed import Exit, Ground, Npc, Sound
from game.tools.check_things import place

NEAR = 0.7
"""A property whose name is this much like one that is known is taken for a slip of the hand, 0 to 1."""
OF_LAYERS = ("chapters", "circuit")


@dataclass(frozen=True)
class Kind:
    """What a property of a map must be, in words, and whether a value is."""

    needs: str
    fits: Callable[[object], bool]


COLOUR = Kind("a colour", lambda value: isinstance(value, str) and value.startswith("#"))
SWITCH = Kind("true or false, of the type bool", lambda value: isinstance(value, bool))
PART = Kind(
    "a number from 0 to 1",
    lambda value: isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1,
)
TEXT = Kind("a text", lambda value: isinstance(value, str))
GROUND = Kind(f"one of {', '.join(Ground)}", lambda value: value in list(Ground))
OF_MAPS = {
    "ambient": COLOUR, "fog": COLOUR, "rain": SWITCH, "reflection": PART, "ambience": TEXT, "ground": GROUND, "music": TEXT,
}  # fmt: skip
"""The properties of a map."""


def faults(tiled: TiledMap, file: str, root: Path) -> list[Fault]:
    """Names that lead nowhere."""
    level = tiled.level
    known = {"chapter": _chapters(root), "sound": _sounds(root), "person": _people(root), "theme": _themes(root)}
    names = [(place(way_out, level), "to", way_out.to, "chapter") for way_out in level.of(Exit)]
    names += [(place(sound, level), "sound", sound.sound, "sound") for sound in level.of(Sound)]
    names += [(place(somebody, level), "who", somebody.who, "person") for somebody in level.of(Npc)]
    found = []
    if level.placed:
        names += [
            (f'layer "{layer.name}"', "chapters", name, "chapter")
            for layer in tiled.layers
            for name in chapters_of(layer.properties)
        ]
        found += [Fault(file, where, *told) for where, told in _properties(tiled, known)]
    for where, member, name, kind in names:
        if name and known[kind] and name not in known[kind]:
            near = difflib.get_close_matches(name, known[kind], 3, 0.4)
            remedy = f"Name one that there is{': ' + ', '.join(near) if near else ''}, or clear it."
            found.append(Fault(file, where, f'{member} is "{name}", and there is no such {kind}', remedy))
    return found


def _properties(tiled: TiledMap, known: dict[str, list[str]]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Properties of the map and of its layers: where, and what is wrong with what remedy."""
    for layer in tiled.layers:
        for name in layer.properties:
            if told := _slip(name, OF_LAYERS):
                yield f'layer "{layer.name}"', told
    for whole, value in tiled.level.properties.items():
        chapter, _, name = whole.rpartition(".")
        if chapter and chapter not in known["chapter"] and name in OF_MAPS:
            remedy = f"Begin it with a chapter's id: {', '.join(known['chapter'])}."
            yield "map properties", (f'"{whole}" is for the chapter "{chapter}", and there is none', remedy)
        elif name in OF_MAPS and value != "":
            kind = OF_MAPS[name]
            if not kind.fits(value):
                message = f'"{whole}" is {quoted(str(value))}, and must be {kind.needs}'
                yield "map properties", (message, "Set it again in Tiled.")
            elif name in ("music", "ambience"):
                names = known["theme"] if name == "music" else known["sound"]
                asked = str(value) if name == "music" else f"ambience-{value}"
                if names and asked not in names:
                    near = difflib.get_close_matches(asked, names, 3, 0.4)
                    remedy = f"Name one that there is{': ' + ', '.join(near) if near else ''}, or clear it."
                    what = "theme" if name == "music" else "sound"
                    yield "map properties", (f'{whole} is "{value}", and there is no such {what}', remedy)
        elif told := _slip(name, tuple(OF_MAPS)):
            yield "map properties", told


def _slip(name: str, known: tuple[str, ...]) -> tuple[str, str] | None:
    """What to say of a name that is nearly one that is known."""
    near = difflib.get_close_matches(name, known, 1, NEAR)
    if not near or name in known:
        return None
    return f'the property "{name}" means nothing to the game', f'Name it "{near[0]}", or remove it.'


# what is wrong with these lists themselves is told where they are checked


def _chapters(root: Path) -> list[str]:
    try:
        return [chapter.id for chapter in load_chapters(root)]
    except FaultError:
        return []


def _sounds(root: Path) -> list[str]:
    try:
        return list(json.loads((root / "assets" / "sounds" / "sounds.json").read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return []


def _people(root: Path) -> list[str]:
    """Everybody who has been drawn."""
    try:
        frames = json.loads((root / "assets" / "sprites" / "characters.json").read_text(encoding="utf-8"))["frames"]
        return sorted({str(frame).split("/", 1)[0] for frame in frames})
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _themes(root: Path) -> list[str]:
    """Every name that music can be asked for by: of a theme in states, and of a single piece."""
    pieces = [path.stem for path in sorted((root / "assets" / "music").glob("*.ogg"))]
    in_states = {piece.removesuffix("-calm") for piece in pieces if piece.endswith("-calm")}
    return sorted({*pieces, *in_states})
