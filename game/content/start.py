"""Ways to start playing: a chapter, or a walk about in any map."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.content.data import data_root
from game.content.furnish import IN_CHAPTERS, ON_WALKS, furnish, furnish_each_map, watch
from game.content.library import FILE as LIST
from game.content.library import Chapter, chapter
from game.content.reach import Ground
from game.content.tiled import TiledMap, load_map
from game.sim.faults import Fault, FaultError
from game.sim.people.elara import Elara
from game.sim.people.hero import Hero
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.people.orion_hero import OrionHero
from game.sim.placed import Facing, Spawn, Who
from game.sim.rules import Rules
from game.sim.world import World

WALK_BOTS = 160
"""Bots that come along on a walk about a map."""
HEROES: dict[Who, Callable[[float, float, str], Hero]] = {
    Who.ELARA: Elara,
    Who.LENA: Lena,
    Who.KADE: Kade,
    Who.ORION: OrionHero,
}


def load_maps(chapter_id: str, root: Path | None = None) -> tuple[TiledMap, ...]:
    """A chapter's maps as it plays on them, first the one that it begins on.

    Raises :class:`~game.sim.faults.FaultError` for an unknown chapter and for faults of the maps.
    """
    root = root or data_root()
    entry = chapter(chapter_id, root)
    return tuple(load_map(root / path, root, chapter=entry.id) for path in (entry.map, *entry.maps))


def start_level(
    chapter_id: str,
    *,
    seed: int = 1,
    rules: Rules | None = None,
    flags: dict[str, Any] | None = None,
    checkpoint: str = "",
    root: Path | None = None,
    tiled: TiledMap | None = None,
    others: Sequence[TiledMap] = (),
) -> World:
    """A chapter's world, ready for its first tick.

    ``checkpoint``  the beat to begin at, "" for the beginning.
    ``tiled``, ``others``  the chapter's map and its further maps if they are loaded already.

    Raises :class:`~game.sim.faults.FaultError` for an unknown chapter or checkpoint, for flags that are no finite numbers
    and for faults of the map.
    """
    root = root or data_root()
    check_flags(flags or {})
    entry = chapter(chapter_id, root)
    level = (tiled or load_map(root / entry.map, root, chapter=entry.id)).level
    more = others or tuple(load_map(root / path, root, chapter=entry.id) for path in entry.maps)
    world = World(level, seed=seed, rules=rules, flags=flags, others={one.level.name: one.level for one in more})
    world.chapter = entry.id
    _fill(world, entry, checkpoint)
    furnish(world, IN_CHAPTERS)
    if more:
        world.start(furnish_each_map(world))
    return world


def _fill(world: World, entry: Chapter, checkpoint: str) -> None:
    """Let a chapter's script fill its world and begin. What it misses is told with the map's file."""
    module = importlib.import_module(entry.script)
    if not hasattr(module, "start"):
        what = f"{entry.script} has no start()"
        raise FaultError(Fault(LIST, f"chapter {entry.id}", what, "Name the module that begins the chapter."))
    try:
        module.start(world, checkpoint)
    except FaultError as error:
        # scripts know a map by its name alone
        paths = {Path(path).name: path for path in (entry.map, *entry.maps)}
        raise FaultError([replace(fault, file=paths.get(fault.file, fault.file)) for fault in error.faults]) from error
    except LookupError as error:
        # no such checkpoint, or nobody of a name
        text = str(error.args[0]) if error.args else str(error)
        remedy = "Name one that there is, or begin at the beginning."
        raise FaultError(Fault(entry.map, f"chapter {entry.id}", text, remedy)) from error


def check_flags(flags: dict[str, Any]) -> None:
    """What was noted in earlier chapters counts and measures: raises :class:`~game.sim.faults.FaultError` for numbers that
    are none."""
    wrong = [key for key, value in flags.items() if isinstance(value, float) and not math.isfinite(value)]
    if wrong:
        remedy = "Give a finite number, or leave it out: the chapter then takes what a new player has."
        raise FaultError(
            [Fault("", f"flag {key!r}", f"{flags[key]} is no number to count with", remedy) for key in wrong]
        )


def start_map(
    path: str | Path,
    *,
    seed: int = 1,
    rules: Rules | None = None,
    flags: dict[str, Any] | None = None,
    root: Path | None = None,
    tiled: TiledMap | None = None,
    at: tuple[float, float] | None = None,
) -> World:
    """A world to walk about in on any map, the game's or another: somebody to be, and no script.

    One is Elara with her swarm where the map has a Spawn of hers or none at all, else whom its first Spawn names; the
    others whom Spawns name stand where theirs are. Whoever is played stands as near to ``at`` (px), to the Spawn, or to
    the map's middle as anybody can. All that is placed is alive (:mod:`game.content.furnish`). Raises
    :class:`~game.sim.faults.FaultError` for faults of the map, and where nobody can stand on it.
    """
    tiled = tiled or load_map(path, root, lenient=True, chapter="")
    level = tiled.level
    world = World(level, seed=seed, rules=rules, flags=flags)
    ground = Ground(level)
    spawns = sorted(level.of(Spawn), key=lambda spawn: spawn.who is not Who.ELARA)
    wished = spawns[0] if spawns else None
    x, y = at or ((wished.x, wished.y) if wished else (level.width / 2, level.height / 2))
    place = (x, y) if (at or wished) and ground.nearest(x, y, 6.0) else ground.nearest(x, y)
    if place is None:
        raise FaultError(
            Fault(
                str(path),
                "",
                "there is no room on it where anybody could stand",
                "Remove some collision shapes from its tiles, or leave some ground free.",
            )
        )
    who, facing = (wished.who, wished.facing) if wished else (Who.ELARA, Facing.DOWN)
    world.hero = hero = world.spawn(HEROES[who](*place, facing.value))
    if isinstance(hero, OrionHero):
        hero.hideout = place
    for other, spawn in sorted({spawn.who: spawn for spawn in spawns[::-1]}.items()):
        if other is not who:
            world.spawn(Npc(other.value, spawn.x, spawn.y, spawn.facing.value))
    furnish(world, ON_WALKS)
    world.start(watch(world))
    theme = level.properties.get("music")
    if isinstance(theme, str):
        world.set_music(theme, "calm")
    if who is Who.ELARA:
        world.swarm.spawn(WALK_BOTS, place[0], place[1] - 10.0)
    return world
