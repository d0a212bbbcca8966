"""What a chase shows: trails and wet prints, the ring of the beat, the lit shortcut, who is chased."""

from __future__ import annotations

import itertools
import math

import pygame

from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import FADE_TICKS, Hologram
from game.sim.chase.quarry import open_to_a_dart
from game.sim.chase.service_door import ServiceDoor
from game.sim.chase.slam import SlamGate
from game.sim.chase.trail import Trail
from game.sim.people.dart import Dart
from game.sim.people.kade import BEATS_MOST, Kade
from game.sim.world import World
from game.view import chase_speed, plates
from game.view.atlas import Atlas
from game.view.markers import RING_STEPS, arc
from game.view.signals import Signals
from game.view.swarm_view import added_glow
from game.view.text import Colour

GLOW_STEPS = 6
"""A trail fades in so many steps."""
RING_PX, RING_FROM_PX = 11.0, 21.0
"""The ring of the beat: where it is on the beat, px, and how much wider it begins."""
SQUASH = 0.55
HIT_TICKS = 10
PRINT = (0x6E, 0x8C, 0xE0)
CHEVRON_PX = 26.0
DART_TAIL = 7
MARGIN_PX = 48
GATE_PX, GATE_BAR_PX, GATE_LEAST = 13, 8, 0.12
"""A gate's height and the way between its bars, px; open, so much of it still stands at the ends."""
DOOR_PX = (38, 57)
"""The service door between its posts, width and height."""
KINDS = ("trail", "footprints", "chase", "slam-gate", "service-door", "orion", "dart", "kade")
Point = tuple[int, int]


class ChaseView:
    """Draws them. It is asked every frame, and does nothing on a map that has none of them."""

    def __init__(self, atlas: Atlas) -> None:
        glow = added_glow(atlas, "glow/mint/16")
        self._beads = [_dimmed(glow, 0.22 + 0.78 * step / (GLOW_STEPS - 1)) for step in range(GLOW_STEPS)]
        self._spark = added_glow(atlas, "glow/mint/32")
        self._spill = added_glow(atlas, "glow/mint/64")
        self._hall = _hallway()
        self._atlas = atlas

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """What lies on the floor."""
        size = target.get_size()
        for entity in world.entities.values():
            if entity.kind not in KINDS:
                continue
            if isinstance(entity, Trail):
                self._trail(target, entity, world.tick, corner, size)
            elif isinstance(entity, Chase):
                self._shortcut(target, entity, world.tick, corner)
            elif isinstance(entity, SlamGate):
                _gate(target, entity, corner, self._atlas.signals)
            elif isinstance(entity, ServiceDoor) and entity.part > 0.0:
                self._service_door(target, entity, corner)
            elif isinstance(entity, Kade) and entity is world.hero and not world.letterbox:
                self._beat(target, entity, world.tick, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """What hangs in the air: a dart's tail, the marks on who is chased, light that goes out, the reticle."""
        busy = world.letterbox or world.dialogue.box is not None
        chase = next((c for c in world.of(Chase) if c.on), None) if isinstance(world.hero, Kade) else None
        for entity in world.entities.values():
            if entity.kind not in KINDS:
                continue
            x = round(entity.px + (entity.x - entity.px) * alpha) - corner[0]
            y = round(entity.py + (entity.y - entity.py) * alpha) - corner[1]
            if isinstance(entity, Kade | Fugitive) and not world.letterbox:
                if entity.z <= 0.0 and world.level.properties.get("rain"):
                    chase_speed.water(target, entity.vx, entity.vy, world.tick, x, y)
                if isinstance(entity, Kade):
                    chase_speed.air(target, entity, world.tick, x, y)
            if isinstance(entity, Dart):
                self._dart(target, entity, x, y)
            elif isinstance(entity, Hologram) and entity.fading:
                _goes_out(target, entity.fading, x, y, self._atlas.signals)
            if chase is not None and not busy and isinstance(entity, (Fugitive, Hologram)):
                self._mark(target, world, chase, entity, x, y)
        if isinstance(world.hero, Kade) and world.hero.darts and not busy:
            self._reticle(target, world.hero, world.tick, corner)

    # -- on the floor -----------------------------------------------------------------------------

    def _trail(self, target: pygame.Surface, trail: Trail, tick: int, corner: Point, size: Point) -> None:
        blits = []
        glows = trail.kind == "trail"
        before: tuple[float, float] | None = None
        for number, (px, py, since) in enumerate(trail.points):
            x, y = round(px) - corner[0], round(py) - corner[1]
            left = 1.0 - (tick - since) / trail.life
            if -MARGIN_PX < x < size[0] + MARGIN_PX and -MARGIN_PX < y < size[1] + MARGIN_PX and left > 0.0:
                if glows:
                    bead = self._beads[min(GLOW_STEPS - 1, int(left * GLOW_STEPS))]
                    sway = round(math.sin(tick / 9.0 + number * 0.8) * 1.5)
                    blits.append((bead, (x - bead.get_width() // 2, y - 5 + sway - bead.get_height() // 2)))
                elif before is not None:
                    _print(target, before, (px, py), number, left, x, y)
            before = (px, py)
        target.fblits(blits, pygame.BLEND_RGB_ADD)

    def _shortcut(self, target: pygame.Surface, chase: Chase, tick: int, corner: Point) -> None:
        """Arrowheads of light that run along the way."""
        points = chase.shortcut
        if len(points) < 2:
            return
        shift = tick * 1.6 % CHEVRON_PX
        along = 0.0
        for (ax, ay), (bx, by) in itertools.pairwise(points):
            leg = math.hypot(bx - ax, by - ay)
            if leg < 0.5:
                continue
            cos, sin = (bx - ax) / leg, (by - ay) / leg
            spot = (shift - along) % CHEVRON_PX
            while spot < leg:
                x, y = ax + cos * spot - corner[0], ay + sin * spot - corner[1]
                target.blit(self._spark, (round(x) - 16, round(y) - 16), special_flags=pygame.BLEND_RGB_ADD)
                back = [(x - cos * 6 - sin * s * 6, y - sin * 6 + cos * s * 6 * 0.7) for s in (-1, 1)]
                pygame.draw.lines(target, self._atlas.signals.care, False, [back[0], (x, y), back[1]], 2)
                spot += CHEVRON_PX
            along += leg

    def _beat(self, target: pygame.Surface, kade: Kade, tick: int, corner: Point) -> None:
        """A ring that closes on his feet; the beat is where it meets the still one."""
        if not kade.running:
            return
        inks = self._atlas.signals
        x, y = round(kade.x) - corner[0], round(kade.y) - corner[1]
        fresh = max(0.0, 1.0 - (tick - kade.beat_at) / HIT_TICKS) if tick >= kade.beat_at else 0.0
        missed = 0 <= tick - kade.missed_at < HIT_TICKS
        still = inks.danger if missed else plates.WHITE if fresh > 0.5 else inks.care if kade.tempo else inks.own
        foot_ring(target, x, y, RING_PX + fresh * 3.0, still, 2 if missed or fresh > 0.3 else 1)
        wide = RING_PX + RING_FROM_PX * (1.0 - kade.beat_part(tick))
        foot_ring(target, x, y, wide, inks.danger if kade.stumbling else inks.tempo, 1)
        for beat in range(BEATS_MOST):
            colour = inks.care if beat < kade.tempo else plates.DUSK
            target.fill(plates.NIGHT, (x - 12 + beat * 6, y + 9, 5, 4))
            target.fill(colour, (x - 11 + beat * 6, y + 10, 3, 2))

    def _service_door(self, target: pygame.Surface, door: ServiceDoor, corner: Point) -> None:
        """What is behind the leaves as far as they have slid apart, and the light that falls out."""
        width, height = DOOR_PX
        half = round(width / 2 * door.part)
        x, sill = round(door.x) - corner[0], round(door.y) - corner[1]
        target.blit(self._hall, (x - half, sill - height), (width // 2 - half, 0, half * 2, height))
        for edge in (x - half - 1, x + half):
            target.fill(plates.NIGHT, (edge, sill - height, 1, height))
        if half > width // 4:
            target.blit(self._spill, (x - 32, sill - 20), special_flags=pygame.BLEND_RGB_ADD)

    # -- in the air -------------------------------------------------------------------------------

    def _dart(self, target: pygame.Surface, dart: Dart, x: int, y: int) -> None:
        cos, sin = math.cos(dart.angle), math.sin(dart.angle)
        blits = []
        for i in range(DART_TAIL):
            back = i * 5.0
            if back > dart.flown:
                break
            bead = self._beads[max(0, GLOW_STEPS - 1 - i)]
            at = (
                round(x - cos * back) - bead.get_width() // 2,
                round(y - sin * back - dart.z) - bead.get_height() // 2,
            )
            blits.append((bead, at))
        target.fblits(blits, pygame.BLEND_RGB_ADD)
        tip = (x + cos * 4, y - dart.z + sin * 4)
        pygame.draw.line(target, plates.WHITE, (x - cos * 4, y - dart.z - sin * 4), tip, 1)

    def _mark(
        self, target: pygame.Surface, world: World, chase: Chase, entity: Fugitive | Hologram, x: int, y: int
    ) -> None:
        """Brackets round who is chased: bright when a dart thrown now would not be heard."""
        model = chase.runner
        if chase.settling and entity is model:
            ring = arc(11, 11, round(chase.bond * RING_STEPS), 2, self._atlas.signals)
            target.blit(ring, (x - ring.get_width() // 2, y - 44 - ring.get_height() // 2))
            return
        if model.immune or (isinstance(entity, Hologram) and entity.fading):
            return
        sure = entity in open_to_a_dart(world)
        if model.wind > 0.0:
            target.fill(plates.NIGHT, (x - 11, y - 43, 22, 4))
            target.fill(self._atlas.signals.foe_pale, (x - 10, y - 42, max(1, round(20 * model.wind)), 2))
        grow = 0 if sure else 3
        colour = self._atlas.signals.care if sure else plates.SLATE
        left, right, top, bottom = x - 10 - grow, x + 10 + grow, y - 32 - grow, y + 4 + grow
        for cx, cy, dx, dy in ((left, top, 1, 1), (right, top, -1, 1), (left, bottom, 1, -1), (right, bottom, -1, -1)):
            pygame.draw.line(target, colour, (cx, cy), (cx + dx * 4, cy))
            pygame.draw.line(target, colour, (cx, cy), (cx, cy + dy * 4))

    def _reticle(self, target: pygame.Surface, kade: Kade, tick: int, corner: Point) -> None:
        if math.dist(kade.aim, (kade.x, kade.y)) < 6.0:
            return
        frame = self._atlas.frame(self._atlas.animation("reticle/mint").at(tick))
        place = (round(kade.aim[0]) - corner[0] - frame.anchor[0], round(kade.aim[1]) - corner[1] - frame.anchor[1])
        target.blit(frame.albedo, place)
        if frame.emissive is not None:
            target.blit(frame.emissive, place)


# -- pictures -------------------------------------------------------------------------------------


def _dimmed(picture: pygame.Surface, level: float) -> pygame.Surface:
    dim = picture.copy()
    dim.fill((round(level * 255),) * 3, special_flags=pygame.BLEND_RGB_MULT)
    return dim


def _hallway() -> pygame.Surface:
    """A corridor of the clinic, seen through a door: light at its end, a tiled floor that comes nearer."""
    width, height = DOOR_PX
    picture = pygame.Surface(DOOR_PX, 0, 32)
    picture.fill((0x10, 0x34, 0x4A))
    end = pygame.Rect(width // 2 - 7, 12, 14, 20)
    floor = [end.bottomleft, end.bottomright, (width, height), (0, height)]
    pygame.draw.polygon(picture, (0x1E, 0x5E, 0x66), floor)
    for row in range(6):
        y = end.bottom + round((height - end.bottom) * (row / 6) ** 1.5)
        pygame.draw.line(picture, (0x2E, 0x84, 0x82), (0, y), (width, y))
    # the walls cover what the rows drew beside the floor
    pygame.draw.polygon(picture, (0x16, 0x44, 0x58), [(0, 0), end.topleft, end.bottomleft, (0, height)])
    pygame.draw.polygon(picture, (0x16, 0x44, 0x58), [(width, 0), end.topright, end.bottomright, (width, height)])
    picture.fill((0x8F, 0xF2, 0xC9), end)
    picture.fill((0xD8, 0xFF, 0xEE), end.inflate(-6, -4))
    pygame.draw.line(picture, (0x62, 0xD4, 0xFF), (width // 2, 0), (width // 2, 11), 2)
    return picture


def _gate(target: pygame.Surface, gate: SlamGate, corner: Point, inks: Signals) -> None:
    """Two leaves of bars that swing from the ends to the middle; their rail shows red while they swing."""
    x, top, bottom = round(gate.x) - corner[0], round(gate.top) - corner[1], round(gate.bottom) - corner[1]
    reach = round((bottom - top) / 2 * max(GATE_LEAST, gate.part))
    moving = gate.state == "closing"
    for begin, end in ((top, top + reach), (bottom - reach, bottom)):
        target.fill((8, 7, 20), (x + 2, begin + 2, 6, end - begin))
        for y in range(begin, end, GATE_BAR_PX):
            target.fill(plates.NIGHT, (x - 3, y - GATE_PX - 1, 7, GATE_PX + 3))
            target.fill(plates.STEEL, (x - 2, y - GATE_PX, 2, GATE_PX + 1))
            target.fill(plates.EDGE, (x, y - GATE_PX, 3, GATE_PX + 1))
        for number, y in enumerate(range(begin - GATE_PX, end - GATE_PX, 6)):
            colour = inks.danger if moving else inks.notice
            target.fill(colour if number % 2 == 0 else plates.INK, (x - 3, y, 7, min(6, end - GATE_PX - y)))
            target.fill(plates.NIGHT, (x - 4, y, 1, 6))


def foot_ring(target: pygame.Surface, x: int, y: int, reach: float, colour: Colour, width: int) -> None:
    """A ring on the ground about somebody's feet, ``reach`` px to each side."""
    box = pygame.Rect(0, 0, round(reach * 2), round(reach * 2 * SQUASH))
    box.center = (x, y)
    pygame.draw.ellipse(target, colour, box, width)


def _print(
    target: pygame.Surface, before: tuple[float, float], here: tuple[float, float], number: int, left: float,
    x: int, y: int,
) -> None:  # fmt: skip
    """One wet foot, left and right by turns, beside the way that was gone."""
    dx, dy = here[0] - before[0], here[1] - before[1]
    away = math.hypot(dx, dy) or 1.0
    side = 3.0 if number % 2 else -3.0
    at = (round(x - dy / away * side), round(y + dx / away * side * 0.6))
    shine = tuple(round(part * (0.25 + 0.75 * left)) for part in PRINT)
    level = abs(dx) > abs(dy)
    target.fill(shine, (at[0] - 2, at[1] - 1, 4 if level else 3, 2 if level else 3), pygame.BLEND_RGB_ADD)
    target.fill(shine, (at[0] + (3 if dx > 0 else -4) if level else at[0] - 1, at[1] - 1, 1, 2), pygame.BLEND_RGB_ADD)


def _goes_out(target: pygame.Surface, fading: int, x: int, y: int, inks: Signals) -> None:
    """Light that is no person: it thins out in lines from the feet up."""
    part = 1.0 - fading / FADE_TICKS
    for row in range(0, 30, 3):
        wide = round(16 * part) + (row * 7 % 5)
        target.fill(inks.foe if row % 2 else inks.foe_pale, (x - wide // 2, y - row - round(part * 8), wide, 1))
