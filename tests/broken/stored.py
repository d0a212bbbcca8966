"""Broken settings and saves: the file is set aside and named, and the game goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from game.app.saves import progress_store
from game.app.settings import settings_store
from game.app.storage import Store
from game.sim.faults import FaultError
from tests.broken.case import Case, Reader, Writer

Opener = Callable[[Path], Store[Any]]
REMEDY = "set aside"


def reading(opener: Opener) -> Reader:
    """Reads a store's file; what it says of it is raised, so that it is judged like all others."""

    def read(path: Path) -> None:
        store = opener(path.parent)
        value, fault = store.read()
        assert value == store.kind(), "the game goes on with what a new player has"
        if fault is not None:
            assert not path.exists() or path.is_dir(), "a damaged file is set aside"
            raise FaultError(fault)

    return read


def holding(opener: Opener, content: bytes) -> Writer:
    def write(folder: Path) -> Path:
        path = opener(folder).path
        path.write_bytes(content)
        return path

    return write


def vast(opener: Opener) -> Writer:
    def write(folder: Path) -> Path:
        path = opener(folder).path
        with path.open("wb") as stream:
            stream.truncate(500 << 20)
        return path

    return write


def a_device(opener: Opener) -> Writer:
    """A link to what can be read without end."""

    def write(folder: Path) -> Path:
        path = opener(folder).path
        path.symlink_to("/dev/zero")
        return path

    return write


def a_pipe(opener: Opener) -> Writer:
    """A pipe into which nobody writes."""

    def write(folder: Path) -> Path:
        path = opener(folder).path
        os.mkfifo(path)
        return path

    return write


ANY = (
    ("empty", b"", ("damaged",)),
    ("cut off", b'{"version": 1, ', ("damaged",)),
    ("no JSON", b"\x00\x01\x02\x03", ("damaged",)),
    ("no UTF-8", b'{"version": "\xff"}', ("damaged",)),
    ("an array", b"[]", ("array",)),
    ("of a newer game", b'{"version": 99}', ("99", "newer")),
    ("that is null", b"null", ("null",)),
    ("with a version and a half", b'{"version": 1.5}', ("version",)),
    ("with half a letter", b'{"version": "\\ud800"}', ("damaged",)),
    ("with a version in words", b'{"version": "one"}', ("version",)),
    ("nested without end", b'{"flags":' + b"[" * 100_000, ("damaged",)),
)
SETTINGS = (
    ("with a volume of 101", b'{"master": 101}', ("master", "100")),
    ("with a volume in words", b'{"music": "loud"}', ("music",)),
    ("with a difficulty nobody knows", b'{"difficulty": "impossible"}', ("difficulty",)),
    ("with a speed of nought", b'{"speed": 0}', ("speed",)),
    ("with a volume without end", b'{"master": 1e400}', ("master",)),
    ("with a volume of null", b'{"master": null}', ("master",)),
    ("with bindings that are a number", b'{"bindings": 3}', ("bindings",)),
    ("full screen perhaps", b'{"fullscreen": "perhaps"}', ("fullscreen",)),
)
PROGRESS = (
    ("with a rank that is a number", b'{"finished": {"showdown": {"rank": 3}}}', ("rank",)),
    ("with a rank nobody gets", b'{"finished": {"showdown": {"rank": "Z"}}}', ("rank",)),
    ("with a time below nought", b'{"finished": {"showdown": {"ticks": -5}}}', ("ticks",)),
    ("with a time without end", b'{"finished": {"showdown": {"ticks": 1e300}}}', ("ticks",)),
    ("with flags that are no number", b'{"flags": {"score": NaN}}', ("damaged",)),
    ("that goes on nowhere", b'{"resume": {}}', ("chapter",)),
    ("with flags in a list", b'{"flags": []}', ("flags",)),
)

KINDS = (("settings", settings_store, ANY + SETTINGS), ("progress", progress_store, ANY + PROGRESS))

STORED = (
    *(
        Case(f"{what} {name}", holding(opener, content), reading(opener), "", (*words, REMEDY))
        for what, opener, rows in KINDS
        for name, content, words in rows
    ),
    Case("settings of 500 MB", vast(settings_store), reading(settings_store), "", ("larger", REMEDY)),
    Case("progress of 500 MB", vast(progress_store), reading(progress_store), "", ("larger", REMEDY)),
    *(
        Case(f"{what} that are {name}", write(opener), reading(opener), "", ("no ordinary file", REMEDY))
        for what, opener, _ in KINDS
        for name, write in (("a device", a_device), ("a pipe", a_pipe))
        if sys.platform != "win32"
    ),
)
