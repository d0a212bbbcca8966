"""Custom properties as Tiled writes them: plain, typed, classes within classes, lists."""

from __future__ import annotations

from dataclasses import dataclass

from game.content.report import Report, as_colour, as_number, as_switch, as_whole, quoted
from game.content.xml_read import Node

KINDS = ("string", "int", "float", "bool", "color", "file", "object", "class", "list")
"""Every type that Tiled knows."""


@dataclass(frozen=True)
class Property:
    """A value with the type that Tiled gave it.

    ``value`` is str, int, float or bool; a dict of plain values for a class; a list of plain values for a list.
    Colours are ``#aarrggbb`` or "", objects are ids, 0 for none.
    """

    kind: str
    value: object
    propertytype: str = ""


def read_properties(node: Node, report: Report, where: str, *, file: str = "") -> dict[str, Property]:
    """The properties of an element by name, in document order."""
    found: dict[str, Property] = {}
    holder = node.find("properties")
    for item in holder.findall("property") if holder is not None else ():
        name = item.get("name")
        if not name:
            report.add(where, "a property has no name", "Remove it, or name it in Tiled.", file=file)
        elif name in found:
            report.add(where, f"the property {quoted(name)} is there twice", "Remove one of the two.", file=file)
        else:
            found[name] = _read(item, f"the property {quoted(name)}", report, where, file)
    return found


def plain(properties: dict[str, Property]) -> dict[str, object]:
    """The bare values of properties."""
    return {name: item.value for name, item in properties.items()}


def _read(item: Node, what: str, report: Report, where: str, file: str) -> Property:
    kind = item.get("type", "string") or "string"
    propertytype = item.get("propertytype")
    # a text of several lines is written between the tags
    text = item.attrib.get("value", item.text)

    def wrong(needs: str) -> None:
        report.add(where, f"{what} is {quoted(text)}, and must be {needs}", "Set it again in Tiled.", file=file)

    value: object = text
    if kind == "class":
        value = plain(read_properties(item, report, where, file=file))
    elif kind == "list":
        value = [_read(entry, f"an entry of {what}", report, where, file).value for entry in item.findall("item")]
    elif kind == "bool":
        value = as_switch(text)
        if value is None:
            wrong("true or false")
            value = False
    elif kind in ("int", "object"):
        value = as_whole(text) if text else 0
        if value is None:
            wrong("a whole number" if kind == "int" else "an object's id")
            value = 0
    elif kind == "float":
        value = as_number(text) if text else 0.0
        if value is None:
            wrong("a number")
            value = 0.0
    elif kind == "color":
        colour = as_colour(text) if text else None
        if text and colour is None:
            wrong("a colour as #aarrggbb")
        value = f"#{colour[3]:02x}{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}" if colour else ""
    elif kind not in KINDS:
        report.add(
            where,
            f"{what} has the type {quoted(kind)}, which Tiled does not know",
            f"Use one of: {', '.join(KINDS)}.",
            file=file,
        )
    return Property(kind, value, propertytype)
