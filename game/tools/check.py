"""``new-avalon check``: reads everything that the game is made of and says what is wrong with it.

Maps, tilesets, templates, levels.json, the files written for editors, level scripts, atlases, fonts and sounds: all
their faults in one run, each with its file, its place and what to do.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TextIO

from game.content import project
from game.content.data import PACKAGE, data_root, shown
from game.content.library import FILE as LEVELS
from game.content.library import Chapter, load_chapters
from game.content.pictures import Finder, project_folder
from game.content.placing import place_objects
from game.content.reach import unreached
from game.content.report import Report
from game.content.tile_shapes import ground
from game.content.tiled import MapFile, TiledMap, chapters_of
from game.content.tilesets import read_tileset_file
from game.content.tmx_check import Look, RawLayer, RawMap
from game.content.tmx_objects import read_objects
from game.content.xml_read import JSON_FORMS, Node, json_form
from game.sim.faults import Fault, FaultError
from game.sim.level import LevelMap
from game.sim.placed import Who
from game.tools import check_assets, check_chapters, check_drawing, check_names, check_things, lint_scripts, lint_story
from game.tools.check_things import place

ENDINGS = (".tmx", ".tsx", ".tx", ".json", ".tiled-project", ".py", ".png")
MAX_ENTRIES = 50_000
"""Files that are looked through in a folder that was named; the game itself has two thousand."""
MAX_BYTES = 64 << 20
"""Nothing that is checked is larger."""
SKIPPED = ("__pycache__", ".git", ".venv", "node_modules", "src")


class Tally:
    """The faults found so far, and how many things of each kind were looked at.

    ``named``  the folder that is looked through, if one is: its tilesets and templates may use all that lies in it.
    """

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.counts: Counter[str] = Counter()
        self.named: tuple[Path, ...] = ()
        self._files: dict[Path, MapFile] = {}
        self._maps: dict[tuple[Path, str | None], TiledMap] = {}

    def map(self, path: Path, root: Path, chapter: str | None = None) -> TiledMap:
        """A map, as a chapter plays on it or whole, read once. Raises :class:`FaultError`."""
        real = path.resolve()
        if (real, chapter) not in self._maps:
            if real not in self._files:
                self._files[real] = MapFile(path, root)
            self._maps[real, chapter] = self._files[real].map(chapter)
        return self._maps[real, chapter]

    def note(self, kind: str, faults: Iterable[Fault]) -> None:
        """One thing of a kind was looked at."""
        self.counts[kind] += 1
        self.add(faults)

    def add(self, faults: Iterable[Fault]) -> None:
        """More was found in what was looked at already."""
        self.faults += [fault for fault in faults if fault not in self.faults]


def run(
    paths: Iterable[str | Path] = (),
    *,
    as_json: bool = False,
    write_project: bool = False,
    out: TextIO | None = None,
    root: Path | None = None,
) -> int:
    """Check files and folders, or everything when none are named, and print what was found.

    ``write_project`` writes Tiled's project file and the schema of levels.json first. Returns the exit status: 1 when
    there is any fault.
    """
    out = out or sys.stdout
    root = root or data_root()
    tally = Tally()
    if write_project:
        try:
            for path in project.write(root):
                if not as_json:
                    print(f"Wrote {shown(path, root)}.", file=out)
        except OSError as error:
            name = shown(root / project.PROJECT, root)
            tally.note(
                "project file", [Fault(name, "", f"it cannot be written ({error.strerror})", "Check permissions.")]
            )
    named = [Path(path) for path in paths]
    if named:
        for path in named:
            _check_path(path, root, tally)
    else:
        _check_all(root, tally)
    if as_json:
        listed = [{"file": f.file, "where": f.where, "message": f.message, "remedy": f.remedy} for f in tally.faults]
        print(json.dumps({"faults": listed}, indent=2), file=out)
    else:
        for fault in tally.faults:
            print(fault, file=out)
        counted = ", ".join(_counted(count, kind) for kind, count in tally.counts.items()) or "nothing"
        found = len(tally.faults)
        print(f"{found} fault{'s' * (found != 1)} in {counted}." if found else f"All is well: {counted}.", file=out)
    return 1 if tally.faults else 0


def _counted(count: int, kind: str) -> str:
    head, of, rest = kind.partition(" of ")
    return f"{count} {head}{'s' * (count != 1)}{of}{rest}"


def collect(paths: Iterable[str | Path] = (), root: Path | None = None) -> list[Fault]:
    """The faults alone, for other programs."""
    tally = Tally()
    root = root or data_root()
    named = [Path(path) for path in paths]
    for path in named:
        _check_path(path, root, tally)
    if not named:
        _check_all(root, tally)
    return tally.faults


def _check_all(root: Path, tally: Tally) -> None:
    for path in sorted((root / "maps").rglob("*.tmx")):
        _check_file(path, root, tally)
    if not list((root / "maps").rglob("*.tmx")):
        tally.note("map", [Fault("map", "", "there is no map in it", "Restore the folder.")])
    for ending in ("*.tsx", "*.tx"):
        for path in sorted((root / "maps").rglob(ending)):
            _check_file(path, root, tally)
    _check_file(root / LEVELS, root, tally)
    tally.note("project file", project.faults(root))
    for path in sorted((PACKAGE / "levels").glob("*.py")):
        _check_file(path, root, tally)
    tally.note("story", lint_story.lint())
    check_assets.check(root, tally.note)


def _check_path(path: Path, root: Path, tally: Tally) -> None:
    """A file or folder that was named."""
    if not path.is_absolute() and not os.path.exists(path) and os.path.exists(root / path):
        path = root / path
    if path.is_dir():
        every = list(islice(_below(path), MAX_ENTRIES + 1))
        if len(every) > MAX_ENTRIES:
            message = f"there are more than {MAX_ENTRIES} files in it"
            tally.note("folder", [Fault(str(path), "", message, "Name the folder with the maps.")])
            return
        found = sorted(
            one
            for one in every
            if one.suffix.lower() in ENDINGS and (one.suffix != ".py" or lint_scripts.is_script(one))
        )
        if not found:
            tally.note(
                "folder",
                [Fault(str(path), "", "there is nothing in it that can be checked", "Name a folder with maps.")],
            )
        tally.named = (path,)
        for one in found:
            _check_file(one, root, tally)
        tally.named = ()
    else:
        _check_file(path, root, tally)
        if path.suffix.lower() == ".tmx" and not tally.faults:
            tally.add(_as_played(path, root, tally))


def _strange(path: Path) -> str:
    """Why a file is not so much as opened, or ""."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        # told by whoever looks for it
        return ""
    except OSError as error:
        return f"it cannot be looked at ({error.strerror})"
    if not stat.S_ISREG(found.st_mode):
        return "this is no ordinary file"
    return f"it is larger than {MAX_BYTES >> 20} MB" if found.st_size > MAX_BYTES else ""


def _below(folder: Path) -> Iterator[Path]:
    """All files below a folder; what may not be looked into, or is gone meanwhile, is passed over."""
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - set(SKIPPED))
        yield from (Path(here, name) for name in sorted(files))


def _check_file(path: Path, root: Path, tally: Tally) -> None:
    checks: dict[str, tuple[str, Callable[[Path, Path], list[Fault]]]] = {
        ".tmx": ("map", lambda path, root: _map(path, root, tally)),
        ".tsx": ("tileset", lambda path, root: _tileset(path, root, tally.named)),
        ".tx": ("template", lambda path, root: _template(path, root, tally.named)),
        ".py": ("script", _script),
        ".png": ("picture", check_assets.picture),
        ".tiled-project": ("project file", _project),
    }
    ending = path.suffix.lower()
    if strange := _strange(path):
        tally.note("file", [Fault(shown(path, root), "", strange, "Name a file that the game can read.")])
    elif path.name == LEVELS:
        tally.note("list of chapters", _levels(path, root, tally))
    elif ending == ".json" and path.name != Path(project.SCHEMA).name:
        tally.note("table", check_assets.table(path, root))
    elif ending in JSON_FORMS and path.exists():
        tally.note("file", [json_form(path, shown(path, root))])
    elif ending in checks:
        kind, check = checks[ending]
        tally.note(kind, check(path, root))
    elif ending != ".json":
        exists = path.exists()
        message = "it is nothing that can be checked" if exists else "there is no such file"
        tally.note("file", [Fault(shown(path, root), "", message, f"Name a file that ends in {', '.join(ENDINGS)}.")])


# -- maps, tilesets, templates --------------------------------------------------------------------


def _map(path: Path, root: Path, tally: Tally) -> list[Fault]:
    try:
        tiled = tally.map(path, root)
    except FaultError as error:
        return list(error.faults)
    file = shown(path, root)
    chapters = sorted({name for layer in tiled.layers for name in chapters_of(layer.properties)})
    faults = [] if chapters else reach_faults(tiled.level, file)
    # on a walk there is only what all chapters have, unless the map has but one
    for chapter in [*chapters, ""] if len(chapters) > 1 else chapters:
        # what belongs to one chapter need not be reached from where another begins, and is not there in another
        try:
            level = tally.map(path, root, chapter).level
        except FaultError as error:
            where = f"in the chapter {chapter}" if chapter else "on a walk"
            note = f" ({where}: what belongs to other chapters is not there)"
            faults += [replace(fault, message=fault.message + note) for fault in error.faults]
        else:
            faults += reach_faults(level, file) if chapter else []
    faults += check_drawing.faults(path, file, tiled, root)
    faults += check_things.faults(tiled.level, file)
    return list(dict.fromkeys(faults)) + check_names.faults(tiled, file, root)


def reach_faults(level: LevelMap, file: str) -> list[Fault]:
    """What cannot be walked to from where the heroes begin."""
    found = []
    for spawn, goal in unreached(level):
        if spawn.who is Who.ORION:
            # he stands where his part wants him
            continue
        if goal is None:
            found.append(Fault(file, place(spawn, level), "nobody can stand there", "Move it to free ground."))
        else:
            found.append(
                Fault(
                    file,
                    place(goal, level),
                    f"it cannot be reached from {place(spawn, level)}",
                    "Clear a way that is a hero wide, or move one of the two.",
                )
            )
    return found


def _tileset(path: Path, root: Path, named: tuple[Path, ...]) -> list[Fault]:
    report = Report(shown(path, root))
    tileset = read_tileset_file(path, Finder((project_folder(path), root, *named), report), report)
    if tileset is not None:
        ground(RawMap(path, report.file, 1, 1, [tileset], []), [], report)
    return report.faults


def _template(path: Path, root: Path, named: tuple[Path, ...]) -> list[Fault]:
    """A template by itself: an object made from it on an empty map."""
    report = Report(shown(path, root))
    group = Node("objectgroup", {}, 1)
    group.children.append(Node("object", {"id": "1", "template": path.name, "x": "0", "y": "0"}, 1))
    layer = RawLayer("objectgroup", "template", "", Look(), "things", group)
    raw = RawMap(path, report.file, 1, 1, [], [layer])
    place_objects(read_objects(raw, Finder((project_folder(path), root, *named), report), report), report)
    return report.faults


def _project(path: Path, root: Path) -> list[Fault]:
    """Our own project holds what the code declares; of others, Tiled alone knows what is right."""
    if path.resolve() == (root / project.PROJECT).resolve():
        return project.faults(root)
    try:
        whole = isinstance(json.loads(path.read_text(encoding="utf-8")), dict)
    except (OSError, ValueError, RecursionError):
        whole = False
    remedy = "Open it in Tiled and save it, or restore it."
    return [] if whole else [Fault(shown(path, root), "", "it is no project of Tiled's", remedy)]


# -- chapters and scripts -------------------------------------------------------------------------


def _levels(path: Path, root: Path, tally: Tally) -> list[Fault]:
    try:
        ours = path.resolve() == (root / LEVELS).resolve()
        chapters = load_chapters(root, file=None if ours else path)
    except FaultError as error:
        return list(error.faults)
    found = check_chapters.unlinked(chapters, shown(path, root))
    for number, chapter in enumerate(chapters):
        found += _chapter(chapter, f"chapters[{number}]", root, tally)
    return found


def _as_played(path: Path, root: Path, tally: Tally) -> list[Fault]:
    """What the chapters that are played on a map miss on it. Faults of levels.json are told where that is checked."""
    try:
        chapters = load_chapters(root)
    except FaultError:
        return []
    return [
        fault
        for number, chapter in enumerate(chapters)
        if path.resolve() in [(root / one).resolve() for one in (chapter.map, *chapter.maps)]
        for fault in _chapter(chapter, f"chapters[{number}]", root, tally)
    ]


def _chapter(chapter: Chapter, where: str, root: Path, tally: Tally) -> list[Fault]:
    """The chapter's map has what its heroes and its script need. Faults of the map alone are told elsewhere."""
    try:
        maps = [tally.map(root / path, root, chapter.id) for path in (chapter.map, *chapter.maps)]
    except FaultError:
        return []
    return check_chapters.faults(chapter, maps, where, root)


def _script(path: Path, root: Path) -> list[Fault]:
    return lint_scripts.lint([path])
