"""Faults: what is said to a person when an input of any kind is wrong.

A fault says where (file, then layer, object, key or byte), what is wrong, and what to do about it. Code that reads
input collects as many faults as it can find and raises them together as one :class:`FaultError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong with an input.

    ``file``     the file as the user would name it, or "" where there is none (a command line).
    ``where``    the place in it: 'layer "walls", object 41 "drone-east" at tile (23, 9)', or a key's path; may be "".
    ``message``  what is wrong, a clause without a final full stop.
    ``remedy``   what to do, one or two sentences.
    """

    file: str
    where: str
    message: str
    remedy: str

    def __str__(self) -> str:
        place = ": ".join(part for part in (self.file, self.where) if part)
        head = f"{place}: {self.message}" if place else self.message
        return f"{head.rstrip('.')}.\n    {self.remedy}"


class FaultError(Exception):
    """One or more faults in an input. ``str()`` of it is fit to be shown to the user as it is."""

    def __init__(self, faults: Fault | Iterable[Fault]) -> None:
        self.faults: tuple[Fault, ...] = (faults,) if isinstance(faults, Fault) else tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class MissingError(FaultError, LookupError):
    """A map lacks what a script looks for by its name."""


def a(word: str) -> str:
    """A word with its article: "a Door", "an Exit"."""
    return f"{'an' if word[:1] in 'AEIOaeio' or word == 'Npc' else 'a'} {word}"
