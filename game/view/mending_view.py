"""What the broken building shows: the line with its gaps and charge, gas in the air, the lock and what attacks it."""

from __future__ import annotations

import math

import pygame

from game.sim.machines.core import CoreColumn
from game.sim.machines.pulse import Pulse
from game.sim.mending.air import Extractor, Fan, Puff
from game.sim.mending.clamp import Clamp
from game.sim.mending.leak import GONE_TICKS, Leak
from game.sim.mending.lock import TEETH, Relay, VaultLock
from game.sim.mending.power import Charge, Gap
from game.sim.mending.surge import BURST_TICKS, Surge
from game.sim.world import World
from game.view import bow_view, plates
from game.view.atlas import Atlas
from game.view.markers import RING_STEPS, arc
from game.view.signals import Colour
from game.view.swarm_view import added_glow

WIRE, WIRE_LIVE = (0x0E, 0x3B, 0x52), (0x43, 0xC7, 0xA8)
BROKEN = (0xF7, 0x9C, 0x3C)
GAS = (0x90, 0xCC, 0x5C)
DRAUGHT = (0x3C, 0x8A, 0x5E)
GUIDE_DASHES = 15
"""Dashes and gaps of the wall that is shown to turn the draught."""
DASH_PX = 6
PUFF_STEPS = 4
LOCK_PX, LOCK_TOP_PX = 13, 72
"""The ring that shows how far the lock is round: its reach, and how high over the lock it hangs, px."""
SURGE_PX, SURGE_ENDS_PX = 168, 20
"""The ring of a surge: how wide it is when it shows, and when it closes, px."""
SURGE_STEEP = 0.75
"""How high that ring is for its width: it lies on the floor."""
FILE_W, FILE_H = 9, 11
BAG_ROW, BAG_W, BAG_H, BAG_STEP = 12, 3, 5, 5
"""What is in his bag, under the lock's ring: so many files in a row, how big each is and how far from the next, px."""
BAG_UNDER_PX = 24
"""How far under the ring's middle that is, px."""
BOW_STEPS, ARROW_PX, DRILL_PX = 18, 9, 9
"""Dots of the way that a throw will take in a bow; how big a relay and a drill's throw are, px."""
KINDS = ("pulse", "gap", "charge", "puff", "fan", "extractor", "lock", "relay", "leak", "clamp", "surge", "core")
Point = tuple[int, int]


class MendingView:
    """Draws them. It is asked every frame, and does nothing on a map that has none of them."""

    def __init__(self, atlas: Atlas) -> None:
        self._signals = atlas.signals
        self._ink = atlas.signals.like
        self._glow = {c: added_glow(atlas, f"glow/{c}/64") for c in ("mint", "amber", "magenta")}
        self._wires: dict[int, tuple[Charge, list[list[tuple[float, float]]]]] = {}
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
            elif isinstance(entity, Relay) and entity.state == "charge" and any(entity.bows):
                self._bows(target, entity, world.tick, corner)
            elif isinstance(entity, CoreColumn) and entity.bows:
                bow_view.draw(target, entity, corner, self._signals)
            elif isinstance(entity, Surge) and entity.state != "off":
                self._surge(target, entity, world.tick, corner)

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
            elif isinstance(entity, Clamp) and entity.state != "off":
                self._clamp(target, entity, world.tick, corner)
            elif isinstance(entity, Pulse) and entity.weight > 1:
                self._drill(target, entity, world.tick, x, y - round(entity.z))
            elif isinstance(entity, Leak):
                self._leak(target, entity, world.tick, x, y - round(entity.z))
            elif isinstance(entity, VaultLock) and entity.turning and not world.letterbox:
                self._round(target, entity, x, y)
            elif isinstance(entity, VaultLock) and entity.state == "shut":
                self._shine(target, "mint", x, y - 10)

    def _shine(self, target: pygame.Surface, colour: str, x: int, y: int) -> None:
        picture = self._glow[colour]
        place = (x - picture.get_width() // 2, y - picture.get_height() // 2)
        target.blit(picture, place, special_flags=pygame.BLEND_RGB_ADD)

    def _line(self, target: pygame.Surface, charge: Charge, corner: Point) -> None:
        wires = self._wires.get(charge.id)
        if wires is None or wires[0] is not charge:
            wires = self._wires[charge.id] = (charge, charge.wires)
        for piece in wires[1]:
            points = [(x - corner[0], y - corner[1]) for x, y in piece]
            pygame.draw.lines(target, plates.NIGHT, False, points, 5)
            pygame.draw.lines(target, WIRE, False, points, 3)
        steps = int(charge.along // DASH_PX)
        for step in range(steps):
            x, y = charge.at(step * DASH_PX)
            target.fill(self._ink(WIRE_LIVE), (round(x) - corner[0], round(y) - corner[1], 2, 2))

    def _gap(self, target: pygame.Surface, gap: Gap, tick: int, corner: Point) -> None:
        a = (round(gap.a[0]) - corner[0], round(gap.a[1]) - corner[1])
        b = (round(gap.b[0]) - corner[0], round(gap.b[1]) - corner[1])
        colour = self._ink(WIRE_LIVE if gap.bridged or not gap.live else BROKEN)
        if not gap.live:
            # welded: the line is whole, and needs nobody any more
            pygame.draw.line(target, plates.NIGHT, a, b, 5)
            pygame.draw.line(target, colour, a, b, 2)
            return
        for x, y in (a, b):
            pygame.draw.circle(target, colour, (x, y), 4, 1)
            spark = (tick // 5 + x * 7 + y) % 23
            if spark < 4 and not gap.bridged and gap.live:
                # the torn end spits now and then
                target.fill(self._ink(BROKEN), (x - 4 + spark * 3, y - 6 + spark, 2, 2))
                target.fill(plates.WHITE, (x + 2 - spark, y - 2 - spark, 1, 1))
        parts = max(2, round(math.dist(gap.a, gap.b) / DASH_PX))
        for i in range(parts + 1):
            lain = bool(gap.lain) and gap.lain[round(i / parts * (len(gap.lain) - 1))]
            if (i + tick // 10) % 3 and not gap.bridged and not lain:
                continue
            at = (a[0] + (b[0] - a[0]) * i / parts, a[1] + (b[1] - a[1]) * i / parts)
            ink = self._ink(WIRE_LIVE) if lain else colour
            target.fill(ink, (round(at[0]) - 1, round(at[1]) - 1, 2, 2))

    def _draught(self, target: pygame.Surface, fan: Fan, tick: int, corner: Point) -> None:
        """Arrowheads that go with the gas; and dashes, where a wall would turn it."""
        dx, dy = math.cos(fan.angle), math.sin(fan.angle)
        for dash in range(5):
            far = (dash * 32 + tick * 0.8) % 160
            x, y = fan.x + dx * far - corner[0], fan.y + dy * far - corner[1]
            for side in (-4, 4):
                end = (x - dx * 4 - dy * side, y - dy * 4 + dx * side)
                pygame.draw.line(target, self._ink(DRAUGHT), (x, y), end)
        if fan.guide is not None:
            (ax, ay), (bx, by) = fan.guide
            for step in range(0, GUIDE_DASHES, 2):
                ends = [
                    (ax + (bx - ax) * part / GUIDE_DASHES - corner[0], ay + (by - ay) * part / GUIDE_DASHES - corner[1])
                    for part in (step, step + 1)
                ]
                ink = self._signals.care if (step // 2 + tick // 10) % 4 == 0 else self._signals.own
                pygame.draw.line(target, ink, ends[0], ends[1], 2)

    def _lock(self, target: pygame.Surface, lock: VaultLock, corner: Point) -> None:
        x, y = round(lock.x) - corner[0], round(lock.y) - corner[1]
        box = pygame.Rect(0, 0, 58, 38)
        box.center = (x, y)
        pygame.draw.ellipse(target, WIRE, box, 3)

    def _round(self, target: pygame.Surface, lock: VaultLock, x: int, y: int) -> None:
        """Over the lock: how far it is round, and its teeth. Struck or gripped it does not go on, and is thin."""
        thin = lock.state == "hit" or lock.grips > 0
        ring = arc(LOCK_PX, LOCK_PX, round(lock.done * RING_STEPS), 2 if thin else 5, self._signals)
        target.blit(ring, (x - ring.get_width() // 2, y - LOCK_TOP_PX - ring.get_height() // 2))
        for tooth in range(TEETH):
            angle = tooth / TEETH * math.tau - math.pi / 2
            at = (round(x + math.cos(angle) * (LOCK_PX + 5)), round(y - LOCK_TOP_PX + math.sin(angle) * (LOCK_PX + 5)))
            past = lock.teeth >= (tooth or TEETH)
            pygame.draw.circle(target, self._signals.care if past else plates.PALE, at, 2, 0 if past else 1)
        if lock.leaked:
            self._bag(target, lock, x, y - LOCK_TOP_PX + BAG_UNDER_PX)
        if lock.grips:
            box = pygame.Rect(x - 3, y - LOCK_TOP_PX - 3, 3, 7)
            for step in (0, 4):
                target.fill(self._signals.danger, box.move(step, 0))

    def _bag(self, target: pygame.Surface, lock: VaultLock, x: int, y: int) -> None:
        """What he has, file by file, and how much more he can carry."""
        left = x - min(lock.bag, BAG_ROW) * BAG_STEP // 2
        for number in range(lock.bag):
            row, place = divmod(number, BAG_ROW)
            ink = self._signals.foe if number < lock.leaked else plates.NIGHT
            target.fill(ink, (left + place * BAG_STEP, y + row * (BAG_H + 2), BAG_W, BAG_H))

    def _clamp(self, target: pygame.Surface, clamp: Clamp, tick: int, corner: Point) -> None:
        """The grip: a dotted way while it reaches, a taut double line with knots that run along it while it holds."""
        ax, ay = clamp.x - corner[0], clamp.y - clamp.z - corner[1]
        bx, by = clamp.lock.x - corner[0], clamp.lock.y - 12 - corner[1]
        away = max(1.0, math.dist((ax, ay), (bx, by)))
        ux, uy = (bx - ax) / away, (by - ay) / away
        ink = self._signals.foe
        if clamp.holds:
            for side in (-2, 2):
                ends = ((ax - uy * side, ay + ux * side), (bx - uy * side, by + ux * side))
                pygame.draw.line(target, ink, *ends)
            pygame.draw.circle(target, ink, (round(bx), round(by)), 17, 2)
        for step in range(int(away // 16)):
            far = (step * 16 + (-tick if clamp.holds else tick)) % away
            target.fill(self._signals.foe_pale, (round(ax + ux * far) - 1, round(ay + uy * far) - 1, 3, 3))

    def _surge(self, target: pygame.Surface, surge: Surge, tick: int, corner: Point) -> None:
        """A ring on the floor that closes in, with spokes that point inward; burst, it opens once and thins out."""
        x, y = round(surge.x) - corner[0], round(surge.y) - corner[1]
        if surge.state == "burst":
            part = min(1.0, (tick - surge.since) / BURST_TICKS)
            wide, thick = round(SURGE_ENDS_PX + (SURGE_PX - SURGE_ENDS_PX) * part), max(1, round(4 * (1.0 - part)))
        else:
            wide, thick = round(SURGE_PX + (SURGE_ENDS_PX - SURGE_PX) * surge.closed), 3
        box = pygame.Rect(0, 0, wide * 2, round(wide * 2 * SURGE_STEEP))
        box.center = (x, y)
        pygame.draw.ellipse(target, self._signals.strike, box, thick)
        for spoke in range(12):
            dx, dy = math.cos(spoke * math.tau / 12), math.sin(spoke * math.tau / 12) * SURGE_STEEP
            ends = ((x + dx * wide, y + dy * wide), (x + dx * (wide - 9), y + dy * (wide - 9)))
            pygame.draw.line(target, self._signals.danger, *ends)

    def _leak(self, target: pygame.Surface, leak: Leak, tick: int, x: int, y: int) -> None:
        """A file in the air: amber while it flies; it shrinks to mint when it is caught, to magenta when it is lost."""
        if leak.state == "fly":
            self._shine(target, "amber", x, y)
            y += round(math.sin(tick / 9.0) * 2)
            size, ink = 1.0, self._signals.goal
        else:
            size = max(0.0, 1.0 - (tick - leak.since) / GONE_TICKS)
            caught = leak.state == "caught"
            self._shine(target, "mint" if caught else "magenta", x, y)
            ink = self._signals.care if caught else self._signals.foe
        box = pygame.Rect(0, 0, max(2, round(FILE_W * size)), max(2, round(FILE_H * size)))
        box.center = (x, y)
        target.fill(plates.NIGHT, box.inflate(2, 2))
        target.fill(ink, box)
        if size > 0.7:
            target.fill(plates.NIGHT, (box.x + 2, box.y + 2, 3, 3))
            for line in (6, 8):
                target.fill(plates.NIGHT, (box.x + 2, box.y + line, FILE_W - 4, 1))

    def _relay(self, target: pygame.Surface, relay: Relay, tick: int, x: int, y: int) -> None:
        self._shine(target, "mint" if relay.choked else "magenta", x, y)
        if relay.choking > 0.0:
            # a bite while it is being choked, and how long that will last
            box = pygame.Rect(x - 9, y - 9, 18, 18)
            pygame.draw.arc(target, self._signals.care, box, math.pi / 2, math.pi / 2 + relay.choking * math.tau, 2)
        if relay.choked:
            pygame.draw.circle(target, self._signals.care, (x, y), 3)
            return
        # drawn back before it throws
        back = 4.0 * min(1.0, (tick - relay.since) / 30.0) if relay.state == "charge" else 0.0
        cos, sin = math.cos(relay.bearing), math.sin(relay.bearing)
        turn = tick * 0.25 if relay.state == "charge" else tick * 0.05
        for part in _shape(relay.manner, turn):
            points = [(x + cos * (a - back) - sin * b, y + sin * (a - back) + cos * b) for a, b in part]
            pygame.draw.polygon(target, self._signals.foe, points)
            pygame.draw.polygon(target, self._signals.foe_pale, points, 1)

    def _bows(self, target: pygame.Surface, relay: Relay, tick: int, corner: Point) -> None:
        """The way that the next throw will take, in dots that run along it."""
        dx, dy = relay.target.x - relay.x, relay.target.y - 4.0 - relay.y
        for bow in relay.bows:
            for step in range(BOW_STEPS):
                part = (step + (tick % 8) / 8.0) / BOW_STEPS
                # on the circle through both ends: the part of the way, turned by what is left of the bow
                turn, long = bow * (1.0 - part), math.sin(bow * part) / math.sin(bow)
                cos, sin = math.cos(turn) * long, math.sin(turn) * long
                x, y = relay.x + dx * cos - dy * sin - corner[0], relay.y + dx * sin + dy * cos - corner[1]
                target.fill(self._signals.strike, (round(x) - 1, round(y) - 1, 2, 2))

    def _drill(self, target: pygame.Surface, pulse: Pulse, tick: int, x: int, y: int) -> None:
        """A throw that takes a thick wall: big, slow, and it turns."""
        self._shine(target, "magenta", x, y)
        for corner in range(3):
            turn = tick * 0.3 + corner * math.tau / 3
            dx, dy = math.cos(turn) * DRILL_PX, math.sin(turn) * DRILL_PX
            pygame.draw.line(target, self._signals.foe_pale, (x, y), (x + dx, y + dy), 3)
        pygame.draw.circle(target, self._signals.strike, (x, y), DRILL_PX, 2)


def _shape(manner: str, turn: float) -> tuple[tuple[tuple[float, float], ...], ...]:
    """What a relay looks like by how it throws, px, its front along x: two wedges; a sickle; a bit that turns."""
    size = float(ARROW_PX)
    if manner == "hammer":
        return tuple(((s, 0.0), (s - size, -size), (s - size * 0.5, 0.0), (s - size, size)) for s in (size, 1.0))
    if manner == "scythe":
        return (((size, -size), (size * 0.2, -size * 0.6), (-size * 0.4, 0.0), (size * 0.2, size * 0.6), (size, size),
                 (-size * 0.5, size * 0.7), (-size, 0.0), (-size * 0.5, -size * 0.7)),)  # fmt: skip
    wide = size * (0.45 + 0.45 * abs(math.sin(turn)))
    return (((size * 1.2, 0.0), (-size * 0.2, -wide), (-size * 0.2, wide)),
            ((-size * 0.3, -wide * 0.7), (-size, -wide), (-size, wide), (-size * 0.3, wide * 0.7)))  # fmt: skip


def _puff(size: int, ink: Colour) -> pygame.Surface:
    """A cloud of gas, px across: rings of a colour that thin out to the rim."""
    picture = pygame.Surface((size * 2, size * 2), pygame.SRCALPHA, 32)
    for step, strength in ((0, 40), (3, 56), (6, 74)):
        pygame.draw.circle(picture, (*ink, strength), (size, size), max(2, size - step))
    return picture
