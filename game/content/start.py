"""Ways to start playing: a chapter, or a walk about in any map."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from game.content.data import data_root
from game.content.library import FILE as LIST
from game.content.library import chapter
from game.content.reach import Ground
from game.content.tiled import TiledMap, load_map
from game.sim.faults import Fault, FaultError
from game.sim.machines.crate import CrateBox
from game.sim.machines.tank import Tank
from game.sim.people.elara import Elara
from game.sim.placed import Cart, Crate, Facing, NanoTank, Spawn, Who
from game.sim.rules import Rules
from game.sim.world import World

WALK_BOTS = 160
"""Bots that come along on a walk about a map."""


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

    Raises :class:`~game.sim.faults.FaultError` for an unknown chapter or checkpoint and for faults of the map.
    """
    root = root or data_root()
    entry = chapter(chapter_id, root)
    level = (tiled or load_map(root / entry.map, root, chapter=entry.id)).level
    more = others or tuple(load_map(root / path, root, chapter=entry.id) for path in entry.maps)
    world = World(level, seed=seed, rules=rules, flags=flags, others={one.level.name: one.level for one in more})
    world.chapter = entry.id
    module = importlib.import_module(entry.script)
    if not hasattr(module, "start"):
        raise FaultError(
            Fault(
                LIST,
                f"chapter {entry.id}",
                f"{entry.script} has no start()",
                "Name the module that begins the chapter.",
            )
        )
    try:
        module.start(world, checkpoint)
    except LookupError as error:
        # a map without what the script asks for by name, or no such checkpoint
        text = str(error.args[0]) if error.args else str(error)
        raise FaultError(Fault(entry.map, "", text, "Add it to the map, or name another.")) from error
    return world


def start_map(
    path: str | Path,
    *,
    seed: int = 1,
    rules: Rules | None = None,
    flags: dict[str, Any] | None = None,
    root: Path | None = None,
    tiled: TiledMap | None = None,
) -> World:
    """A world to walk about in on any map, the game's or another: Elara and her swarm, and no script.

    She stands at the map's first Spawn of her own, else at its first Spawn, else as near to its middle as anybody can
    stand. Raises :class:`~game.sim.faults.FaultError` for faults of the map, and where nobody can stand on it.
    """
    tiled = tiled or load_map(path, root, lenient=True, chapter="")
    level = tiled.level
    world = World(level, seed=seed, rules=rules, flags=flags)
    ground = Ground(level)
    spawns = sorted(level.of(Spawn), key=lambda spawn: spawn.who is not Who.ELARA)
    wished = spawns[0] if spawns else None
    x, y = (wished.x, wished.y) if wished else (level.width / 2, level.height / 2)
    place = (x, y) if wished and ground.nearest(x, y, 6.0) else ground.nearest(x, y)
    if place is None:
        raise FaultError(
            Fault(
                str(path),
                "",
                "there is no room on it where anybody could stand",
                "Remove some collision shapes from its tiles, or leave some ground free.",
            )
        )
    facing = wished.facing if wished else Facing.DOWN
    elara = world.spawn(Elara(*place, facing.value))
    world.hero = elara
    for tank in level.of(NanoTank):
        world.spawn(Tank(tank.x, tank.y, tank.bots, tank.name))
    for crate in level.of(Crate):
        world.spawn(CrateBox(crate.x, crate.y, crate.width, crate.height, crate.mass))
    for cart in level.of(Cart):
        world.spawn(CrateBox(cart.x, cart.y, cart.width, cart.height, cart.mass, "cart"))
    world.swarm.spawn(WALK_BOTS, place[0], place[1] - 10.0)
    return world
