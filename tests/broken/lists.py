"""Broken lists of chapters."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from game.content.library import load_chapters
from tests.broken.case import Case, Writer

GOOD: dict[str, Any] = {
    "id": "showdown",
    "title": "Hold still",
    "map": "maps/server-core.tmx",
    "script": "game.levels.showdown",
    "heroes": ["elara", "lena"],
    "music": "core",
    "next": None,
    "par_seconds": 540,
}


def read(path: Path) -> None:
    load_chapters(file=path)


def raw(content: bytes) -> Writer:
    def write(folder: Path) -> Path:
        path = folder / "levels.json"
        path.write_bytes(content)
        return path

    return write


def whole(content: Any) -> Writer:
    return raw(json.dumps(content).encode())


def changed(**keys: Any) -> Writer:
    """The good list with some keys of its chapter changed."""
    return whole({"chapters": [GOOD | keys]})


def without(key: str) -> Writer:
    return whole({"chapters": [{k: v for k, v in GOOD.items() if k != key}]})


def missing(folder: Path) -> Path:
    return folder / "levels.json"


def large(folder: Path) -> Path:
    path = folder / "levels.json"
    with path.open("wb") as stream:
        stream.truncate(500 << 20)
    return path


Row = tuple[str, Callable[[Path], Path], str, tuple[str, ...]]
ROWS: tuple[Row, ...] = (
    ("no list", missing, "", ("no such file",)),
    ("an empty list", raw(b""), "", ("JSON",)),
    ("a list cut off", raw(b'{"chapters": [\n{"id":'), "", ("not well-formed JSON",)),
    ("a trailing comma", raw(b'{"chapters": [],\n}'), "line 2", ("not well-formed JSON",)),
    ("a list that is no UTF-8", raw(b'{"chapters": "\xff"}'), "byte 14", ("UTF-8",)),
    ("a list of 500 MB", large, "", ("larger than 1 MB",)),
    ("brackets without end", raw(b"[" * 100_000), "", ("nested",)),
    ("an array", whole([]), "", ("object", "chapters")),
    ("a number", whole(7), "", ("object",)),
    ("a key too many at the top", whole({"chapters": [GOOD], "chapter": 1}), "chapter", ("unknown",)),
    ("chapters that are a number", whole({"chapters": 3}), "chapters", ("list",)),
    ("no chapters", whole({"chapters": []}), "chapters", ("not one",)),
    ("a chapter that is a text", whole({"chapters": ["showdown"]}), "chapters[0]", ("object",)),
    ("a key too many", changed(titel="x"), "chapters[0].titel", ("unknown", 'Did you mean "title"')),
    ("no title", without("title"), "chapters[0].title", ("missing",)),
    ("no next", without("next"), "chapters[0].next", ("missing",)),
    ("a title that is a number", changed(title=7), "chapters[0].title", ("str", "int")),
    ("an empty title", changed(title=" "), "chapters[0].title", ("empty",)),
    ("an id with a space", changed(id="show down"), "chapters[0].id", ("no id",)),
    ("an id that is a path", changed(id="../../etc"), "chapters[0].id", ("no id",)),
    ("two chapters of one id", whole({"chapters": [GOOD, GOOD]}), "chapters[1].id", ("before it",)),
    ("a map that is not there", changed(map="maps/moon.tmx"), "chapters[0].map", ("maps/moon.tmx",)),
    ("a map outside", changed(map="../moon.tmx"), "chapters[0].map", ("game's folder",)),
    ("a map at an absolute path", changed(map="/moon.tmx"), "chapters[0].map", ("game's folder",)),
    ("a map with a zero byte", changed(map="maps/\0.tmx"), "chapters[0].map", ("game's folder",)),
    ("a map that is none", changed(map="levels.json"), "chapters[0].map", (".tmx",)),
    ("a script of another package", changed(script="os.system"), "chapters[0].script", ("game.levels.NAME",)),
    ("a script that is not there", changed(script="game.levels.moon"), "chapters[0].script", ("moon.py",)),
    ("a hero nobody knows", changed(heroes=["elara", "zorro"]), "chapters[0].heroes[1]", ("zorro",)),
    ("no heroes", changed(heroes=[]), "chapters[0].heroes", ("nobody",)),
    ("a hero named twice", changed(heroes=["elara", "elara"]), "chapters[0].heroes", ("twice",)),
    ("heroes in one text", changed(heroes="elara"), "chapters[0].heroes", ("array",)),
    ("music that is a path", changed(music="../x"), "chapters[0].music", ("no theme",)),
    ("music that is not there", changed(music="polka"), "chapters[0].music", ("polka",)),
    ("a next chapter that is not there", changed(next="moon"), "chapters[0].next", ("moon", "showdown")),
    ("a chapter that leads to itself", changed(next="showdown"), "chapters[0].next", ("itself",)),
    (
        "a story that comes round",
        whole({"chapters": [GOOD | {"next": "dawn"}, GOOD | {"id": "dawn", "next": "showdown"}]}),
        "chapters[0].next",
        ("comes round", "null"),
    ),
    (
        "a story that comes round behind its first chapter",
        whole({"chapters": [GOOD | {"id": c, "next": n} for c, n in (("a", "b"), ("b", "c"), ("c", "b"))]}),
        "chapters[1].next",
        ("comes round",),
    ),
    ("a title of two lines", changed(title="Hold\nstill"), "chapters[0].title", ("single line",)),
    ("a title that turns the text round", changed(title="Hold \u202e still"), "chapters[0].title", ("single line",)),
    ("a summary of two lines", changed(summary="Hold\nstill"), "chapters[0].summary", ("single line",)),
    ("a summary without end", changed(summary="so " * 99), "chapters[0].summary", ("120 letters",)),
    ("a title without end", changed(title="so " * 9999), "chapters[0].title", ("60 letters",)),
    ("a time of ages", changed(par_seconds=10**30), "chapters[0].par_seconds", ("out of bounds",)),
    ("an id that is null", changed(id=None), "chapters[0].id", ("null",)),
    ("maps in one text", changed(maps="maps/server-core.tmx"), "chapters[0].maps", ("array",)),
    ("a map that is a folder", changed(map="maps"), "chapters[0].map", (".tmx",)),
    ("a list in UTF-16", raw('{"chapters": []}'.encode("utf-16")), "byte 0", ("UTF-8",)),
    ("half a letter in JSON", raw(b'{"chapters": "\\ud800"}'), "", ("not well-formed JSON",)),
    ("no time at all", changed(par_seconds=0), "chapters[0].par_seconds", ("out of bounds",)),
    ("a time with a fraction", changed(par_seconds=1.5), "chapters[0].par_seconds", ("int",)),
    ("a time that is a text", changed(par_seconds="540"), "chapters[0].par_seconds", ("int",)),
)

LISTS = tuple(Case(name, write, read, where, words) for name, write, where, words in ROWS)
