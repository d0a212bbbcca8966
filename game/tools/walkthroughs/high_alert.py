"""The walkthrough of the high alert: breaths, leaps, a raised voice, two heroes at will, and a talk that cannot be won."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator

from game.sim.entity import Entity
from game.sim.intent import Button, Intent
from game.sim.machines.arm import ServiceArm
from game.sim.machines.door import Shutter
from game.sim.machines.drone import GuardDrone
from game.sim.machines.steriliser import Steriliser
from game.sim.people.composure import INHALE_TICKS
from game.sim.people.hero import Hero
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.patient import Patient
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands

GOOD_ANSWERS = ("chair", "laughed", "town", "away", "unread", "people", "fenn", "door")
BRAVE = 50.0
TO_T1: tuple[Place, ...] = (
    (1776.0, 792.0), (1762.0, 792.0), (1674.0, 792.0), (1590.0, 796.0), (1564.0, 818.0), (1450.0, 800.0), (1368.0, 780.0),
)  # fmt: skip
"""Kade's way to her door; he leaps between the second and third, and the third and fourth."""
LEAP_AT = ((1762.0, 1700.0), (1674.0, 1610.0))
"""From the first x to the second he leaps."""
HALL: Place = (1800.0, 980.0)
QUIET_PX = 130.0


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    hands = Hands(world)
    while True:
        hero = world.hero
        if world.dialogue.box is not None:
            yield from hands.read(_choose)
        elif world.letterbox or world.outcome or not isinstance(hero, Hero) or hero.frozen_until:
            yield hands.intent()
        else:
            yield from _BEATS.get(world.beat, _rest)(hands, world)


def _choose(world: World) -> int:
    box = world.dialogue.box
    assert box is not None
    keys = [option.key for option in box.options if not option.locked]
    composure = getattr(world.hero, "composure", 100.0)
    if "breathe" in keys and composure < BRAVE:
        want = "breathe"
    else:
        want = next((key for key in GOOD_ANSWERS if key in keys), keys[0])
    return next(i for i, option in enumerate(box.options) if option.key == want)


# -- the beats ------------------------------------------------------------------------------------


def _rest(hands: Hands, world: World) -> Iterator[Intent]:
    yield hands.intent()


def _chair(hands: Hands, world: World) -> Iterator[Intent]:
    yield from _breathe(hands, world)


def _dash(hands: Hands, world: World) -> Iterator[Intent]:
    kade = _hero(world)
    for a, b in LEAP_AT:
        if b < kade.x <= a + 2.0 and kade.y > 750.0:
            for _ in range(40):
                if not hands.free:
                    return
                yield hands.intent((-1.0, 0.0), buttons=Button.DASH if _ % 10 < 3 else Button.NONE)
                if kade.x < b - 4.0:
                    return
            return
    arm = next((a for a in world.of(ServiceArm) if math.dist((a.x, a.y), (kade.x, kade.y)) < 100.0), None)
    if arm is not None and kade.x > arm.x and arm.swing >= 0.0:
        yield hands.intent((1.0 if kade.x < arm.x + 70.0 else 0.0, 0.0))
        return
    goal = next((p for p in TO_T1 if p[0] < kade.x - 10.0), TO_T1[-1]) if kade.y > 750.0 else TO_T1[0]
    yield from _step(hands, goal, 6)


def _voice(hands: Hands, world: World) -> Iterator[Intent]:
    lena, release = _hero(world), _named(world, "release")
    drone = world.of(GuardDrone)[0]
    if release.uses:
        yield from _step(hands, (1368.0, 776.0))
    elif drone.state == "stunned" or drone.gentle:
        yield from _use(hands, world, release)
    elif _away(lena, drone) < 84.0:
        yield from hands.press(Button.PRIMARY, aim=(drone.x, drone.y))
        yield from hands.rest(4)
    else:
        yield from _step(hands, (drone.x, drone.y + 20.0))


def _breaker(hands: Hands, world: World) -> Iterator[Intent]:
    hero, lever = _hero(world), _named(world, "breaker-2")
    drone = world.of(GuardDrone)[1]
    if lever.uses:
        yield from _step(hands, (1464.0, 944.0))
    elif isinstance(hero, Lena):
        if drone.state == "stunned":
            yield from hands.press(Button.SWAP)
        elif _away(hero, drone) < 82.0:
            yield from hands.press(Button.PRIMARY, aim=(drone.x, drone.y))
            yield from hands.rest(3)
        else:
            yield from _step(hands, (drone.x, drone.y + 30.0))
    elif drone.state == "stunned":
        yield from _use(hands, world, lever)
    else:
        yield from hands.press(Button.SWAP)
        yield from hands.rest(6)


def _shutter(hands: Hands, world: World) -> Iterator[Intent]:
    hero, lever = _hero(world), _named(world, "lever")
    leaf = world.of(Shutter)[0]
    if leaf.is_open:
        if isinstance(hero, Kade):
            yield from hands.press(Button.SWAP)
        yield from _step(hands, HALL)
    elif isinstance(hero, Kade):
        if leaf.holder is None:
            yield from _use(hands, world, leaf)
        else:
            yield from hands.rest(24)
            yield from hands.press(Button.SWAP)
    elif leaf.holder is None and not leaf.slipped:
        yield from hands.press(Button.SWAP)
        yield from hands.rest(4)
    elif not leaf.slipped:
        before = (leaf.x - leaf.width / 2 - 9.0, leaf.y + 10.0)
        if math.dist((hero.x, hero.y), before) > 7.0:
            yield from _step(hands, before, 4)
        else:
            yield from hands.press(Button.DASH)
            yield from hands.rest(40)
    else:
        yield from _use(hands, world, lever)


def _ward(hands: Hands, world: World) -> Iterator[Intent]:
    hero, hunter = _hero(world), world.of(Steriliser)[0]
    hiding = sorted((p for p in world.of(Patient) if p.mood in ("hiding", "panic")), key=lambda p: (p.y, p.id))
    led = [p for p in world.of(Patient) if p.mood == "led"]
    if isinstance(hero, Kade):
        if hunter.state in ("alert", "foam", "curious") or hunter.gentle:
            yield from hands.press(Button.SWAP)
        elif _away(hero, hunter) > 150.0:
            yield from _step(hands, (hunter.x, hunter.y))
        else:
            yield from hands.press(Button.PRIMARY)
            yield from hands.rest(8)
        return
    if hiding and not led and hunter.state in ("patrol", "search") and world.tick - hunter.since > 200:
        yield from hands.press(Button.SWAP)
        yield from hands.rest(6)
        return
    close = not hunter.gentle and _away(hero, hunter) < QUIET_PX
    if close and hunter.state == "stunned" and _away(hero, hunter) < 70.0:
        yield from _use(hands, world, hunter)
    elif close and hunter.state != "stunned" and not hunter.stubborn and _away(hero, hunter) < 84.0:
        yield from hands.press(Button.PRIMARY, aim=(hunter.x, hunter.y))
        yield from hands.rest(3)
    elif led:
        yield from _step(hands, HALL)
    elif hiding:
        yield from _calm(hands, world, hiding[0])
    else:
        yield from _step(hands, HALL)


def _screens(hands: Hands, world: World) -> Iterator[Intent]:
    yield from _step(hands, (1728.0, 984.0))


def _calm(hands: Hands, world: World, patient: Patient) -> Iterator[Intent]:
    lena = _hero(world)
    if patient.deep and isinstance(lena, Lena) and not lena.held:
        if _away(lena, patient) > 24.0:
            yield from _step(hands, (patient.x, patient.y), 6)
        else:
            yield from hands.press(Button.DASH)
            yield from hands.rest(4)
    elif _away(lena, patient) > 48.0:
        yield from _step(hands, (patient.x, patient.y))
    else:
        yield from _breathe(hands, world)


def _glass(hands: Hands, world: World) -> Iterator[Intent]:
    lena = _hero(world)
    if world.talk is not None or (isinstance(lena, Lena) and lena.composure < 70.0):
        yield from _breathe(hands, world)
    else:
        yield from _step(hands, (1876.0, 968.0), 6)


def _safe(hands: Hands, world: World) -> Iterator[Intent]:
    yield from _step(hands, (1944.0, 1196.0))


_BEATS = {
    "chair": _chair, "dash": _dash, "voice": _voice, "breaker": _breaker, "shutter": _shutter, "screens": _screens,
    "ward": _ward,
    "glass-door": _glass, "safe": _safe,
}  # fmt: skip


# -- small things ---------------------------------------------------------------------------------


def _breathe(hands: Hands, world: World) -> Iterator[Intent]:
    """One breath, let go at its turn."""
    lena = world.hero
    if not isinstance(lena, Lena):
        yield hands.intent()
        return
    yield hands.intent()
    while lena.breath is None and hands.free and not lena.frozen_until:
        yield hands.intent(buttons=Button.SECONDARY)
        if lena.breath is None:
            yield hands.intent()
    while lena.breath is not None and lena.breath.ticks < INHALE_TICKS - 1 and hands.free:
        yield hands.intent(buttons=Button.SECONDARY)
    yield from hands.rest(16)


def _use(hands: Hands, world: World, thing: Entity) -> Generator[Intent, None, None]:
    """Go to something and use it; a third of a second of that."""
    for _ in range(20):
        if not hands.free or not thing.label:
            break
        if world.reach is thing:
            yield from hands.press(Button.INTERACT)
            return
        yield hands.intent(hands.toward((thing.x, thing.y + 8.0), 4.0))
    else:
        return
    yield hands.intent()


def _step(hands: Hands, goal: Place, ticks: int = 16) -> Iterator[Intent]:
    for _ in range(ticks):
        if not hands.free:
            return
        yield hands.intent(hands.toward(goal))


def _hero(world: World) -> Hero:
    hero = world.hero
    assert isinstance(hero, Hero)
    return hero


def _named(world: World, name: str) -> Entity:
    return next(e for e in world.entities.values() if e.name == name)


def _away(a: Entity, b: Entity) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)
