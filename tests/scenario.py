"""Small worlds drawn as pictures, so that a test reads like one.

    room = picture('''
        #########
        #E..#..D#
        #.......#
        #########
    ''')
    world = room.world()
    elara = world.spawn(Elara(*room.at("E")))
    hold(world, 1.0, move=(1, 0))
    assert elara.x > room.at("E")[0]

``#`` is wall, ``~`` blocks feet but neither sight nor pulses, ``.`` and the space are floor, and any letter is floor
that has a name. Upper-case letters in :data:`PLACES` are placed objects of the map as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from game.sim import placed
from game.sim.events import Event
from game.sim.intent import MOVE_FULL, REST, Button, Intent
from game.sim.level import LevelMap, Polygon
from game.sim.rules import Rules
from game.sim.world import TICKS_PER_SECOND, World

TILE = 16

PLACES: dict[str, Callable[..., placed.Placed]] = {
    "E": lambda **at: placed.Spawn(who=placed.Who.ELARA, **at),
    "L": lambda **at: placed.Spawn(who=placed.Who.LENA, **at),
    "K": lambda **at: placed.Spawn(who=placed.Who.KADE, **at),
    "O": lambda **at: placed.Spawn(who=placed.Who.ORION, **at),
    "D": placed.Drone,
    "N": placed.AccessNode,
    "T": placed.NanoTank,
    "C": placed.Core,
}
"""What an upper-case letter puts on the map."""


@dataclass(frozen=True)
class Room:
    """A picture that was read: the level, and where each letter stands, px."""

    level: LevelMap
    letters: dict[str, tuple[tuple[float, float], ...]]

    def at(self, letter: str) -> tuple[float, float]:
        """The middle of the first cell with a letter, px."""
        return self.letters[letter][0]

    def world(self, *, seed: int = 1, rules: Rules | None = None, flags: dict[str, Any] | None = None) -> World:
        """A world of this room, with nobody in it."""
        return World(self.level, seed=seed, rules=rules, flags=flags)


def picture(text: str) -> Room:
    """Read a picture of a room; see the head of this module."""
    rows = [line.strip() for line in text.strip("\n").splitlines() if line.strip()]
    width = max(len(row) for row in rows)
    rows = [row.ljust(width, ".") for row in rows]
    letters: dict[str, list[tuple[float, float]]] = {}
    things: list[placed.Placed] = []
    for r, row in enumerate(rows):
        for c, sign in enumerate(row):
            if sign.isalpha():
                x, y = (c + 0.5) * TILE, (r + 0.5) * TILE
                letters.setdefault(sign, []).append((x, y))
                if sign in PLACES:
                    things.append(PLACES[sign](id=len(things) + 1, name=f"{sign}{len(letters[sign])}", x=x, y=y))
    level = LevelMap(
        name="picture",
        width=width * TILE,
        height=len(rows) * TILE,
        tile=TILE,
        solids=_rectangles(rows, "#"),
        low=_rectangles(rows, "~"),
        placed=tuple(things),
    )
    return Room(level, {sign: tuple(places) for sign, places in letters.items()})


def run(world: World, seconds: float, intent: Intent = REST) -> list[Event]:
    """Let a world go on for some seconds of its time, with the same intent all the while; returns what happened."""
    happened: list[Event] = []
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        happened.extend(world.step(intent))
    return happened


def hold(
    world: World,
    seconds: float,
    *buttons: Button,
    move: tuple[float, float] = (0.0, 0.0),
    aim: tuple[int, int] = (0, 0),
) -> list[Event]:
    """Hold buttons and the stick (each axis -1 to 1) for some seconds; returns what happened."""
    return run(world, seconds, wanting(*buttons, move=move, aim=aim))


def press(world: World, button: Button, *, aim: tuple[int, int] = (0, 0)) -> list[Event]:
    """Press a button for one tick and let it go for one; returns what happened."""
    down, up = wanting(button, aim=aim), wanting(aim=aim)
    return [*world.step(down), *world.step(up)]


def wanting(*buttons: Button, move: tuple[float, float] = (0.0, 0.0), aim: tuple[int, int] = (0, 0)) -> Intent:
    """An intent: buttons held, the stick from -1 to 1, the reticle px from the hero."""
    held = Button.NONE
    for button in buttons:
        held |= button
    return Intent(round(move[0] * MOVE_FULL), round(move[1] * MOVE_FULL), aim[0], aim[1], held)


def of(happened: Iterable[Event], kind: type[Event]) -> list[Event]:
    """Those events that are of a class."""
    return [event for event in happened if isinstance(event, kind)]


def _rectangles(rows: list[str], sign: str) -> tuple[Polygon, ...]:
    """The cells with a sign as few rectangles, px: runs of a row, joined downward where they are alike."""
    done: list[tuple[int, int, int, int]] = []
    open_runs: dict[tuple[int, int], int] = {}
    for r in range(len(rows) + 1):
        runs = set(_runs(rows[r], sign)) if r < len(rows) else set()
        for run_, top in list(open_runs.items()):
            if run_ not in runs:
                done.append((run_[0], top, run_[1], r))
                del open_runs[run_]
        for run_ in sorted(runs):
            open_runs.setdefault(run_, r)
    return tuple(
        ((x0 * TILE, y0 * TILE), (x1 * TILE, y0 * TILE), (x1 * TILE, y1 * TILE), (x0 * TILE, y1 * TILE))
        for x0, y0, x1, y1 in sorted(done)
    )


def _runs(row: str, sign: str) -> list[tuple[int, int]]:
    found, begin = [], None
    for c, here in enumerate(row + "\0"):
        if here == sign and begin is None:
            begin = c
        elif here != sign and begin is not None:
            found.append((begin, c))
            begin = None
    return found
