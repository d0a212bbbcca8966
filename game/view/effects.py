"""Effects: what events look like. Floor marks lie under the actors; bursts, bolts and rings over them."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.sim import events as happened
from game.sim.machines.core import CoreColumn
from game.sim.machines.pulse import Pulse
from game.sim.people.breather import Breather
from game.sim.people.lena import Lena
from game.sim.people.orion import Orion
from game.sim.people.shelter import Shelter
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.breath_view import draw_breath, draw_shelter, draw_voice
from game.view.event_looks import AMBER, LOOKS, PINK, Flash, Look, Ring, Sparks
from game.view.lightning import Lightning
from game.view.particles import Particles
from game.view.sight import Sights
from game.view.signals import STANDARD_TABLE

WEDGE_PX = 150
"""How long the floor's warning of a pulse is, px."""
WEDGE_FROM_PX, WEDGE_HALF, WEDGE_DASHES = 20.0, 0.055, 6
"""Where it begins, px; half its angle, radians; how many dots march along it."""
LEAN_PX, LEAN_ANGLES = 56.0, (-0.4, -0.2, 0.0, 0.2, 0.4)
"""The same for a node's shove, px, and the angles of its blades, radians from where it leans."""
WEDGE_FILL = (0x74, 0x12, 0x3A)
MAGENTA = (0xE8, 0x30, 0x9C)
STRIKE = STANDARD_TABLE.strike
SPENT = STANDARD_TABLE.danger
TAIL = ((30.0, 4.0, MAGENTA), (20.0, 2.5, PINK), (10.0, 1.5, (0xFF, 0xCB, 0xE8)))
"""A pulse's tail: how long, half how wide, px, and its colour, from the outside in."""
SQUASH = 0.6
"""Circles on the floor, seen from above and before: their height over their width."""
STEP_PX, STEP_TICKS, WET = 8.0, 20, (0x5E, 0x74, 0xB4)
"""The ring that a foot leaves on wet ground: how wide, px, for how long, its colour."""
WAVE_LINE = 0.35
"""So much of its life a wave is a closed line."""
REDUCED = 0.45
"""With reduced flashes, what is left of the light of bursts and rings, and of the speed of sparks."""
Point = tuple[int, int]


@dataclass(slots=True)
class Burst:
    """An animation that plays once at a place."""

    animation: str
    x: float
    y: float
    age: int = 0


@dataclass(slots=True)
class Wedge:
    """The floor shows where pulses will go."""

    x: float
    y: float
    angles: tuple[float, ...]
    ticks: int
    age: int = 0
    reach: float = WEDGE_PX


@dataclass(slots=True)
class Wave:
    """A ring that widens over the floor."""

    x: float
    y: float
    reach: float
    ticks: int
    colour: tuple[int, int, int]
    age: int = 0


@lru_cache(maxsize=256)
def _faint(picture: pygame.Surface) -> pygame.Surface:
    """The picture with little of its light left."""
    faint = picture.copy()
    faint.fill((255, 255, 255, round(255 * REDUCED)), special_flags=pygame.BLEND_RGBA_MULT)
    return faint


class Effects:
    """Everything short-lived. ``tick`` once a tick; the three ``draw_`` methods at their place in the picture."""

    def __init__(self, atlas: Atlas, seed: int = 13) -> None:
        self._atlas = atlas
        self._lightning = Lightning(atlas.signals)
        self._rng = random.Random(seed)
        self.particles = Particles(atlas)
        self._bursts: list[Burst] = []
        self._wedges: list[Wedge] = []
        self._waves: list[Wave] = []
        self._sights = Sights(atlas.signals)
        self._ink = atlas.signals.like
        self.reduced = False
        """Bursts and rings are dim, sparks few, bolts steady."""

    # -- once a tick ------------------------------------------------------------------------------

    def tick(self, world: World, events: Iterable[happened.Event]) -> None:
        """Take in a tick's events and let everything grow older."""
        for event in events:
            self._take(event, world)
        self._ambient(world)
        self.particles.tick()
        for burst in self._bursts:
            burst.age += 1
        for wedge in self._wedges:
            wedge.age += 1
        for wave in self._waves:
            wave.age += 1
        self._bursts = [b for b in self._bursts if b.age < self._atlas.animation(b.animation).length]
        self._wedges = [w for w in self._wedges if w.age <= w.ticks]
        self._waves = [w for w in self._waves if w.age <= w.ticks]

    def _take(self, event: happened.Event, world: World) -> None:
        if isinstance(event, happened.At):
            for look in LOOKS.get(type(event), ()):
                self._show(look, event.x, event.y)
        match event:
            case happened.PulseTelegraphed():
                self._wedges.append(Wedge(event.x, event.y, event.angles, event.ticks))
            case happened.NodeLeaned():
                angles = tuple(event.angle + aside for aside in LEAN_ANGLES)
                self._wedges.append(Wedge(event.x, event.y, angles, event.ticks, reach=LEAN_PX))
            case happened.BotsLost():
                self._sparks("spark/amber", event.x, event.y - 8, event.bots * 2, 1.6, up=0.5)
            case happened.OrionPushed():
                x, y = event.x + math.cos(event.angle) * 18, event.y + math.sin(event.angle) * 18
                self._sparks("spark/magenta", x, y - 12, 14, 2.4)
            case happened.Breathed() if event.quality > 0.0:
                self._waves.append(Wave(event.x, event.y, 48.0, 40, AMBER))
                count = int(6 + 8 * event.quality)
                self._sparks("mote/amber", event.x, event.y - 18, count, 0.8, up=0.3, spread=8.0)
            case happened.BeatHit():
                self._sparks("mote/mint", event.x, event.y - 2, event.tempo, 0.8, up=0.4, spread=6.0)
            case happened.Stepped() if world.level.properties.get("rain"):
                self._waves.append(Wave(event.x, event.y, STEP_PX, STEP_TICKS, WET))
            case happened.Stepped():
                self._sparks("dust", event.x, event.y, 1, 0.3, spread=1.0)
            case _:
                pass

    def _show(self, look: Look, x: float, y: float) -> None:
        match look:
            case Sparks():
                self._sparks(look.name, x, y - look.lift, look.count, look.speed, up=look.up, spread=look.spread)
            case Flash():
                self._bursts.append(Burst(look.animation, x, y - look.lift))
            case Ring():
                self._waves.append(Wave(x, y, look.reach, look.ticks, look.colour))

    def _sparks(
        self, name: str, x: float, y: float, count: int, speed: float, *, up: float = 0.0, spread: float = 2.0
    ) -> None:
        """Particles; with reduced flashes fewer and slower ones."""
        if self.reduced:
            count, speed = (count + 2) // 3, speed * REDUCED
        self.particles.add(name, x, y, count, speed, up=up, spread=spread)

    def _ambient(self, world: World) -> None:
        """What hangs in the air: motes about the core, data that streams from it to Orion while he casts."""
        rng = self._rng
        core = next(iter(world.of(CoreColumn)), None)
        if core is None:
            return
        if core.state == "healed":
            if rng.random() < 0.2:
                self.particles.add(
                    "mote/mint", core.x + rng.uniform(-60, 60), core.y + rng.uniform(-20, 70), 1, 0.3, up=0.2
                )
            return
        if rng.random() < 0.35:
            self.particles.add(
                "mote/magenta", core.x + rng.uniform(-90, 90), core.y + rng.uniform(-30, 110), 1, 0.3, up=0.1
            )
        for orion in world.of(Orion):
            if orion.state == "cast" and orion.mood in ("cast", "scene"):
                part = rng.random()
                x = core.x + (orion.x - core.x) * part + rng.uniform(-5, 5)
                y = core.y + (orion.y - 24 - core.y) * part
                self.particles.add("ember/magenta", x, y, 1, 0.4)

    # -- drawing ----------------------------------------------------------------------------------

    def draw_floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Warnings, sight, waves: what lies on the floor, added to it."""
        target.fblits(self._sights.blits(world, corner, target.get_size()), pygame.BLEND_RGB_ADD)
        for wedge in self._wedges:
            self._warning(target, wedge, corner)
        self._tails(target, world, corner)
        for wave in self._waves:
            self._wave(target, wave, corner)

    def _wave(self, target: pygame.Surface, wave: Wave, corner: Point) -> None:
        """A ring that widens: a line first, then sparks that thin out."""
        part = wave.age / wave.ticks
        colour = self._ink(wave.colour)
        if self.reduced:
            colour = (round(colour[0] * REDUCED), round(colour[1] * REDUCED), round(colour[2] * REDUCED))
        reach = wave.reach * (1.0 - (1.0 - part) ** 3)
        x, y = wave.x - corner[0], wave.y - corner[1]
        if part < WAVE_LINE:
            box = pygame.Rect(0, 0, max(4, round(reach * 2)), max(3, round(reach * 2 * SQUASH)))
            box.center = (round(x), round(y))
            pygame.draw.ellipse(target, colour, box, 1)
        sparks = max(10, round(reach))
        for spark in range(sparks):
            if (spark * 29 + 7) % 64 < 64 * (part * 1.3 - 0.3):
                continue
            angle = spark / sparks * math.tau
            far = reach + (spark * 13) % 5 - 2
            place = (round(x + math.cos(angle) * far), round(y + math.sin(angle) * far * SQUASH), 1 + (part < 0.5), 1)
            target.fill(colour, place)

    def draw_over(self, target: pygame.Surface, world: World, corner: Point, size: Point) -> None:
        """Bolts, bursts, particles, the breath and the voice."""
        self._lightning.draw(target, world, corner, reduced=self.reduced)
        for lena in world.of(Lena):
            draw_breath(target, lena, lena.breath, corner, self._atlas.signals, own=True)
            if lena.state == "speak":
                draw_voice(target, world, lena, corner)
        for shelter in world.of(Shelter):
            draw_shelter(target, shelter, world.tick, corner)
        for one in world.of(Breather):
            draw_breath(target, one, one.breath, corner, self._atlas.signals, own=False)
        blits = []
        for burst in self._bursts:
            frame = self._atlas.frame(self._atlas.animation(burst.animation).at(burst.age))
            place = (round(burst.x) - corner[0] - frame.anchor[0], round(burst.y) - corner[1] - frame.anchor[1])
            if self.reduced:
                blits.append((_faint(frame.emissive or frame.albedo), place))
                continue
            blits.append((frame.albedo, place))
            if frame.emissive is not None:
                blits.append((frame.emissive, place))
        target.fblits(blits)
        target.fblits(self.particles.blits(corner, size))

    def reticle(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Where Elara aims."""
        hero = world.hero
        if hero is None or hero.kind != "elara" or world.letterbox or world.dialogue.box is not None:
            return
        aim = getattr(hero, "aim", (hero.x, hero.y))
        if math.dist(aim, (hero.x, hero.y)) < 6.0:
            return
        spent = world.swarm.drawing and world.swarm.reach_left <= 0.0
        name = "reticle/red" if spent else "reticle/mint"
        frame = self._atlas.frame(self._atlas.animation(name).at(world.tick))
        place = (round(aim[0]) - corner[0] - frame.anchor[0], round(aim[1]) - corner[1] - frame.anchor[1])
        target.blit(frame.albedo, place)
        if frame.emissive is not None:
            target.blit(frame.emissive, place)
        if spent:
            # a cross as well: it is not known by its colour alone
            x, y = round(aim[0]) - corner[0], round(aim[1]) - corner[1]
            for side in (-1, 1):
                pygame.draw.line(target, self._ink(SPENT), (x - 3, y - 3 * side), (x + 3, y + 3 * side))

    def _tails(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """What pulses leave behind them: a tail that narrows, in the colour of danger."""
        for pulse in world.of(Pulse):
            if pulse.state != "fly":
                continue
            speed = math.hypot(pulse.vx, pulse.vy)
            if speed < 1.0:
                continue
            cos, sin = pulse.vx / speed, pulse.vy / speed
            x, y = pulse.x - corner[0], pulse.y - corner[1] - pulse.z
            for length, half, colour in TAIL:
                end = (x - cos * length, y - sin * length)
                pygame.draw.polygon(
                    target, self._ink(colour), ((x - sin * half, y + cos * half), end, (x + sin * half, y - cos * half))
                )

    def _warning(self, target: pygame.Surface, wedge: Wedge, corner: Point) -> None:
        """Where pulses will fly: a blade of red on the floor that fills from its root until they leave."""
        part = wedge.age / max(1, wedge.ticks)
        x, y = wedge.x - corner[0], wedge.y - corner[1]
        fade = 0.55 + 0.45 * part
        line = tuple(round(c * fade) for c in self._ink(STRIKE))
        fill, dots = self._ink(WEDGE_FILL), self._ink(PINK)
        for angle in wedge.angles:
            cos, sin = math.cos(angle), math.sin(angle)
            near, far = WEDGE_FROM_PX, WEDGE_FROM_PX + wedge.reach
            reach = near + wedge.reach * part
            a, b = (x + cos * near, y + sin * near), (x + cos * reach, y + sin * reach)
            for side in (-WEDGE_HALF, WEDGE_HALF):
                turn = angle + side
                edge = (x + math.cos(turn) * far, y + math.sin(turn) * far)
                pygame.draw.line(target, line, (x + math.cos(turn) * near, y + math.sin(turn) * near), edge)
            width = 2.0 + reach * math.tan(WEDGE_HALF) * 0.75
            pygame.draw.polygon(
                target,
                fill,
                (a, (b[0] - sin * width, b[1] + cos * width), (b[0] + sin * width, b[1] - cos * width)),
            )
            for dash in range(WEDGE_DASHES):
                spot = near + (reach - near) * (dash + 1) / WEDGE_DASHES
                target.fill(dots, (round(x + cos * spot) - 1, round(y + sin * spot) - 1, 2, 2))
