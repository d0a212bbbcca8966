"""The walkthrough of the chase: run on the beat, leap what is low, and throw when he will not hear it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pymunk

from game.sim import layers
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hound import Hound
from game.sim.intent import Button, Intent
from game.sim.people.kade import BEAT_TICKS, DASH_COSTS, Kade
from game.sim.placed import Zone
from game.sim.thing import Thing
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands

TAP_TICKS = 8
AHEAD_PX = 26.0
"""What is low and so near ahead is leapt over."""
THROW_TICKS = 36
AHEAD_OF_HIM = tuple(range(130, 420, 20))
"""So far ahead of him on his way, px, he is waited for."""
THROW_PX = 200.0
PICK_UP_PX = 20.0
RECORD = "dropped-record"
HURDLES = pymunk.ShapeFilter(mask=layers.LOW | layers.LOAD)


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    return _play(world, 0)


def play_other(world: World) -> Iterator[Intent]:
    """The same, but the record that he drops is picked up and read, and he is told why."""
    return _play(world, 1)


def _play(world: World, answer: int) -> Iterator[Intent]:
    hands = Hands(world)
    runner = Runner(hands, world, curious=answer > 0)
    while True:
        if world.dialogue.box is not None:
            yield from hands.read(lambda _: answer)
        elif world.letterbox or world.outcome or not isinstance(world.hero, Kade):
            yield hands.intent()
        else:
            yield runner.next()


class Runner:
    """Kade's hands and feet; ``curious`` when he stops for what lies on the ground."""

    def __init__(self, hands: Hands, world: World, *, curious: bool = False) -> None:
        self._hands, self._world, self._curious = hands, world, curious
        self._back = False
        self._thrown = 0
        self._dash_down = False

    def next(self) -> Intent:
        """The intent for this tick."""
        world = self._world
        kade = world.hero
        orion = next(iter(world.of(Fugitive)), None)
        if not isinstance(kade, Kade) or orion is None:
            return self._hands.intent()
        if world.beat == "tempo":
            return self._corridor(kade)
        pinning = next((hound for hound in world.of(Hound) if hound.pins), None)
        if pinning is not None:
            away = math.dist((kade.x, kade.y), (pinning.x, pinning.y))
            leap = away < 50.0 and not kade.leaping
            return self._run(kade, (pinning.x, pinning.y), leap=leap)
        dropped = self._curious and next((e for e in world.of(Thing) if e.name == RECORD and e.label), None)
        if dropped:
            return self._pick_up(kade, dropped)
        if world.beat == "tag-2" and orion.immune and orion.along > orion.route.length - 80.0:
            return self._run(kade, self._zone("to-market"))
        return self._hunt(kade, orion)

    def _corridor(self, kade: Kade) -> Intent:
        if self._world.objective.startswith("Up"):
            return self._run(kade, (self._zone("fire-stairs")[0] + 60.0, self._zone("fire-stairs")[1]))
        middle = self._zone("corridor")
        if abs(kade.x - middle[0]) > 150.0:
            self._back = kade.x > middle[0]
        return self._run(kade, (middle[0] + (-190.0 if self._back else 190.0), middle[1]))

    def _pick_up(self, kade: Kade, thing: Thing) -> Intent:
        away = math.dist((kade.x, kade.y), (thing.x, thing.y))
        if away > PICK_UP_PX:
            return self._run(kade, (thing.x, thing.y))
        pressed = Button.INTERACT if self._world.tick % TAP_TICKS == 0 else Button.NONE
        return self._hands.intent((0.0, 0.0), (thing.x, thing.y), pressed)

    def _hunt(self, kade: Kade, orion: Fugitive) -> Intent:
        world = self._world
        away = math.dist((kade.x, kade.y), (orion.x, orion.y))
        sees = world.sees(kade.x, kade.y, orion.x, orion.y)
        throw = False
        if not orion.immune and orion.mood != "scene" and sees and away < THROW_PX:
            throw = orion.sure(world) and world.tick - self._thrown >= THROW_TICKS
        if throw:
            self._thrown = world.tick
        goal = (orion.x, orion.y)
        if orion.listens == "behind" and not orion.immune and orion.mood == "flee":
            goal = self._ahead_of(orion)
        return self._run(kade, goal, aim=(orion.x, orion.y), throw=throw)

    def _ahead_of(self, orion: Fugitive) -> Place:
        """The nearest place of his way that he has yet to come by: corners are cut off there."""
        kade = self._world.hero
        assert kade is not None
        ahead = [orion.route.at(orion.along + far) for far in AHEAD_OF_HIM]
        return min(ahead, key=lambda place: math.dist(place, (kade.x, kade.y)))

    def _run(
        self, kade: Kade, goal: Place, *, aim: Place | None = None, throw: bool = False, leap: bool = False
    ) -> Intent:
        world = self._world
        away = math.dist((kade.x, kade.y), goal)
        if away < 20.0 and not leap:
            move: Place = (0.0, 0.0)
        elif world.sees(kade.x, kade.y, *goal) and self._open(kade, goal):
            move = ((goal[0] - kade.x) / away, (goal[1] - kade.y) / away) if away > 1.0 else (1.0, 0.0)
        else:
            move = self._hands.toward(goal)
        buttons = Button.NONE
        if (world.tick + 1) % BEAT_TICKS < TAP_TICKS:
            buttons |= Button.SECONDARY
        if throw:
            buttons |= Button.PRIMARY
        hurdle = move != (0.0, 0.0) and world.space.segment_query_first(
            (kade.x, kade.y), (kade.x + move[0] * AHEAD_PX, kade.y + move[1] * AHEAD_PX), 5.0, HURDLES
        )
        jump = (leap or bool(hurdle)) and not kade.leaping and kade.stamina >= DASH_COSTS and not self._dash_down
        self._dash_down = jump
        if jump:
            buttons |= Button.DASH
        return self._hands.intent(move, aim, buttons)

    def _open(self, kade: Kade, goal: Place) -> bool:
        """A body can run straight there but for what is low."""
        wall = pymunk.ShapeFilter(mask=layers.WALL)
        return self._world.space.segment_query_first((kade.x, kade.y), goal, 7.0, wall) is None

    def _zone(self, name: str) -> Place:
        zone = self._world.level.named(Zone, name)
        return zone.x, zone.y
