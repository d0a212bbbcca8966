"""The chapters, as ``levels.json`` lists them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Annotated

import msgspec
from msgspec import Meta

from game.content.data import PACKAGE, data_root
from game.content.report import quoted
from game.sim.faults import Fault, FaultError
from game.sim.placed import Who

FILE = "levels.json"
MAX_BYTES = 1 << 20
MAX_CHAPTERS = 100
ID = re.compile(r"^[a-z][a-z0-9-]{0,39}$")
SCRIPT = re.compile(r"^game\.levels\.[a-z_][a-z0-9_]*$")
MUSIC = re.compile(r"^[a-z0-9-]*$")
MAX_TITLE = 60
MAX_SUMMARY = 120
"""Letters that the page of chapters has room for."""
MAX_PAR_S = 24 * 3600
"""s"""
Tell = Callable[[str, str, str], None]
"""Notes a fault: the key's path, what is wrong, what to do."""


class Chapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A chapter of the story.

    ``id``           how commands and saves name it: small letters, digits and hyphens.
    ``title``        what the player reads.
    ``summary``      what it is about, in one line; "" for nothing.
    ``map``          the map's file, from the game's folder, with forward slashes.
    ``maps``         further maps that it goes to, from the game's folder.
    ``script``       the module with its script, ``game.levels.NAME``.
    ``heroes``       who is played in it, first the one it begins with.
    ``music``        the theme of its music.
    ``next``         id of the chapter after it, or null at the end.
    ``par_seconds``  how long a good run takes, s.
    """

    id: Annotated[str, Meta(description="How commands and saves name it.", extra_json_schema={"pattern": ID.pattern})]
    title: Annotated[str, Meta(description="What the player reads.")]
    summary: Annotated[str, Meta(description="What it is about, in one line.")] = ""
    map: Annotated[str, Meta(description="The map's file, from the game's folder.", examples=["maps/server-core.tmx"])]
    maps: Annotated[tuple[str, ...], Meta(description="Further maps that it goes to.")] = ()
    script: Annotated[str, Meta(description="Its script.", extra_json_schema={"pattern": SCRIPT.pattern})]
    heroes: Annotated[tuple[Who, ...], Meta(description="Who is played in it, first the one it begins with.")]
    music: Annotated[str, Meta(description="The theme of its music.", extra_json_schema={"pattern": MUSIC.pattern})]
    next: Annotated[str | None, Meta(description="Id of the chapter after it, or null at the end.")]
    par_seconds: Annotated[int, Meta(description="How long a good run takes, s.")]


class Library(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file: the chapters in order."""

    chapters: tuple[Chapter, ...]
    schema: str = msgspec.field(name="$schema", default="")


def load_chapters(root: Path | None = None, *, file: Path | None = None) -> tuple[Chapter, ...]:
    """The chapters in order.

    ``root`` is the game's folder; ``file`` another list than the one in it. Raises
    :class:`~game.sim.faults.FaultError` with every fault found, each with its key's path.
    """
    root = root or data_root()
    path = file or root / FILE
    name = FILE if file is None else str(file)

    def stop(where: str, message: str, remedy: str) -> FaultError:
        return FaultError(Fault(name, where, message, remedy))

    try:
        if not path.is_file():
            raise stop("", "there is no such file", "Restore it; it lists the chapters.")
        if path.stat().st_size > MAX_BYTES:
            raise stop("", f"it is larger than {MAX_BYTES >> 20} MB", "Remove what is no chapter.")
        text = path.read_bytes().decode("utf-8-sig")
        whole = msgspec.json.decode(text)
    except OSError as error:
        raise stop("", f"it cannot be read ({error.strerror or error})", "Check its permissions.") from None
    except UnicodeDecodeError as error:
        raise stop(f"byte {error.start}", "it is not UTF-8", "Save it in UTF-8.") from None
    except RecursionError:
        raise stop("", "its brackets are nested too deep", "Restore the file.") from None
    except msgspec.DecodeError as error:
        raise stop(
            _line_of(str(error), text), f"it is not well-formed JSON ({error})", "Mend it there, or restore it."
        ) from None
    faults: list[Fault] = []
    chapters = _chapters(whole, name, faults)
    for place, chapter in chapters:
        _check(place, chapter, [c for _, c in chapters], root, name, faults)
    if faults:
        raise FaultError(faults)
    return tuple(chapter for _, chapter in chapters)


def chapter(chapter_id: str, root: Path | None = None) -> Chapter:
    """The chapter with an id. Raises :class:`~game.sim.faults.FaultError` when there is none."""
    chapters = load_chapters(root)
    for one in chapters:
        if one.id == chapter_id:
            return one
    near = difflib.get_close_matches(chapter_id, [one.id for one in chapters], 1)
    listed = ", ".join(one.id for one in chapters) or "none"
    raise FaultError(
        Fault(
            "",
            "",
            f"there is no chapter {quoted(chapter_id)}",
            (f'Did you mean "{near[0]}"? ' if near else "") + f"Chapters: {listed}.",
        )
    )


def _line_of(message: str, text: str) -> str:
    """The line of a byte that an error message names."""
    found = re.search(r"byte (\d+)", message)
    if not found:
        return ""
    before = text.encode()[: int(found[1])]
    return f"line {before.count(bytes([10])) + 1}"


def _chapters(whole: object, name: str, faults: list[Fault]) -> list[tuple[str, Chapter]]:
    """The chapters that are of the right shape, with their places; faults for the others."""

    def fault(where: str, message: str, remedy: str) -> None:
        faults.append(Fault(name, where, message, remedy))

    if not isinstance(whole, dict):
        fault("", "it is no object", 'Begin it with { "chapters": [ … ] }.')
        return []
    for key in whole:
        if key not in ("chapters", "$schema"):
            fault(key[:40], "this key is unknown", 'Remove it. The keys are "chapters" and "$schema".')
    entries = whole.get("chapters")
    if not isinstance(entries, list):
        fault("chapters", "it must be a list of chapters", 'Write "chapters": [ … ].')
        return []
    if not entries:
        fault("chapters", "there is not one chapter", "Restore the file.")
    if len(entries) > MAX_CHAPTERS:
        fault("chapters", f"there are {len(entries)} chapters, and {MAX_CHAPTERS} is the most", "Remove some.")
    found = []
    for place, entry in enumerate(entries[:MAX_CHAPTERS]):
        where = f"chapters[{place}]"
        before = len(faults)
        _keys(entry, where, fault)
        if len(faults) == before:
            found.append((where, msgspec.convert(entry, Chapter)))
    return found


def _keys(entry: object, where: str, fault: Tell) -> None:
    """An entry has the keys of a chapter, each with a value of its type."""
    fields = msgspec.structs.fields(Chapter)
    keys = [field.encode_name for field in fields]
    if not isinstance(entry, dict):
        fault(where, "it is no object", f"Write a chapter with {', '.join(keys)}.")
        return
    for key in entry:
        if key not in keys:
            near = difflib.get_close_matches(key, keys, 1)
            meant = f'Did you mean "{near[0]}"? ' if near else "Remove it. "
            fault(f"{where}.{key[:40]}", "this key is unknown", f"{meant}Keys of a chapter: {', '.join(keys)}.")
    for field in fields:
        key = field.encode_name
        if key not in entry:
            if field.required:
                fault(f"{where}.{key}", "it is missing", f'Add "{key}".')
            continue
        try:
            msgspec.convert(entry[key], field.type, strict=True)
        except msgspec.ValidationError as error:
            text, _, inner = str(error).partition(" - at `$")
            fault(f"{where}.{key}{inner.rstrip('`')}", text[:1].lower() + text[1:], f'Change the value of "{key}".')


def _check(where: str, chapter: Chapter, chapters: list[Chapter], root: Path, name: str, faults: list[Fault]) -> None:
    """What the types alone do not say."""

    def fault(key: str, message: str, remedy: str) -> None:
        faults.append(Fault(name, f"{where}.{key}", message, remedy))

    _check_names(chapter, chapters, fault)
    _check_map("map", chapter.map, root, fault)
    for place, other in enumerate(chapter.maps):
        _check_map(f"maps[{place}]", other, root, fault)
    _check_script(chapter.script, fault)
    if not chapter.heroes:
        fault("heroes", "nobody is played", "Name at least one hero.")
    if len(set(chapter.heroes)) != len(chapter.heroes):
        fault("heroes", "somebody is named twice", "Name each hero once.")
    _check_music(chapter.music, root, fault)
    _check_next(chapter, chapters, fault)
    if not 0 < chapter.par_seconds <= MAX_PAR_S:
        out = f"{quoted(str(chapter.par_seconds), 12)} is out of bounds"
        fault("par_seconds", out, f"Write seconds from 1 to {MAX_PAR_S}.")


def _check_names(chapter: Chapter, chapters: list[Chapter], fault: Tell) -> None:
    """Its id is its own, and what is read of it fits on its line."""
    if not ID.fullmatch(chapter.id):
        fault("id", f"{quoted(chapter.id)} is no id", "Use small letters, digits and hyphens, beginning with a letter.")
    elif next(one for one in chapters if one.id == chapter.id) is not chapter:
        fault("id", f"{quoted(chapter.id)} is also the id of a chapter before it", "Give one of the two another id.")
    if not chapter.title.strip():
        fault("title", "it is empty", "Write what the player shall read.")
    for key, text, most in (("title", chapter.title, MAX_TITLE), ("summary", chapter.summary, MAX_SUMMARY)):
        if len(text) > most or not text.isprintable():
            fault(key, f"it is no single line of at most {most} letters", "Write it short, in one line.")


def _check_script(script: str, fault: Tell) -> None:
    """The script is a module of the package; it is not run for the asking."""
    module = script.rpartition(".")[2]
    if not SCRIPT.fullmatch(script):
        fault("script", f"{quoted(script)} is no chapter's module", 'Write it as "game.levels.NAME".')
    elif not (PACKAGE / "levels" / f"{module}.py").is_file():
        fault("script", f"there is no module {script}", f"Write game/levels/{module}.py, or name another.")


def _check_music(theme: str, root: Path, fault: Tell) -> None:
    """There is music for the theme, where any music is installed."""
    folder = root / "assets" / "music"
    if not MUSIC.fullmatch(theme):
        fault("music", f"{quoted(theme)} is no theme", "Use small letters, digits and hyphens.")
    elif theme and folder.is_dir() and not any(folder.glob(f"{theme}-*.ogg")):
        remedy = f"Add assets/music/{theme[:40]}-calm.ogg, or name another theme."
        fault("music", f"there is no music for the theme {quoted(theme)}", remedy)


def _check_next(chapter: Chapter, chapters: list[Chapter], fault: Tell) -> None:
    """The story goes on to a chapter that there is, and comes to an end."""
    following = {one.id: one.next for one in chapters}
    if chapter.next is not None and chapter.next not in following:
        listed = ", ".join(one.id for one in chapters if ID.fullmatch(one.id))
        remedy = f"Name one of {listed}, or write null at the end of the story."
        fault("next", f"there is no chapter {quoted(chapter.next)}", remedy)
    elif chapter.next == chapter.id:
        fault("next", "the chapter leads to itself", "Name the chapter after it, or write null.")
    elif _comes_round(chapter, following):
        fault("next", "the story comes round to this chapter again", "Write null in the chapter that ends the story.")


def _comes_round(chapter: Chapter, following: dict[str, str | None]) -> bool:
    """Whoever plays on from this chapter comes to it again."""
    at = chapter.next
    for _ in following:
        if at is None or at == chapter.id:
            return at is not None
        at = following.get(at)
    return False


def _check_map(key: str, text: str, root: Path, fault: Tell) -> None:
    """A map's path leads to a .tmx within the game's folder."""
    pure = PurePosixPath(text)
    if pure.is_absolute() or PureWindowsPath(text).drive or "\\" in text or ".." in pure.parts or "\0" in text:
        fault(
            key,
            f"{quoted(text)} does not lie in the game's folder",
            'Write it from there with forward slashes: "maps/NAME.tmx".',
        )
    elif not text.endswith(".tmx"):
        fault(key, f"{quoted(text)} is no .tmx file", "Name a map saved by Tiled.")
    elif len(text) > 200 or not (root / text).is_file():
        fault(key, f"there is no file {quoted(text)}", "Check the spelling, or save the map there.")
