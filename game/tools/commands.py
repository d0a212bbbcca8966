"""The commands of ``new-avalon`` and their options; :mod:`game.tools.cli` runs them.

Each command checks what it is given and then imports what it needs, so that ``--help`` and a slip of the finger are
answered at once. A command returns its exit status: 0 all is well, 1 a fault was found or a run did not do what it
should; what is wrong with the command line is raised, and ends in status 2.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from game import __version__
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.content.library import Chapter

FOUND, WRONG = 1, 2
"""Exit status: a fault was found; the command line is wrong."""
SEED_LIMIT = 2**63 - 1
SCALE_LIMIT = 8
"""The largest picture of ``shot``: 5120 x 2880 px."""
TICK_LIMIT = 60 * 60 * 60
"""An hour of game time, ticks."""

Level = Annotated[str | None, typer.Option("--level", metavar="ID", help="A chapter's id, as in levels.json.")]
Seed = Annotated[
    int, typer.Option("--seed", metavar="N", min=0, max=SEED_LIMIT, help="Where the world's random numbers begin.")
]
OwnSeed = Annotated[
    int | None,
    typer.Option("--seed", metavar="N", min=0, max=SEED_LIMIT, help="Where the world's random numbers begin."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]
Headless = Annotated[bool, typer.Option("--headless", help="Without a window, as fast as it goes.")]
MapFile = Annotated[
    Path | None, typer.Option("--map", metavar="FILE.tmx", help="Walk about in a map, ours or yours, with no chapter.")
]
RecordFile = Annotated[
    Path | None, typer.Option("--record", metavar="FILE", help="Write down what is played, for `replay`.")
]

app = typer.Typer(
    name="new-avalon",
    help="New Avalon: an evening in a clinic whose machines turn on everyone in it. With no command, it plays.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def play_by_default(
    context: typer.Context,
    level: Level = None,
    map_file: MapFile = None,
    seed: OwnSeed = None,
    record: RecordFile = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> int | None:
    """New Avalon: an evening in a clinic whose machines turn on everyone in it. With no command, it plays."""
    if version:
        typer.echo(f"new-avalon {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        return play(level, map_file, seed, record)
    if level is not None or map_file is not None or record is not None or seed is not None:
        raise typer.BadParameter(f"options of {context.invoked_subcommand!r} belong after its name")
    return None


@app.command()
def play(level: Level = None, map_file: MapFile = None, seed: OwnSeed = None, record: RecordFile = None) -> int:
    """Play the game (the command when none is named)."""
    map_file = _place(level, map_file)
    if record is not None:
        _writable(record, "--record")
    from game.app.main import run as play_game

    return play_game(level, map_file, seed, record)


@app.command()
def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]...", help="Maps, scripts or folders; all of ours if none.")
    ] = None,
    as_json: AsJson = False,
    write_project: Annotated[
        bool, typer.Option("--write-project", help="Write Tiled's project file and the schema of levels.json anew.")
    ] = False,
) -> int:
    """Check maps, levels.json, level scripts and assets."""
    for path in paths or []:
        if not _exists(path) and not _ours(path).exists():
            raise typer.BadParameter(f"{path} does not exist")
    from game.tools import check as checking

    return checking.run(paths or [], as_json=as_json, write_project=write_project)


@app.command()
def autoplay(
    level: Level = None,
    headless: Headless = False,
    as_json: AsJson = False,
    seed: Seed = 1,
    record: RecordFile = None,
    other: Annotated[bool, typer.Option("--other", help="Make the other choices, and see another morning.")] = False,
) -> int:
    """Let a walkthrough play, by intents alone, and tell how it went."""
    try:
        chosen = (_chapter(level),) if level is not None else _chapters()
    except FaultError:
        if as_json:
            _print({"chapters": [], "finished": False}, as_json, "")
        raise
    if record is not None:
        if len(chosen) > 1:
            raise typer.BadParameter("--record holds one chapter: say which with --level")
        _writable(record, "--record")
    if not headless and (words := _no_display()):
        typer.echo(f"new-avalon: {words}", err=True)
        return WRONG
    from game.tools import autoplay as autoplaying

    report = autoplaying.play(
        [chapter.id for chapter in chosen], headless=headless, seed=seed, record=record, other=other
    )
    _print(report.as_json(), as_json, report.as_text())
    return 0 if report.finished else FOUND


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A recording, made with --record.")],
    headless: Headless = False,
    as_json: AsJson = False,
) -> int:
    """Play a recording and verify that the same things happen."""
    _readable(file, "FILE")
    if not headless and (words := _no_display()):
        typer.echo(f"new-avalon: {words}", err=True)
        return WRONG
    from game.tools import replay as replaying

    try:
        verdict = replaying.replay(file, headless=headless)
    except FaultError as error:
        if as_json:
            _print({"verified": False, "tick": 0, "entity": "", "message": str(error)}, as_json, "")
        raise
    for line in verdict.warnings:
        typer.echo(f"new-avalon: {line}", err=True)
    _print(verdict.as_json(), as_json, verdict.as_text())
    return 0 if verdict.verified else FOUND


@app.command()
def shot(
    out: Annotated[Path, typer.Option("--out", metavar="FILE.png", help="The picture to write.")],
    tick: Annotated[
        int, typer.Option("--tick", metavar="N", min=1, max=TICK_LIMIT, help="Which tick, sixty to the second, from 1.")
    ],
    level: Level = None,
    map_file: MapFile = None,
    scale: Annotated[
        int, typer.Option("--scale", metavar="K", min=1, max=SCALE_LIMIT, help="How many times 640 x 360.")
    ] = 1,
) -> int:
    """Take a picture of one moment of a walkthrough, or of a walk about a map, with no display."""
    if level is None and map_file is None:
        raise typer.BadParameter("name a chapter with --level, or a map with --map")
    map_file = _place(level, map_file)
    if out.suffix.lower() != ".png":
        raise typer.BadParameter(f"--out {out}: the picture is a PNG, so its name ends in .png")
    _writable(out, "--out")
    from game.tools import shot as shooting

    return shooting.run(map_file or level or "", tick, out, scale)


@app.command()
def strips(
    out: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="The folder to write them into.")],
    scale: Annotated[int, typer.Option("--scale", metavar="K", min=1, max=SCALE_LIMIT, help="How many times.")] = 2,
) -> int:
    """Write every animation as a strip of its frames, with no display."""
    if _exists(out) and not out.is_dir():
        raise typer.BadParameter(f"--out {out}: this is a file, a folder is needed")
    from game.tools import strips as drawing

    pictures, motions = drawing.write(out, scale)
    typer.echo(f"{out}: {pictures} pictures with {motions} animations")
    return 0


@app.command()
def words(
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE.pot", help="Where to write them.")] = None,
) -> int:
    """Extract every text for translators, in gettext's form."""
    if out is not None:
        if out.suffix.lower() != ".pot":
            raise typer.BadParameter(f"--out {out}: a catalogue's name ends in .pot")
        _writable(out, "--out")
    from game.tools import words as extracting

    path, count = extracting.write(out)
    typer.echo(f"{path}: {count} texts")
    return 0


@app.command()
def monkey(
    level: Annotated[str, typer.Option("--level", metavar="ID", help="A chapter's id, as in levels.json.")],
    minutes: Annotated[float, typer.Option("--minutes", min=0.1, max=600.0, help="Game time, minutes.")] = 10.0,
    seed: Annotated[int, typer.Option("--seed", min=0, max=SEED_LIMIT, help="What is pressed.")] = 1,
) -> int:
    """Press anything for a while, with no display, and see whether the chapter stands it and still leads on."""
    _chapter(level)
    from game.content.start import start_level
    from game.tools import monkey as pressing
    from game.tools.walkthroughs import walkthrough

    world = start_level(level, seed=1)
    finding = pressing.play(world, minutes * 60.0, seed)
    stood = world.tick / 3600
    if finding is None and not world.outcome:
        finding = pressing.stuck(world, walkthrough(level)(world))
    if finding is not None:
        typer.echo(f"{level}: at tick {finding.tick}: {finding.message}", err=True)
        return FOUND
    ended = "finished" if world.outcome else f"in beat {world.beat!r}"
    typer.echo(f"{level}: stood {stood:.1f} minutes of it, {ended}")
    return 0


@app.command()
def flashes(level: Level = None, as_json: AsJson = False) -> int:
    """Watch whole walkthroughs for flashes that can hurt, with no display."""
    chosen = (_chapter(level),) if level is not None else _chapters()
    from game.tools import flashes as watching

    safe = True
    for chapter in chosen:
        seen = watching.watch(chapter.id)
        safe = safe and seen.safe
        _print(seen.as_json(), as_json, seen.as_text())
    return 0 if safe else FOUND


@app.command()
def bench(
    as_json: AsJson = False,
    game: Annotated[
        bool,
        typer.Option("--game", help="Also walk through the whole game and name its costliest scene; takes minutes."),
    ] = False,
) -> int:
    """Measure the game against what it cannot do without."""
    from game.tools import bench as benching

    figures = benching.measure(whole_game=game)
    _print(figures, as_json, benching.as_text(figures))
    return 0


# -- what commands share ----------------------------------------------------------------------------


def _no_display() -> str:
    """What to say when there is surely no display to open a window on, or ""."""
    from game.app.window import NO_DISPLAY, display_missing

    return str(NO_DISPLAY) if display_missing() else ""


def _chapters() -> tuple[Chapter, ...]:
    from game.content.library import load_chapters

    return load_chapters()


def _chapter(level: str) -> Chapter:
    chapters = {chapter.id: chapter for chapter in _chapters()}
    if level not in chapters:
        raise typer.BadParameter(f"--level {level!r}: there is no such chapter; there are: {', '.join(chapters)}")
    return chapters[level]


def _place(level: str | None, map_file: Path | None) -> Path | None:
    """What --level and --map name is there. Returns the map's file, one of ours by its name in the game's folder."""
    if level is not None and map_file is not None:
        raise typer.BadParameter("--level and --map exclude each other: a chapter has its own map")
    if level is not None:
        _chapter(level)
    if map_file is not None:
        map_file = map_file if _exists(map_file) else _ours(map_file)
        _readable(map_file, "--map", ".tmx")
    return map_file


def _exists(path: Path) -> bool:
    # Path.exists keeps some errors to itself, others in other versions of Python
    try:
        path.stat()
        return True
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError as error:
        raise typer.BadParameter(f"{path} cannot be looked at ({error.strerror})") from None


def _ours(path: Path) -> Path:
    """A file by its name in the game's folder, from wherever the command is given; else as it was named."""
    from game.content.data import data_root

    there = data_root() / path
    return there if _exists(there) else path


def _readable(path: Path, option: str, suffix: str = "") -> None:
    if not _exists(path):
        raise typer.BadParameter(f"{option} {path}: there is no such file")
    if path.is_dir():
        raise typer.BadParameter(f"{option} {path}: this is a folder, a file is needed")
    if suffix and path.suffix.lower() != suffix:
        raise typer.BadParameter(f"{option} {path}: its name should end in {suffix}")
    if not os.access(path, os.R_OK):
        raise typer.BadParameter(f"{option} {path}: it may not be read")


def _writable(path: Path, option: str) -> None:
    folder = path.parent
    there = _exists(path)
    if path.is_dir():
        raise typer.BadParameter(f"{option} {path}: this is a folder, a file's name is needed")
    if not folder.is_dir():
        raise typer.BadParameter(f"{option} {path}: there is no folder {folder}")
    if not os.access(path if there else folder, os.W_OK):
        raise typer.BadParameter(f"{option} {path}: it may not be written there")


def _print(value: Mapping[str, Any], as_json: bool, text: str) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False) if as_json else text)
