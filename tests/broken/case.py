"""What a broken input is: how it is written, what reads it, and what must be said about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.sim.faults import Fault, FaultError

Writer = Callable[[Path], Path]
Reader = Callable[[Path], None]


@dataclass(frozen=True)
class Case:
    """``where`` and each of ``words`` must be in one fault: in its place, in its message or remedy."""

    name: str
    write: Writer
    read: Reader
    where: str
    words: tuple[str, ...]


def faults_of(case: Case, path: Path) -> Sequence[Fault]:
    """What the reader says of the input. An input that is read without a word gives none."""
    try:
        case.read(path)
    except FaultError as error:
        return error.faults
    return ()


def judge(case: Case, path: Path, faults: Sequence[Fault]) -> str:
    """Why the faults are not good enough; empty when they are."""
    if not faults:
        return "nothing was said"
    for fault in faults:
        if not fault.message.strip() or not fault.remedy.strip():
            return f"a fault without a message or a remedy: {fault!r}"
        if not fault.file:
            return f"a fault that names no file: {fault!r}"
        if re.search(r"Traceback|Error\(|<class|0x[0-9a-f]{6,}", str(fault)):
            return f"a fault that speaks Python: {fault}"
        if not fault.remedy.rstrip().endswith((".", "Run: new-avalon check --write-project")):
            return f"a remedy that is no sentence: {fault.remedy!r}"
    for fault in faults:
        text = f"{fault.message} {fault.remedy}"
        if case.where in fault.where and all(word in text for word in case.words):
            return ""
    return f"no fault at {case.where!r} says {case.words}: " + " | ".join(map(str, faults))
