"""The walkthrough of the uplink: past eyes by looking at what they look at, three taps, and a run."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator

from game.sim.intent import Button, Intent
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.machines.gate import GateLeaf
from game.sim.machines.laser import LaserBeam
from game.sim.machines.tap import GENTLE, TapPost
from game.sim.people.orion_hero import DECOY_COSTS, HIDE_PREFIX, OrionHero
from game.sim.placed import Zone
from game.sim.senses import Cone
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands

AHEAD_PX = 26.0
"""He looks so far ahead along his way."""
WARY_HALF, WARY_PX = math.radians(9.0), 16.0
"""By so much wider and longer than they are he takes cones."""
PATIENCE = 420
"""Ticks that he waits for an eye to turn before he goes all the same."""
DRONE_PX = 175.0
ROLL_AT_PX = 16.0
"""On the run he rolls so near before a beam that burns."""
CLOSE_PX = 30.0
"""A drone that dives and is so near is reason to roll."""
GRILLES = ("shut-vent-1", "shut-vent-3")
BEFORE_GRILLE_PX = 16.0
CLOSET_PX, BESIDE_DRAWER_PX = 98.0, 10.0
"""From so far south of the lower grille he goes straight up, beside the drawer with the paper."""
LEAVES = ("lena", "pell")
"""Whose records he lets go of."""
LET_GO_AT = 0.5
COVER_HALF = math.radians(32.0)
COVER_TICKS = 520
"""He hides no longer than that."""


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    return _play(world, by_duct=False)


def play_other(world: World) -> Iterator[Intent]:
    """The same, round the first eye through the air duct."""
    return _play(world, by_duct=True)


def _play(world: World, *, by_duct: bool) -> Iterator[Intent]:
    hands = Hands(world)
    waited = 0
    while True:
        orion = world.hero
        if world.dialogue.box is not None:
            yield from hands.read(lambda _world: 0)
        elif world.letterbox or world.outcome or not isinstance(orion, OrionHero) or orion.frozen_until:
            yield hands.intent()
        elif world.beat.startswith("tap") and (orion.tap is not None or orion.near_tap(world) in _wanted(world)):
            if _threat(world, orion):
                yield from _take_cover(hands, world, orion)
            else:
                yield from _copy(hands, world, orion)
        elif by_duct and world.beat == "camera":
            yield from _crawl(hands, world)
        else:
            waited = yield from _go(hands, world, orion, _goal(world), waited)


def _crawl(hands: Hands, world: World) -> Iterator[Intent]:
    """The way through the duct: off with the lower grille and the upper one, and out when nothing looks there."""
    lower, upper = (next(g for g in world.of(GateLeaf) if g.name == name) for name in GRILLES)
    yield from hands.go((lower.x - BESIDE_DRAWER_PX, lower.y + CLOSET_PX))
    # past the drawer with the paper it is too narrow for ways
    yield from _straight_up(hands, world, lower.y + BEFORE_GRILLE_PX)
    yield from hands.press(Button.INTERACT)
    yield from _straight_up(hands, world, lower.y - BEFORE_GRILLE_PX / 2.0)
    yield from hands.go((upper.x, upper.y + BEFORE_GRILLE_PX))
    yield from hands.press(Button.INTERACT)
    for _ in range(PATIENCE):
        if not _danger(world, upper.x, upper.y - BEFORE_GRILLE_PX):
            break
        yield hands.intent()
    yield from _straight_up(hands, world, upper.y - BEFORE_GRILLE_PX)
    yield hands.intent()


def _straight_up(hands: Hands, world: World, y: float) -> Iterator[Intent]:
    hero = world.hero
    for _ in range(PATIENCE):
        if hero is None or hero.y <= y or not hands.free:
            return
        yield hands.intent((0.0, -1.0))


def _threat(world: World, orion: OrionHero) -> bool:
    """Something is about to see him where he stands."""
    return _danger(world, orion.x, orion.y, COVER_HALF) and orion.watched(world)


def _take_cover(hands: Hands, world: World, orion: OrionHero) -> Iterator[Intent]:
    """Into the nearest hiding place, until nobody looks for him and the tap is clear."""
    back = (orion.x, orion.y)
    zones = [z for z in world.level.of(Zone) if z.name.startswith(HIDE_PREFIX)]
    zone = min(zones, key=lambda z: (math.dist((z.x, z.y), back), z.id))
    yield hands.intent()
    for _ in range(COVER_TICKS):
        if not hands.free or orion.frozen_until:
            return
        if not orion.hidden:
            near = math.dist((zone.x, zone.y), (orion.x, orion.y)) < 8.0
            yield hands.intent((0.0, 0.0) if near else hands.toward((zone.x, zone.y), 4.0), buttons=Button.DASH)
        elif _danger(world, *back, COVER_HALF) or orion.watched(world):
            yield hands.intent()
        else:
            return


def _goal(world: World) -> Place:
    beat = world.beat
    if beat.startswith("tap"):
        taps = _wanted(world) or world.of(TapPost)
        hero = world.hero
        assert hero is not None
        tap = min(taps, key=lambda t: (math.dist((t.x, t.y), (hero.x, hero.y)), t.id))
        return tap.x, tap.y + 14.0
    zones = {"enter": "up-service", "camera": "up-staff-top", "decoy": "up-past-drone", "lasers": "up-vent"}
    if beat in zones:
        zone = world.level.named(Zone, zones[beat])
        if beat == "lasers":
            return zone.x - 20.0, zone.y + 4.0
        return zone.x, zone.y if beat != "decoy" else zone.y - 50.0
    spot = next((item for item in world.level.placed if item.name == "vent-run"), None)
    return (spot.x, spot.y + 24.0) if spot is not None else (0.0, 0.0)


def _wanted(world: World) -> list[TapPost]:
    """Taps to go to: the one that is open and has records left, else those that were never opened."""
    wanted = [t for t in world.of(TapPost) if t.wanted and not t.empty]
    return [t for t in wanted if t.opened] or wanted


def _go(hands: Hands, world: World, orion: OrionHero, goal: Place, waited: int) -> Generator[Intent, None, int]:
    """One tick of the way to a place: wait while an eye is on the next step, run while one is on him."""
    dx, dy = hands.toward(goal)
    step = (orion.x + dx * AHEAD_PX, orion.y + dy * AHEAD_PX)
    buttons = Button.NONE
    fleeing = world.alarm >= 3
    here = _danger(world, orion.x, orion.y)
    there = _danger(world, *step) or _beam(world, orion, step)
    drone = _near_drone(world, orion)
    if drone is not None and not world.of(Decoy) and orion.signal >= DECOY_COSTS:
        side = math.atan2(drone.y - orion.y, drone.x - orion.x)
        aim = (drone.x + math.cos(side) * 60.0, drone.y + math.sin(side) * 60.0)
        yield hands.intent(aim=aim, buttons=Button.SECONDARY)
        yield hands.intent()
        return 0
    if fleeing:
        yield from _flee(hands, world, orion, (dx, dy))
        return 0
    if _beam(world, orion, step):
        yield hands.intent()
        return waited
    if there and not here and waited < PATIENCE:
        yield hands.intent()
        return waited + 1
    if here or waited >= PATIENCE:
        buttons = Button.DASH
    yield hands.intent((dx, dy), buttons=buttons)
    return max(0, waited - 2) if waited < PATIENCE else waited + 1 if waited < PATIENCE + 150 else 0


def _flee(hands: Hands, world: World, orion: OrionHero, way: Place) -> Iterator[Intent]:
    """One tick of the run: a roll through what burns just ahead and out of a dive."""
    burning = any(
        beam.state != "off"
        and beam.distance(orion.x, orion.y) < ROLL_AT_PX
        and beam.distance(orion.x + way[0], orion.y + way[1]) < beam.distance(orion.x, orion.y)
        for beam in world.of(LaserBeam)
    )
    dived = any(
        d.state == "dive" and math.dist((d.x, d.y), (orion.x, orion.y)) < CLOSE_PX for d in world.of(GuardDrone)
    )
    roll = (burning or dived) and not orion.rolling and world.tick % 2 == 0
    yield hands.intent(way, buttons=Button.DASH if roll else Button.NONE)


def _copy(hands: Hands, world: World, orion: OrionHero) -> Iterator[Intent]:
    """Hold the plug, match the wave, let go of some."""
    tap = orion.tap
    if tap is None:
        yield hands.intent()
        for _ in range(3):
            if orion.tap is None:
                yield hands.intent(buttons=Button.PRIMARY)
        return
    patient, wave = tap.shown, tap.wave
    if patient is not None and patient.key in LEAVES and tap.copied > LET_GO_AT and not orion.watched(world):
        yield from hands.rest(4)
        return
    move = (0.0, 0.0)
    if wave is not None:
        gap = wave.goal_height - wave.height
        off = (wave.goal_phase - wave.phase + math.pi) % math.tau - math.pi
        most = GENTLE if wave.shy else 1.0
        move = (0.0, -_push(gap * 16.0)) if abs(gap) > 0.03 else (most * _push(off * 4.0 / most), 0.0)
    yield hands.intent(move, buttons=Button.PRIMARY)


def _push(value: float) -> float:
    return max(-1.0, min(1.0, value))


def _danger(world: World, x: float, y: float, more: float = WARY_HALF) -> bool:
    eyes: list[CameraEye | GuardDrone] = [*world.of(CameraEye), *world.of(GuardDrone)]
    for eye in eyes:
        if eye.gentle:
            continue
        cone = eye.cone
        wary = Cone(cone.x, cone.y, cone.angle, cone.half + more, cone.reach + WARY_PX)
        if wary.sees(world, x, y):
            return True
    return False


def _near_drone(world: World, orion: OrionHero) -> GuardDrone | None:
    drones = [d for d in world.of(GuardDrone) if not d.gentle and world.sees(d.x, d.y, orion.x, orion.y)]
    near = [
        d for d in drones if math.dist((d.x, d.y), (orion.x, orion.y)) < DRONE_PX and d.cone.holds(orion.x, orion.y)
    ]
    return min(near, key=lambda d: (math.dist((d.x, d.y), (orion.x, orion.y)), d.id), default=None)


def _beam(world: World, orion: OrionHero, step: Place) -> bool:
    """A beam lies ahead that burns, or will before he is through."""
    for beam in world.of(LaserBeam):
        if beam.distance(*step) > 12.0 or beam.distance(orion.x, orion.y) < beam.distance(*step) + 1.0:
            continue
        period = beam.on_ticks + beam.off_ticks
        left = beam.off_ticks - (world.tick + beam.shift) % period if period else 0
        if beam.live and (beam.state != "off" or left < 60):
            return True
    return False
