"""Pips in the corner: how many of what must be done are done. Each state has a shape of its own, not just a colour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pygame

from game.sim.chase.chase import Chase
from game.sim.world import World
from game.view import plates
from game.view.markers import RING_STEPS, arc
from game.view.signals import STANDARD_TABLE, Signals
from game.view.text import Colour

STEP_PX = 20
HEIGHT = 21
BEAT_TICKS = 12
"""A pip at which something happens swells and shrinks, so many ticks each."""


@dataclass(frozen=True, slots=True)
class Pip:
    """``kind`` node, push or cache; ``done``; ``part`` 0 to 1 how far it is; ``awake`` it is its turn."""

    kind: str
    done: bool
    part: float = 0.0
    awake: bool = True


def pips(world: World) -> tuple[Pip, ...]:
    """What is to be counted now: caches once they are given away, pushes while Orion is chased, else the nodes."""
    caches = [e for e in world.entities.values() if e.kind == "cache"]
    if any(getattr(cache_, "given", False) for cache_ in caches):
        caches.sort(key=lambda e: (getattr(e, "order", 0), e.id))
        return tuple(
            Pip("cache", e.state == "clean", 1.0 - float(getattr(e, "left", 1.0)), bool(getattr(e, "given", False)))
            for e in caches
        )
    orion = next((e for e in world.entities.values() if e.kind == "orion"), None)
    nodes = [e for e in world.entities.values() if e.kind == "node"]
    chase = next(iter(world.of(Chase)), None)
    if chase is not None:
        tags, settling = chase.runner.tags, chase.settling
        sure = tags - 1 if settling else tags
        return tuple(Pip("node", i < sure, chase.bond if settling and i == sure else 0.0, i <= sure) for i in range(3))
    if orion is not None and getattr(orion, "mood", "") in ("flee", "ringed"):
        left = int(getattr(orion, "pushes_left", 0))
        ringed = getattr(orion, "mood", "") == "ringed"
        return tuple(Pip("push", i >= left, awake=ringed and i == left - 1) for i in reversed(range(max(left, 3))))
    taps = [e for e in world.entities.values() if e.kind == "tap"]
    if taps and not nodes:
        seen = any(getattr(tap, "opened", False) or getattr(tap, "busy", False) for tap in taps)
        if not seen and not world.beat.startswith("tap"):
            return ()
        return tuple(
            Pip("cache", e.state == "done", float(getattr(e, "copied", 0.0)), not getattr(e, "opened", False))
            for e in taps
        )
    nodes.sort(key=lambda e: getattr(e, "order", e.id))
    return tuple(
        Pip("node", e.state == "cut", float(getattr(e, "siege", 0.0)), bool(getattr(e, "awake", True))) for e in nodes
    )


def draw(
    target: pygame.Surface, row: tuple[Pip, ...], right: int, top: int, tick: int, inks: Signals = STANDARD_TABLE
) -> None:
    """Draw a row of pips that ends at ``right``, px."""
    if not row:
        return
    width = len(row) * STEP_PX + 4
    target.blit(plates.glass(width, HEIGHT, None, 168), (right - width, top))
    for index, pip in enumerate(row):
        x, y = right - width + 12 + index * STEP_PX, top + 10
        if pip.done:
            target.blit(_done(inks), (x - 8, y - 8))
            continue
        swell = tick // BEAT_TICKS % 2 == 0 and (pip.part > 0.0 or (pip.kind == "push" and pip.awake))
        target.blit(_open(pip.kind, swell, pip.awake, inks), (x - 8, y - 8))
        if pip.part > 0.0:
            ring = arc(9, 9, round(pip.part * RING_STEPS), 2, inks)
            target.blit(ring, (x - ring.get_width() // 2, y - ring.get_height() // 2))


def diamond(surface: pygame.Surface, x: int, y: int, size: int, colour: Colour) -> None:
    """A stone of ``size`` px from its middle (x, y) to each tip."""
    for row in range(-size, size + 1):
        wide = size - abs(row)
        surface.fill((*colour, 255), (x - wide, y + row, 2 * wide + 1, 1))


@cache
def _open(kind: str, swell: bool, awake: bool, inks: Signals) -> pygame.Surface:
    pip = plates.clear(17, 17)
    ink = inks.foe if awake else inks.like(plates.PLUM)
    heart = inks.foe_pale if awake else inks.foe
    if kind == "node":
        size = 6 if swell else 5
        for less, colour in ((-1, plates.NIGHT), (0, ink), (2, plates.NIGHT)):
            diamond(pip, 8, 8, size - less, colour)
        diamond(pip, 8, 8, 2 if awake else 1, heart)
    elif kind == "cache":
        size = 6 if swell else 5
        pip.fill((*plates.NIGHT, 255), (7 - size, 7 - size, 2 * size + 3, 2 * size + 3))
        pygame.draw.rect(pip, (*ink, 255), (8 - size, 8 - size, 2 * size + 1, 2 * size + 1), 1)
        for row in (-2, 0, 2):
            pip.fill((*heart, 255), (6, 8 + row, 5, 1))
    else:
        # two arrowheads that point outward: a push to come
        reach = 7 if swell else 6
        for side in (-1, 1):
            tip, back = 8 + side * reach, 8 + side * 2
            pygame.draw.polygon(pip, (*plates.NIGHT, 255), ((tip + side, 8), (back, 2), (back, 14)))
            pygame.draw.polygon(pip, (*ink, 255), ((tip, 8), (back, 4), (back, 12)))
    return pip


@cache
def _done(inks: Signals) -> pygame.Surface:
    pip = plates.clear(17, 17)
    pygame.draw.circle(pip, (*plates.NIGHT, 255), (8, 8), 7)
    pygame.draw.circle(pip, (*inks.own, 255), (8, 8), 6, 1)
    pygame.draw.lines(pip, (*inks.care, 255), False, ((5, 8), (7, 10), (11, 6)), 2)
    return pip
