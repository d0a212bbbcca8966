"""The part of ``new-avalon check`` that looks at pictures, atlases, fonts, sounds and translations."""

from __future__ import annotations

import importlib.util
import json
import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from game.content import language
from game.content.data import shown
from game.content.pictures import picture_size
from game.content.xml_read import json_form
from game.sim.faults import Fault, FaultError
from game.tools.check_drawing import undrawn

Note = Callable[[str, Iterable[Fault]], None]
REBUILD = "Run: python assets/src/build.py"
REDRAW = "Save it again as PNG, or restore it."
TILED_TYPES = {"map": ".tmx", "tileset": ".tsx", "template": ".tx"}
"""What Tiled saves as JSON, by what it calls it, and how it ends as XML."""


def check(root: Path, note: Note) -> None:
    """Everything below assets; ``note`` is called with each thing's kind and its faults."""
    assets = root / "assets"
    for path in sorted(assets.rglob("*.png")):
        if not path.is_relative_to(assets / "src"):
            note("picture", picture(path, root))
    for path in sorted(assets.rglob("*.json")):
        if not path.is_relative_to(assets / "src"):
            note("table", table(path, root))
    for name in language.languages(root):
        note("translation", translation(root, name))
    if (assets / "build.sha256").is_file() and (assets / "src" / "build.py").is_file():
        note("build record", built(root))


def translation(root: Path, name: str) -> list[Fault]:
    """A catalogue can be used: what the game would say of it when a player chooses that language."""
    try:
        language.load(root, name)
    except FaultError as error:
        return list(error.faults)
    return []


def picture(path: Path, root: Path) -> list[Fault]:
    """A picture is whole, and as large as the twin that holds what shines in it; an atlas's twin may end earlier."""
    name = shown(path, root)
    remedy = REBUILD if path.resolve().is_relative_to((root / "assets").resolve()) else REDRAW
    try:
        size = picture_size(path)
    except ValueError as error:
        return [Fault(name, "", f"it {error}", remedy)]
    if why := undrawn(path):
        return [Fault(name, "", f"it {why}", remedy)]
    if path.stem.endswith(".emissive"):
        twin = path.with_name(path.name.replace(".emissive", ""))
        if not twin.is_file():
            return [Fault(name, "", f"its picture {twin.name} is not there", remedy)]
        try:
            other = picture_size(twin)
        except ValueError:
            return []
        lower = twin.with_suffix(".json").is_file() and size[0] == other[0] and size[1] < other[1]
        if other != size and not lower:
            return [
                Fault(
                    name,
                    "",
                    f"it is {size[0]} x {size[1]} px, and {twin.name} is {other[0]} x {other[1]} px",
                    f"Make the two the same size. {remedy}",
                )
            ]
    return []


def table(path: Path, root: Path) -> list[Fault]:
    """A JSON table: an atlas, a font, a list of sounds, told apart by their keys."""
    name = shown(path, root)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        return [Fault(name, "", f"it cannot be read ({error.strerror})", "Check the path.")]
    except (ValueError, RecursionError) as error:
        return [Fault(name, "", f"it is not well-formed JSON ({error})", REBUILD)]
    if not isinstance(content, dict):
        return [Fault(name, "", "it is no object", REBUILD)]
    if meant := TILED_TYPES.get(str(content.get("type"))):
        return [json_form(path, name, meant)]
    if path.name == "sounds.json":
        return _sounds(content, path, name)
    if "glyphs" in content:
        return _rects(content["glyphs"], "glyphs", path, name)
    if "frames" in content:
        return _rects(content["frames"], "frames", path, name) + _animations(content, name)
    return []


def _rects(frames: Any, key: str, path: Path, name: str) -> list[Fault]:
    """Frames or glyphs: x, y, width, height and more numbers each, inside the picture beside the table."""
    image = path.with_suffix(".png")
    if not isinstance(frames, dict):
        return [Fault(name, key, "it is no object", REBUILD)]
    if not image.is_file():
        return [Fault(name, "", f"its picture {image.name} is not there", REBUILD)]
    try:
        width, height = picture_size(image)
    except ValueError:
        return []
    needed = 6 if key == "frames" else 5
    found = []
    for frame, rect in frames.items():
        where = f'{key}["{frame}"]'
        if not isinstance(rect, list) or len(rect) != needed or not all(map(_is_number, rect)):
            found.append(Fault(name, where, f"it is not {needed} numbers", REBUILD))
            continue
        x, y, w, h = rect[:4]
        if w < 0 or h < 0 or x < 0 or y < 0 or x + w > width or y + h > height:
            found.append(
                Fault(
                    name, where, f"{x}, {y}, {w} x {h} px reaches beyond {image.name}, {width} x {height} px", REBUILD
                )
            )
    return found


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _animations(content: dict[str, Any], name: str) -> list[Fault]:
    animations = content.get("animations", {})
    if not isinstance(animations, dict):
        return [Fault(name, "animations", "it is no object", REBUILD)]
    found = []
    for key, animation in animations.items():
        where = f'animations["{key}"]'
        frames = animation.get("frames") if isinstance(animation, dict) else None
        if not isinstance(frames, list) or not frames:
            found.append(Fault(name, where, "it has no frames", REBUILD))
            continue
        missing = sorted({str(one) for one in frames if one not in content["frames"]})
        if missing:
            found.append(Fault(name, where, f"there is no frame {', '.join(missing[:5])}", REBUILD))
        ticks = animation.get("ticks")
        if not isinstance(ticks, int) or ticks < 1:
            found.append(Fault(name, f"{where}.ticks", "it must be a whole number of ticks, 1 or more", REBUILD))
    return found


def _sounds(content: dict[str, Any], path: Path, name: str) -> list[Fault]:
    found = []
    for key, entry in content.items():
        files = entry.get("files") if isinstance(entry, dict) else None
        if not isinstance(files, list) or not files:
            found.append(Fault(name, key, "it names no files", REBUILD))
            continue
        for place, file in enumerate(files):
            if not isinstance(file, str) or "/" in file or not (path.parent / file).is_file():
                found.append(Fault(name, f"{key}.files[{place}]", f"there is no sound {file!r}", REBUILD))
        if not isinstance(entry.get("caption", ""), str):
            found.append(
                Fault(name, f"{key}.caption", "it must be a text", "Write what the sound says, or an empty text.")
            )
    return found


def built(root: Path) -> list[Fault]:
    """Pictures and sounds are what their programs made: the record of the last build says so."""
    spec = importlib.util.spec_from_file_location("new_avalon_assets_build", root / "assets" / "src" / "build.py")
    if spec is None or spec.loader is None:
        return []
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = []
    for message in module.verify():
        file, _, rest = str(message).partition(": ")
        what, _, remedy = rest.partition(". ")
        found.append(Fault(file, "", what, remedy or REBUILD))
    return found
