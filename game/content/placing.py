"""Objects of a map turned into the placed objects that the simulation knows, member by member."""

from __future__ import annotations

import dataclasses
import difflib
from enum import StrEnum
from functools import cache
from typing import Any, get_type_hints

from game.content.properties import Property
from game.content.report import Report, quoted
from game.content.solids import Polygon, capsule, ellipse
from game.content.tile_shapes import LOW
from game.content.tmx_objects import MAX_LETTERS, TmxObject
from game.sim.faults import a
from game.sim.placed import PLACED_CLASSES, Light, Placed

CLASSES = {kind.__name__: kind for kind in PLACED_CLASSES}
COMMON = {field.name for field in dataclasses.fields(Placed)}
SHAPES_OF = {
    "Door": ("rectangle", "tile"), "Exit": ("rectangle", "tile"), "Trigger": ("rectangle",), "Frame": ("rectangle",),
    "Zone": ("rectangle", "polygon", "ellipse", "capsule"),
    "Crate": ("rectangle", "tile"), "Cart": ("rectangle", "tile"),
    "Path": ("polyline", "polygon"), "Laser": ("polyline",),
}  # fmt: skip
"""Classes that make sense in some shapes only."""
SHAPED = {
    "rectangle": "a rectangle", "polygon": "a polygon", "polyline": "a polyline", "tile": "a tile", "point": "a point",
    "ellipse": "an ellipse", "capsule": "a capsule", "text": "a text",
}  # fmt: skip
AREAS = ("Zone", "Trigger", "Exit")
"""Classes that hold whoever is inside their outline, however it is turned."""
UPRIGHT = ("Door", "Frame", "Crate", "Cart")
"""Classes whose size counts and whose edges lie along the map's."""
LIGHT_SQUASH_MIN, LIGHT_SQUASH_MAX = 0.05, 4.0


def members(kind: type[Placed]) -> list[dataclasses.Field[Any]]:
    """The members that a designer can set on an object of a class, in the order in which they are declared."""
    return [field for field in dataclasses.fields(kind) if field.name not in COMMON]


def tiled_name(member: str) -> str:
    """A member's name as Tiled shows it."""
    return member.replace("_", "-")


def place_objects(objects: list[TmxObject], report: Report, *, lenient: bool = False) -> tuple[Placed, ...]:
    """The placed objects, in ascending order of id. Objects with no class are scenery and are passed over.

    ``lenient``  objects of classes that are not ours are passed over too (maps made for other games). On a map that
    has any object of ours, a class that looks like a misspelt one of ours is a fault even so.
    """
    by_id = {item.id: item for item in objects}
    foreign = lenient and not any(item.cls in CLASSES for item in objects)
    placed = []
    for item in objects:
        kind = CLASSES.get(item.cls)
        if not item.cls:
            continue
        if kind is None:
            if not foreign:
                _unknown(item, report, lenient)
            continue
        allowed = SHAPES_OF.get(item.cls)
        if allowed and item.shape not in allowed:
            report.add(
                item.where,
                f"it is {SHAPED[item.shape]}, and {a(item.cls)} must be {' or '.join(SHAPED[s] for s in allowed)}",
                f"Delete it and draw the {item.cls} again in that shape.",
            )
        if item.cls == "Laser" and item.shape == "polyline" and len(item.points) not in (0, 2):
            report.add(
                item.where, f"the laser has {len(item.points)} points, and needs two", "Remove the points between."
            )
        if item.cls in UPRIGHT and item.rotation % 90.0:
            report.add(
                item.where,
                f"it is turned by {item.rotation:g} degrees, and {a(item.cls)} lies along the edges of the map",
                "In Tiled, set its Rotation to 0, 90, 180 or 270.",
            )
        placed.append(_place(item, kind, by_id, report))
    return tuple(sorted(placed, key=lambda one: one.id))


def _unknown(item: TmxObject, report: Report, lenient: bool) -> None:
    near = difflib.get_close_matches(item.cls.lower(), [name.lower() for name in CLASSES], 1, 0.75)
    if lenient and not near:
        return
    meant = next((f'Did you mean "{name}"? Write it so.' for name in CLASSES if near and name.lower() == near[0]), "")
    remedy = "Clear it in the tileset, or give the object one of ours. " if item.by_tile else ""
    report.add(
        item.where,
        f"{'the class of its tile' if item.by_tile else 'its class'} {quoted(item.cls)} is unknown",
        remedy + (meant or f"Classes: {', '.join(sorted(CLASSES))}."),
    )


@cache
def _hints(cls: str) -> dict[str, Any]:
    """The types of a class's members."""
    return get_type_hints(CLASSES[cls])


def _place(item: TmxObject, kind: type[Placed], by_id: dict[int, TmxObject], report: Report) -> Placed:
    values: dict[str, Any] = geometry(item)
    hints = _hints(kind.__name__)
    known = {tiled_name(field.name): field for field in members(kind)}
    for name, given in item.properties.items():
        field = known.get(name) or known.get(tiled_name(name))
        if field is None:
            if name in item.of_tile and (name == LOW or not item.by_tile):
                # what is said of the tile, wherever it lies, is nothing that was set on this object
                continue
            near = difflib.get_close_matches(name, known, 1, 0.6)
            listed = ", ".join(known) or "none"
            report.add(
                item.where,
                f"{a(item.cls)} has no member {quoted(name)}",
                (f'Did you mean "{near[0]}"? ' if near else "Remove it. ") + f"Members of {item.cls}: {listed}.",
            )
            continue
        value = _value(item, name, field, hints[field.name], given, by_id, report)
        if value is not None:
            values[field.name] = value
    if kind is Light and item.shape == "ellipse" and item.width > 0:
        # an ellipse's size is the lamp's reach
        values.setdefault("radius", values["width"] / 2)
        flatness = values["height"] / values["width"] if values["width"] else LIGHT_SQUASH_MAX
        values.setdefault("squash", min(LIGHT_SQUASH_MAX, max(LIGHT_SQUASH_MIN, flatness)))
        least, most = known["radius"].metadata["within"]
        if not least <= values["radius"] <= most:
            report.add(
                item.where,
                f"its ellipse gives it a radius of {values['radius']:g} px, and {least:g} to {most:g} px are right",
                "Draw it again in Tiled, or draw a point and set its radius.",
            )
    return kind(**values)


def geometry(item: TmxObject) -> dict[str, Any]:
    """Where an object lies, as :class:`Placed` has it: its middle, a tile's foot; points absolute and turned."""
    points: Polygon = ()
    width, height = (item.height, item.width) if item.rotation % 180.0 == 90.0 else (item.width, item.height)
    if item.shape == "point":
        x, y = item.x, item.y
        width = height = 0.0
    elif item.shape == "tile" and item.cls not in UPRIGHT:
        x, y = item.at(0.5, 1.0)
        width, height = item.width, item.height
    elif item.shape in ("polygon", "polyline"):
        points = item.outline() or ((item.x, item.y),)
    else:
        x, y = item.at(0.5, 0.5)
        y += height / 2 if item.shape == "tile" else 0.0
        points = _outline(item) if item.cls in AREAS else ()
    if points:
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        width, height = max(xs) - min(xs), max(ys) - min(ys)
    return {
        "id": item.id, "name": item.name, "x": x, "y": y, "width": width, "height": height,
        "rotation": item.rotation, "points": points, "shape": item.shape,
    }  # fmt: skip


def _outline(item: TmxObject) -> Polygon:
    """The outline of an area that is round or turned, px; none for one that is its own box, or has no size."""
    if not item.width or not item.height or (item.shape == "rectangle" and not item.rotation % 90.0):
        return ()
    corners: Polygon = ((0.0, 0.0), (item.width, 0.0), (item.width, item.height), (0.0, item.height))
    if item.shape == "ellipse":
        corners = ellipse(0.0, 0.0, item.width, item.height)
    elif item.shape == "capsule":
        corners = capsule(0.0, 0.0, item.width, item.height)
    return tuple(item.turned(*corner) for corner in corners)


def _value(
    item: TmxObject, name: str, field: dataclasses.Field[Any], hint: Any, given: Property,
    by_id: dict[int, TmxObject], report: Report,
) -> Any:  # fmt: skip
    """A member's value, checked; None, and a fault noted, when it cannot be used."""
    value, kind = given.value, given.kind
    unit = f", in {field.metadata['unit']}" if field.metadata.get("unit") else ""

    def wrong(needs: str, remedy: str = "") -> None:
        said = quoted(str(value)) if isinstance(value, str | int | float) else f"a {kind}"
        report.add(
            item.where, f"{name} is {said}, and must be {needs}", remedy or f'Set "{name}" again in Tiled, or clear it.'
        )

    def inside(number: float) -> bool:
        least, most = field.metadata.get("within") or (number, number)
        if not least <= number <= most:
            wrong(f"a number from {least:g} to {most:g}{unit}")
        return bool(least <= number <= most)

    if isinstance(hint, type) and issubclass(hint, StrEnum):
        choices = [one.value for one in hint]
        if value in choices:
            return hint(value)
        if kind == "int" and isinstance(value, int) and 0 <= value < len(choices):
            # as Tiled keeps it where the enum's storage type is a number
            return hint(choices[value])
        wrong(f"one of {', '.join(choices)}")
    elif field.metadata.get("ref"):
        if kind in ("object", "int") and isinstance(value, int):
            return value if not value or _refers(item, name, field.metadata["ref"], value, by_id, report) else None
        wrong(f"the id of {a(field.metadata['ref'])}")
    elif field.metadata.get("colour"):
        if kind == "color":
            return value or None
        wrong("a colour", f'Give "{name}" the type color in Tiled.')
    elif hint is bool:
        if kind == "bool":
            return value
        wrong("true or false", f'Give "{name}" the type bool in Tiled.')
    elif hint is int:
        if kind in ("int", "float") and isinstance(value, int | float) and value == int(value):
            return int(value) if inside(value) else None
        wrong(f"a whole number{unit}", f'Give "{name}" the type int in Tiled.')
    elif hint is float:
        if kind in ("int", "float") and isinstance(value, int | float):
            return float(value) if inside(value) else None
        wrong(f"a number{unit}", f'Give "{name}" the type float in Tiled.')
    elif kind in ("string", "file"):
        if isinstance(value, str) and len(value) <= MAX_LETTERS:
            return value
        report.add(
            item.where, f"{name} has {len(str(value))} letters, and {MAX_LETTERS} is the most", f'Shorten "{name}".'
        )
    else:
        wrong("a text", f'Give "{name}" the type string in Tiled.')
    return None


def _refers(item: TmxObject, name: str, target: str, value: int, by_id: dict[int, TmxObject], report: Report) -> bool:
    """The reference leads to an object of the right class."""
    there = by_id.get(value)
    if there is not None and there.cls == target:
        return True
    what = target.lower()
    wrong = (
        f"{name} points to {what} {value}, and no object has that id"
        if there is None
        else f"{name} points to object {value}, which is {a(there.cls or 'object without a class')} and no {target}"
    )
    listed = ", ".join(
        f'{one.id} "{one.name}"' if one.name else str(one.id)
        for one in sorted(by_id.values(), key=lambda o: o.id)
        if one.cls == target
    )
    adds = f"Add {a(target)} with id {value}" if there is None else f"Choose {a(target)}"
    report.add(item.where, wrong, f'{adds}, or clear "{name}". {target}s in this map: {listed or "none"}.')
    return False
