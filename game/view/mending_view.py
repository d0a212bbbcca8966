"""What the broken building shows: the line with its gaps and its charge, gas in the air, the lock and what attacks it."""

from __future__ import annotations

import math

import pygame

from game.sim.entity import Entity
from game.sim.mending.air import Extractor, Fan, Puff
from game.sim.mending.lock import Relay, VaultLock
from game.sim.mending.power import Charge, Gap
from game.sim.world import World
from game.view import plates
from game.view.atlas import Atlas
from game.view.markers import RING_STEPS, arc
from game.view.signals import Colour
from game.view.swarm_view import added_glow

WIRE, WIRE_LIVE = (0x0E, 0x3B, 0x52), (0x43, 0xC7, 0xA8)
BROKEN = (0xF7, 0x9C, 0x3C)
GAS = (0x90, 0xCC, 0x5C)
DASH_PX = 6
PUFF_STEPS = 4
LOCK_PX, LOCK_TOP_PX = 13, 72
"""The ring that shows how far the lock is round: its reach, and how high over the lock it hangs, px."""
KINDS = ("gap", "charge", "puff", "fan", "extractor", "lock", "relay")
Point = tuple[int, int]


class MendingView:
    """Draws them. It is asked every frame, and does nothing on a map that has none of them."""

    def __init__(self, atlas: Atlas) -> None:
        self._signals = atlas.signals
        self._ink = atlas.signals.like
        self._glow = {c: added_glow(atlas, f"glow/{c}/64") for c in ("mint", "amber", "magenta")}
        self._puffs = [_puff(11 + 2 * step, self._ink(GAS)) for step in range(PUFF_STEPS)]

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """What lies on the floor: the line, its gaps, the way of the draught, the lock's ring."""
        for entity in world.entities.values():
            if entity.kind not in KINDS:
                continue
            if isinstance(entity, Charge):
                self._line(target, entity, corner)
            elif isinstance(entity, Gap):
                self._gap(target, entity, world.tick, corner)
            elif isinstance(entity, Fan) and entity.state == "on":
                self._draught(target, entity, world.tick, corner)
            elif isinstance(entity, VaultLock):
                self._lock(target, entity, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """What hangs in the air: the charge, gas, what the extractor draws in, relays."""
        for entity in world.entities.values():
            if entity.kind not in KINDS:
                continue
            x = round(entity.px + (entity.x - entity.px) * alpha) - corner[0]
            y = round(entity.py + (entity.y - entity.py) * alpha) - corner[1]
            if isinstance(entity, Puff):
                picture = self._puffs[(world.tick // 9 + entity.id) % PUFF_STEPS]
                target.blit(picture, (x - picture.get_width() // 2, y - 8 - picture.get_height() // 2))
            elif isinstance(entity, Charge) and entity.state != "home":
                self._shine(target, "amber" if entity.state == "held" else "mint", x, y - 2)
                size = 2 + (world.tick // 4) % 2
                pygame.draw.circle(target, plates.WHITE, (x, y - 2), size)
            elif isinstance(entity, Extractor):
                self._shine(target, "mint", x, y)
            elif isinstance(entity, Relay) and entity.state != "off":
                self._relay(target, entity, world.tick, x, y - round(entity.z))
            elif isinstance(entity, VaultLock) and entity.turning and not world.letterbox:
                self._round(target, entity, x, y)
            elif isinstance(entity, VaultLock) and entity.state == "shut":
                self._shine(target, "mint", x, y - 10)

    def _shine(self, target: pygame.Surface, colour: str, x: int, y: int) -> None:
        picture = self._glow[colour]
        place = (x - picture.get_width() // 2, y - picture.get_height() // 2)
        target.blit(picture, place, special_flags=pygame.BLEND_RGB_ADD)

    def _line(self, target: pygame.Surface, charge: Charge, corner: Point) -> None:
        points = [(x - corner[0], y - corner[1]) for x, y in charge.line]
        if len(points) > 1:
            pygame.draw.lines(target, WIRE, False, points, 3)
        steps = int(charge.along // DASH_PX)
        for step in range(steps):
            x, y = charge.at(step * DASH_PX)
            target.fill(self._ink(WIRE_LIVE), (round(x) - corner[0], round(y) - corner[1], 2, 2))

    def _gap(self, target: pygame.Surface, gap: Gap, tick: int, corner: Point) -> None:
        a = (round(gap.a[0]) - corner[0], round(gap.a[1]) - corner[1])
        b = (round(gap.b[0]) - corner[0], round(gap.b[1]) - corner[1])
        colour = self._ink(WIRE_LIVE if gap.bridged else BROKEN)
        for x, y in (a, b):
            pygame.draw.circle(target, colour, (x, y), 4, 1)
        parts = max(2, round(math.dist(gap.a, gap.b) / DASH_PX))
        for i in range(parts + 1):
            lain = bool(gap.lain) and gap.lain[round(i / parts * (len(gap.lain) - 1))]
            if (i + tick // 10) % 3 and not gap.bridged and not lain:
                continue
            at = (a[0] + (b[0] - a[0]) * i / parts, a[1] + (b[1] - a[1]) * i / parts)
            ink = self._ink(WIRE_LIVE) if lain else colour
            target.fill(ink, (round(at[0]) - 1, round(at[1]) - 1, 2, 2))

    def _draught(self, target: pygame.Surface, fan: Entity, tick: int, corner: Point) -> None:
        angle = getattr(fan, "angle", 0.0)
        for dash in range(7):
            far = (dash * 22 + tick) % 154
            x, y = fan.x + math.cos(angle) * far - corner[0], fan.y + math.sin(angle) * far - corner[1]
            end = (x + math.cos(angle) * 7, y + math.sin(angle) * 7)
            pygame.draw.line(target, (0x1D, 0x5A, 0x48), (x, y), end)

    def _lock(self, target: pygame.Surface, lock: VaultLock, corner: Point) -> None:
        x, y = round(lock.x) - corner[0], round(lock.y) - corner[1]
        box = pygame.Rect(0, 0, 58, 38)
        box.center = (x, y)
        pygame.draw.ellipse(target, WIRE, box, 3)

    def _round(self, target: pygame.Surface, lock: VaultLock, x: int, y: int) -> None:
        """Over the lock: how far it is round. Struck, it has turned back, and the ring is thin for a moment."""
        ring = arc(LOCK_PX, LOCK_PX, round(lock.done * RING_STEPS), 2 if lock.state == "hit" else 5, self._signals)
        target.blit(ring, (x - ring.get_width() // 2, y - LOCK_TOP_PX - ring.get_height() // 2))

    def _relay(self, target: pygame.Surface, relay: Relay, tick: int, x: int, y: int) -> None:
        self._shine(target, "mint" if relay.choked else "magenta", x, y)
        if relay.choking > 0.0:
            # a bite while it is being choked, and how long that will last
            box = pygame.Rect(x - 9, y - 9, 18, 18)
            pygame.draw.arc(target, self._signals.care, box, math.pi / 2, math.pi / 2 + relay.choking * math.tau, 2)
        if relay.choked:
            pygame.draw.circle(target, self._signals.care, (x, y), 3)
            return
        reach = 6 if relay.state == "charge" else 4
        turn = tick * (0.2 if relay.state == "charge" else 0.06)
        points = [(x + math.cos(turn + i * math.tau / 3) * reach, y + math.sin(turn + i * math.tau / 3) * reach)
                  for i in range(3)]  # fmt: skip
        pygame.draw.polygon(target, self._ink((0xE8, 0x30, 0x9C)), points)
        pygame.draw.polygon(target, self._ink((0xFF, 0xCB, 0xE8)), points, 1)


def _puff(size: int, ink: Colour) -> pygame.Surface:
    """A cloud of gas, px across: rings of a colour that thin out to the rim."""
    picture = pygame.Surface((size * 2, size * 2), pygame.SRCALPHA, 32)
    for step, strength in ((0, 40), (3, 56), (6, 74)):
        pygame.draw.circle(picture, (*ink, strength), (size, size), max(2, size - step))
    return picture
