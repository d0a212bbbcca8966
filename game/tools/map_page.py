"""The page for level designers that lists what can be placed: written from the classes themselves.

``python -m game.tools.map_page`` writes it anew between its marks in ``docs/maps.md``; a test says when it falls behind.
"""

from __future__ import annotations

import inspect
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

from game.content.data import data_root
from game.content.furnish import IN_CHAPTERS, ON_WALKS
from game.content.placing import SHAPED, SHAPES_OF, members, tiled_name
from game.sim.placed import PLACED_CLASSES, Placed

PAGE = "docs/maps.md"
BEGIN, END = "<!-- classes: written by python -m game.tools.map_page -->", "<!-- end of classes -->"
ALIVE = "It comes alive by itself in every chapter and on walks."
WALKED = "It comes alive on walks; in a chapter its script decides."
MARK = "It marks something for scripts, for the picture or for the speakers."


def table() -> str:
    """The classes as Markdown, in the order in which Tiled lists them."""
    return "\n\n".join(_class(kind) for kind in PLACED_CLASSES)


def page(before: str) -> str:
    """The page ``before`` with its list of classes written anew. Raises ``ValueError`` where its marks are missing."""
    head, found, rest = before.partition(BEGIN)
    _old, ended, tail = rest.partition(END)
    if not found or not ended:
        raise ValueError(f"{PAGE} lacks the marks {BEGIN} and {END}")
    return f"{head}{BEGIN}\n\n{table()}\n\n{END}{tail}"


def _class(kind: type[Placed]) -> str:
    doc = " ".join((inspect.getdoc(kind) or "").split())
    shapes = " or ".join(SHAPED[shape] for shape in SHAPES_OF.get(kind.__name__, ())) or "a point; any shape does"
    alive = ALIVE if kind in IN_CHAPTERS else WALKED if kind in ON_WALKS else MARK
    lines = [f"### {kind.__name__}", "", f"{doc} {alive} Draw it as {shapes}."]
    rows = [_row(kind, field) for field in members(kind)]
    if rows:
        lines += ["", "| member | default | what it is |", "|---|---|---|", *rows]
    return "\n".join(lines)


def _row(kind: type[Placed], field: Any) -> str:
    hint = get_type_hints(kind)[field.name]
    words = [field.metadata["doc"]]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        words.append("one of " + ", ".join(f"`{one.value}`" for one in hint))
    if field.metadata.get("ref"):
        words.append(f"a {field.metadata['ref']}")
    if field.metadata.get("within"):
        low, high = field.metadata["within"]
        words.append(f"from {low:g} to {high:g} {field.metadata.get('unit', '')}".rstrip())
    elif field.metadata.get("unit"):
        words.append(field.metadata["unit"])
    default = field.default.value if isinstance(field.default, StrEnum) else field.default
    shown = str(default).lower() if isinstance(default, bool) else f"{default}"
    return f"| `{tiled_name(field.name)}` | {f'`{shown}`' if shown else ''} | {'; '.join(words)} |"


def main() -> None:
    """Write the page."""
    path = Path(data_root()) / PAGE
    path.write_text(page(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
