"""Collecting the faults of one file while it is read, so that all of them are told at once."""

from __future__ import annotations

import math

from game.content.xml_read import Node
from game.sim.faults import Fault, FaultError

MAX_FAULTS = 100
"""More than this from one file helps nobody; the rest are counted."""
FAR = 1e6
"""Numbers in maps, px and others, stay within this either way."""


class Report:
    """The faults found in one file and in the files it uses."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self._left_out = 0

    def copy(self) -> Report:
        """A report that goes on from here by itself."""
        made = Report(self.file)
        made.faults, made._left_out = list(self.faults), self._left_out
        return made

    def add(self, where: str, message: str, remedy: str, *, file: str = "") -> None:
        """Note a fault; ``file`` when it lies in another file than the one being read."""
        fault = Fault(file or self.file, where, message, remedy)
        if fault in self.faults:
            return
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(fault)
        else:
            self._left_out += 1

    def extend(self, error: FaultError) -> None:
        """Take over the faults of an inner reading."""
        for fault in error.faults:
            self.add(fault.where, fault.message, fault.remedy, file=fault.file)

    def finish(self) -> None:
        """Raises :class:`FaultError` with everything noted, if anything was."""
        if self.faults:
            faults = list(self.faults)
            if self._left_out:
                faults.append(Fault(self.file, "", f"{self._left_out} more faults are not listed", "Mend these first."))
            raise FaultError(faults)

    # -- attributes -------------------------------------------------------------------------------

    def whole(
        self, node: Node, key: str, default: int | None, where: str, low: int, high: int, *, file: str = ""
    ) -> int:
        """A whole number from an attribute; without a default a missing one is a fault. Returns ``low`` on a fault."""
        text = node.attrib.get(key)
        if text is None:
            if default is not None:
                return default
            self.add(
                where, f'<{node.tag}> in line {node.line} has no "{key}"', "Save the file in Tiled again.", file=file
            )
            return low
        value = as_whole(text)
        if value is None or not low <= value <= high:
            self._wrong(node, key, f"a whole number from {low} to {high}", where, file)
            return default if default is not None else low
        return value

    def number(
        self,
        node: Node,
        key: str,
        default: float,
        where: str,
        low: float = -FAR,
        high: float = FAR,
        *,
        file: str = "",
    ) -> float:
        """A number from an attribute, or the default when it is missing or faulty."""
        text = node.attrib.get(key)
        if text is None:
            return default
        value = as_number(text)
        if value is None or not low <= value <= high:
            self._wrong(node, key, f"a number from {low:g} to {high:g}", where, file)
            return default
        return value

    def switch(self, node: Node, key: str, default: bool, where: str, *, file: str = "") -> bool:
        """Yes or no from an attribute, which Tiled writes as 1 or 0."""
        text = node.attrib.get(key)
        if text is None:
            return default
        value = as_switch(text)
        if value is None:
            self._wrong(node, key, "0 or 1", where, file)
            return default
        return value

    def colour(self, node: Node, key: str, where: str, *, file: str = "") -> tuple[int, int, int, int] | None:
        """Red, green, blue and alpha, 0 to 255, from an attribute ``#rrggbb`` or ``#aarrggbb``; None when missing."""
        text = node.attrib.get(key)
        if not text:
            return None
        value = as_colour(text)
        if value is None:
            self._wrong(node, key, "a colour as #rrggbb or #aarrggbb", where, file)
        return value

    def _wrong(self, node: Node, key: str, needed: str, where: str, file: str) -> None:
        """An attribute is not what it must be."""
        self.add(
            where,
            f'"{key}" is {quoted(node.get(key))}, and must be {needed}',
            f"Set it in Tiled, or in line {node.line} of the file.",
            file=file,
        )


def quoted(text: str, most: int = 40) -> str:
    """A text from a file in quotes, shortened and without control characters, fit for a message."""
    clean = "".join(c if c.isprintable() else "?" for c in text[: most + 1])
    return f'"{clean}"' if len(clean) <= most else f'"{clean[:most]}…"'


def as_whole(text: str) -> int | None:
    """A whole number, or None."""
    digits = text.strip()
    body = digits[1:] if digits[:1] in "+-" else digits
    if not body or len(body) > 12 or not (body.isascii() and body.isdigit()):
        return None
    return int(digits)


def as_number(text: str) -> float | None:
    """A finite number, or None."""
    if "_" in text or len(text) > 40:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def as_switch(text: str) -> bool | None:
    """Yes or no, or None."""
    return {"1": True, "true": True, "0": False, "false": False}.get(text.strip().lower())


def as_colour(text: str) -> tuple[int, int, int, int] | None:
    """Red, green, blue, alpha of ``#rrggbb``, ``#aarrggbb`` or the same without ``#``, or None."""
    digits = text.strip().removeprefix("#")
    if len(digits) not in (6, 8) or any(c not in "0123456789abcdefABCDEF" for c in digits):
        return None
    alpha = int(digits[:2], 16) if len(digits) == 8 else 255
    red, green, blue = (int(digits[-6:][i : i + 2], 16) for i in (0, 2, 4))
    return red, green, blue, alpha
