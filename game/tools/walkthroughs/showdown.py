"""The walkthrough of the showdown: walls against the fans, loops round the nodes, a ring, a talk, and three caches."""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.sim.entity import Entity
from game.sim.intent import Button, Intent
from game.sim.machines.core import CoreColumn
from game.sim.machines.drone import GuardDrone
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache, Tank
from game.sim.people.composure import INHALE_TICKS
from game.sim.people.lena import Lena
from game.sim.people.orion import Orion
from game.sim.placed import NodeTrick
from game.sim.swarm import BARRIER
from game.sim.ways import Place
from game.sim.world import World
from game.tools.walkthroughs.player import Hands, circle

ARC_PX = 52.0
"""The wall against the column's pulses stands this far before her, px, and bends about her."""
LOOP_PX = 27.0
RING_PX, RING_SQUASH = 38.0, 0.74
SLIDE_LOOP_PX = 40.0
"""A node that slides needs room in its loop."""
FEW_BOTS = 90
"""With fewer than this she goes to a tank."""
GOOD_ANSWERS = (
    "chair", "read", "child", "mended", "unread", "calmed", "work", "let-go", "told", "careful", "you", "stay", "tired",
)  # fmt: skip


def play(world: World) -> Iterator[Intent]:
    """One intent a tick, for as long as it is asked."""
    return _play(world, GOOD_ANSWERS)


def play_other(world: World) -> Iterator[Intent]:
    """The same, with the answers that it would give last."""
    return _play(world, GOOD_ANSWERS[::-1])


def _play(world: World, answers: tuple[str, ...]) -> Iterator[Intent]:
    hands = Hands(world)
    while True:
        if world.dialogue.box is not None:
            yield from hands.read(lambda world: _choose(world, answers))
        elif world.letterbox or world.outcome or world.hero is None:
            yield hands.intent()
        elif isinstance(world.hero, Lena):
            yield from _as_lena(hands, world, world.hero)
        else:
            yield from _as_elara(hands, world)


def _choose(world: World, answers: tuple[str, ...]) -> int:
    box = world.dialogue.box
    assert box is not None
    keys = [option.key for option in box.options if not option.locked]
    composure = getattr(world.hero, "composure", 100.0)
    if "breathe" in keys and composure < 50.0:
        want = "breathe"
    else:
        want = next((key for key in answers if key in keys), keys[0])
    return next(i for i, option in enumerate(box.options) if option.key == want)


# -- as Elara -------------------------------------------------------------------------------------


def _as_elara(hands: Hands, world: World) -> Iterator[Intent]:
    core = world.of(CoreColumn)[0]
    orion = world.of(Orion)[0]
    if world.beat == "enter":
        yield from _step(hands, (orion.x, orion.y + 40.0))
    elif world.beat == "blocks":
        yield from _block(hands, world, core)
    elif world.beat.startswith("node"):
        yield from _node(hands, world, core)
    elif orion.mood in ("flee", "ringed"):
        yield from _ring(hands, world, orion)
    elif world.beat == "wipe":
        yield from _wipe(hands, world)
    elif world.beat == "close":
        yield from _step(hands, (orion.x - 30.0, orion.y + 16.0))
    else:
        yield hands.intent()


def _block(hands: Hands, world: World, core: CoreColumn) -> Iterator[Intent]:
    hero = world.hero
    assert hero is not None
    mx, my = core.mouth
    stand = (mx - 20.0, my + 118.0)
    if math.dist((hero.x, hero.y), stand) > 26.0:
        yield from _step(hands, stand)
        return
    heavy = core.manner == "drill" and core.manners == ("drill",)
    if _wall_bots(world) < 40 or (heavy and not _wall_before(world, core)):
        yield from hands.draw(_arc(hero, core))
        return
    if heavy and core.state == "charge":
        # the wall is made thick where it will be struck
        spot = _before(hero, core)
        yield from hands.press(Button.PRIMARY, aim=spot)
        yield from hands.rest(90, aim=spot)
        return
    yield hands.intent(aim=core.mouth)


def _node(hands: Hands, world: World, core: CoreColumn) -> Iterator[Intent]:
    live = sorted((n for n in world.of(NodePillar) if n.awake and n.live), key=lambda n: n.order)
    hero = world.hero
    assert hero is not None
    if not live:
        yield hands.intent()
        return
    node = live[0]
    if world.swarm.count < FEW_BOTS and not node.closed:
        yield from _refill(hands, world)
        return
    angry = [d for d in world.of(GuardDrone) if not d.gentle and math.dist((d.x, d.y), (hero.x, hero.y)) < 150.0]
    if angry and not node.closed:
        yield from _mend(hands, world, angry[0])
        return
    away = math.atan2(node.y - core.y, node.x - core.x)
    stand = (node.x - math.cos(away) * 66.0, node.y - math.sin(away) * 66.0)
    if math.dist((hero.x, hero.y), stand) > 40.0 and not node.closed:
        yield from _step(hands, stand)
        return
    loop = world.swarm.line
    off = math.dist(_middle(loop), (node.x, node.y)) if loop else math.inf
    if not node.closed or off > (26.0 if node.trick is NodeTrick.SLIDE else 13.0):
        wide = SLIDE_LOOP_PX if node.trick is NodeTrick.SLIDE else LOOP_PX
        yield from hands.draw(circle(node.x, node.y, wide, begin=away + math.pi))
        for _ in range(50):
            if node.closed or not hands.free:
                break
            yield hands.intent()
        return
    spot = node.weak_spot(world)
    if spot is not None:
        # the wall is made thick where it will be struck
        yield from hands.press(Button.PRIMARY, aim=spot)
        yield from hands.rest(30, aim=spot)
        return
    yield hands.intent()


def _ring(hands: Hands, world: World, orion: Orion) -> Iterator[Intent]:
    hero = world.hero
    assert hero is not None
    if orion.mood == "ringed":
        if orion.lean > 0.3:
            spot = (
                orion.x + math.cos(orion.lean_angle) * RING_PX,
                orion.y + math.sin(orion.lean_angle) * RING_PX * RING_SQUASH,
            )
            yield from hands.press(Button.PRIMARY, aim=spot)
            yield from hands.rest(12, aim=spot)
        yield hands.intent()
        return
    if world.swarm.count < FEW_BOTS:
        yield from _refill(hands, world)
        return
    standing = math.hypot(orion.vx, orion.vy) < 15.0
    if standing and math.dist((hero.x, hero.y), (orion.x, orion.y)) < 210.0:
        yield from hands.draw(circle(orion.x, orion.y, RING_PX, squash=RING_SQUASH), per_tick=11.0)
        for _ in range(70):
            if orion.mood != "flee" or not hands.free:
                return
            yield hands.intent()
        return
    if math.dist((hero.x, hero.y), (orion.x, orion.y)) > 120.0:
        yield from _step(hands, (orion.x, orion.y))
    else:
        yield hands.intent()


def _wipe(hands: Hands, world: World) -> Iterator[Intent]:
    hero = world.hero
    assert hero is not None
    todo = [cache for cache in world.of(DataCache) if cache.given and cache.left > 0.0]
    if not todo:
        yield hands.intent()
        return
    cache = todo[0]
    if math.dist((hero.x, hero.y), (cache.x, cache.y)) > 110.0:
        yield from _step(hands, (cache.x, cache.y))
        return
    yield from hands.press(Button.PRIMARY, aim=(cache.x, cache.y - 8.0))
    yield from hands.rest(90)


def _mend(hands: Hands, world: World, drone: GuardDrone) -> Iterator[Intent]:
    for _ in range(8):
        if drone.gentle or not hands.free:
            break
        yield from hands.press(Button.PRIMARY, aim=(drone.x + drone.vx * 0.2, drone.y + drone.vy * 0.2))
        yield from hands.rest(10)
    yield from hands.press(Button.DASH)


def _refill(hands: Hands, world: World) -> Iterator[Intent]:
    hero = world.hero
    assert hero is not None
    full = [tank for tank in world.of(Tank) if tank.left > 0.0]
    if not full:
        yield hands.intent()
        return
    tank = min(full, key=lambda t: (math.dist((t.x, t.y), (hero.x, hero.y)), t.id))
    if not tank.in_reach(world):
        yield from _step(hands, (tank.x, tank.y + 16.0))
        return
    yield from hands.press(Button.INTERACT)


# -- as Lena --------------------------------------------------------------------------------------


def _as_lena(hands: Hands, world: World, lena: Lena) -> Iterator[Intent]:
    orion = world.of(Orion)[0]
    if world.beat == "surrender":
        yield from _step(hands, (orion.x, orion.y + 20.0))
        return
    if math.dist((lena.x, lena.y), (orion.x, orion.y)) > 64.0 and world.talk is None:
        yield from _step(hands, (orion.x, orion.y + 44.0))
        return
    while lena.breath is None and hands.free:
        yield hands.intent(buttons=Button.SECONDARY)
        if lena.breath is None:
            yield hands.intent()
    while lena.breath is not None and lena.breath.ticks < INHALE_TICKS - 1 and hands.free:
        yield hands.intent(buttons=Button.SECONDARY)
    yield from hands.rest(20)


# -- small things ---------------------------------------------------------------------------------


def _step(hands: Hands, goal: Place) -> Iterator[Intent]:
    """A third of a second on the way to a place."""
    for _ in range(20):
        if not hands.free:
            return
        yield hands.intent(hands.toward(goal))


def _arc(hero: Entity, core: CoreColumn) -> list[Place]:
    mx, my = core.mouth
    towards = math.atan2(my - hero.y, mx - hero.x)
    return [
        (hero.x + math.cos(towards + a * 0.16) * ARC_PX, hero.y - 8.0 + math.sin(towards + a * 0.16) * ARC_PX)
        for a in range(-9, 10)
    ]


def _before(hero: Entity, core: CoreColumn) -> Place:
    """The middle of that wall."""
    mx, my = core.mouth
    towards = math.atan2(my - hero.y, mx - hero.x)
    return hero.x + math.cos(towards) * ARC_PX, hero.y - 8.0 + math.sin(towards) * ARC_PX


def _wall_before(world: World, core: CoreColumn) -> bool:
    """Bots of a wall stand between her and the column."""
    assert world.hero is not None
    rows = world.swarm.near(*_before(world.hero, core), 13.0)
    return int((world.swarm.roles[rows] == BARRIER).sum()) >= 6


def _wall_bots(world: World) -> int:
    return int((world.swarm.roles == BARRIER).sum())


def _middle(points: list[Place]) -> Place:
    return math.fsum(p[0] for p in points) / len(points), math.fsum(p[1] for p in points) / len(points)
