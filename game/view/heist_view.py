"""What Orion's visor shows: beams, cables that lead to taps, places to hide, what eyes make of him, and why he was caught.

Beams are drawn for everybody; the rest only while he is in the player's hands.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from functools import cache

import pygame

from game.content.language import _
from game.sim.machines.camera import CameraEye
from game.sim.machines.drone import GuardDrone
from game.sim.machines.laser import LaserBeam
from game.sim.people.orion_hero import DARK_AT, HIDE_PREFIX, OrionHero
from game.sim.placed import Path, Zone
from game.sim.world import World
from game.view import eye_sign, plates, surfaces
from game.view.atlas import Atlas
from game.view.jack_view import JackView
from game.view.noise_rings import NoiseRings
from game.view.text import Fonts

BEAM_PX = 15
"""How high over the floor a beam runs, px."""
BEAM_CORE, BEAM_GLOW, BEAM_WARN = (255, 214, 220), (120, 16, 40), (150, 40, 60)
CABLE = (110, 18, 82)
CABLE_STEP, CABLE_SPEED = 12, 0.5
HIDE = (112, 36, 120)
HIDE_NOW = (214, 110, 200)
NOISE = (196, 120, 214)
BRACKET_PX = 7
MARK_TOP_PX = 20
LENS = (168, 70, 130)
LENS_STEP = 6
"""From a camera's lens down to where its light begins on the floor, a dot every so many px."""
MARKS = {"curious": "mark/curious", "alert": "mark/alert", "dive": "mark/alert", "search": "mark/search"}
WHY = {
    "camera": _("A camera had his face"), "drone": _("A drone flew into him"), "laser": _("He crossed a beam"),
}  # fmt: skip
WHY_UNDER_PX, WHY_LEAST_PX = 44, 60
"""Why he was caught stands under him, where nothing that he says is, and so far over the lower edge, px."""
GRIN_PX, GRIN_HIGH_PX = 44, 28
GRIN_EVERY = 26
SPOT_PX, SPOT_STEPS, SPOT_LIGHT = (120, 74), 14, 84
"""The light that follows him once the house is awake: its size px, its steps, how bright it is in its middle."""
TIMER_PX, TIMER_TOP, TIMER_PLATE = 140, 29, (26, 16)
HURRY_TICKS = 180
"""The time to the vent turns to the colour of danger when so little of it is left."""
Point = tuple[int, int]


class HeistView:
    """Draws it. ``consume`` once a tick, the ``draw_`` methods at their place in the picture."""

    def __init__(self, effects: Atlas, machines: Atlas, fonts: Fonts) -> None:
        self._effects, self._machines, self._fonts = effects, machines, fonts
        self._ink = effects.signals.like
        self.jack = JackView(fonts, effects.signals)
        self.noise = NoiseRings()
        self.lined = False
        """Beams have a bright edge, as other dangers have."""

    def consume(self, world: World) -> None:
        """One tick."""
        self.jack.consume(world)
        self.noise.consume(world)

    # -- on the floor -----------------------------------------------------------------------------

    def draw_floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Cables, hiding places, and the light of beams on the floor."""
        hero = world.hero
        if isinstance(hero, OrionHero):
            self._cables(target, world, corner)
            self._hides(target, world, hero, corner)
            self.noise.draw(target, world, corner, self._ink(NOISE))
            if world.flags.get("clinic_grins"):
                spot = _spot()
                x, y = (
                    round(hero.x) - corner[0] - spot.get_width() // 2,
                    round(hero.y) - corner[1] - spot.get_height() // 2,
                )
                target.blit(spot, (x, y), special_flags=pygame.BLEND_RGB_ADD)
        for beam in world.of(LaserBeam):
            if beam.state == "on":
                a, b = _ends(beam, corner, 0)
                pygame.draw.line(target, self._ink((70, 10, 28)), a, b, 3)

    def _cables(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Lights that run along the cables towards the taps."""
        for path in world.level.of(Path):
            if not path.name.startswith("cable"):
                continue
            points = [(x - corner[0], y - corner[1]) for x, y in path.points]
            if len(points) < 2:
                continue
            pygame.draw.lines(target, self._ink((48, 12, 52)), False, points)
            for x, y in _beads(points, world.tick * CABLE_SPEED % CABLE_STEP):
                target.fill(self._ink(CABLE), (round(x), round(y), 2, 2))

    def _hides(self, target: pygame.Surface, world: World, hero: OrionHero, corner: Point) -> None:
        """The corners of places where nobody makes him out; brighter round the one that he is in."""
        view = target.get_rect()
        for zone in world.level.of(Zone):
            if not zone.name.startswith(HIDE_PREFIX) or zone.width > 120 or zone.height > 120:
                continue
            box = pygame.Rect(0, 0, round(zone.width) - 4, round(zone.height) - 4)
            box.center = (round(zone.x) - corner[0], round(zone.y) - corner[1])
            if not box.colliderect(view):
                continue
            inside = abs(hero.x - zone.x) <= zone.width / 2 and abs(hero.y - zone.y) <= zone.height / 2
            _brackets(target, box, self._ink(HIDE_NOW if inside else HIDE))

    # -- over everybody ---------------------------------------------------------------------------

    def draw_over(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Beams, marks over eyes that wonder, the line from whoever caught him."""
        for beam in world.of(LaserBeam):
            self._beam(target, world, beam, corner)
        hero = world.hero
        if not isinstance(hero, OrionHero):
            return
        if world.flags.get("clinic_grins"):
            self._grins(target, world, corner)
        for thing in world.entities.values():
            if thing.kind == "vent":
                ink = self._effects.signals.foe_pale if thing.state == "wanted" else None
                _vent(target, world, round(thing.x) - corner[0], round(thing.y) - corner[1], ink=ink)
        eyes: list[CameraEye | GuardDrone] = [*world.of(CameraEye), *world.of(GuardDrone)]
        for eye in eyes:
            self._mark(target, world, eye, corner)
            if isinstance(eye, CameraEye) and not eye.gentle:
                self._lens(target, eye, corner)
        if hero.caught is not None and world.tick - hero.caught_at < DARK_AT:
            self._why(target, world, hero, corner)

    def draw_panel(self, target: pygame.Surface, world: World) -> None:
        """The plug's panel, and whether anything makes him out."""
        hero = world.hero
        if isinstance(hero, OrionHero) and not world.letterbox and world.dialogue.box is None:
            eye_sign.draw(target, world, hero, self._fonts, self._effects.signals)
            self._vent_time(target, world)
        self.jack.draw(target, world)

    def _vent_time(self, target: pygame.Surface, world: World) -> None:
        """How long the vent still stands open: seconds, and a bar that runs out."""
        ends, since = world.flags.get("vent_shuts"), world.flags.get("vent_since")
        if not isinstance(ends, int) or not isinstance(since, int) or ends <= since:
            return
        left = max(0, ends - world.tick)
        ink = self._effects.signals.danger if left < HURRY_TICKS else self._effects.signals.notice
        box = pygame.Rect(0, TIMER_TOP, TIMER_PX, 3)
        box.centerx = target.get_width() // 2
        target.fill(plates.NIGHT, box.inflate(2, 2))
        target.fill(ink, (box.left, box.top, round(box.width * left / (ends - since)), box.height))
        plate = plates.glass(TIMER_PLATE[0], TIMER_PLATE[1], None, 214)
        target.blit(plate, (box.centerx - TIMER_PLATE[0] // 2, box.bottom + 2))
        self._fonts.pixel.draw(target, str(math.ceil(left / 60)), box.centerx, box.bottom + 4, ink, align="centre")

    def _beam(self, target: pygame.Surface, world: World, beam: LaserBeam, corner: Point) -> None:
        a, b = _ends(beam, corner, BEAM_PX)
        self._post(target, beam, corner)
        if beam.state == "on":
            glow = pygame.Rect(min(a[0], b[0]) - 3, min(a[1], b[1]) - 3, abs(a[0] - b[0]) + 7, abs(a[1] - b[1]) + 7)
            clip = glow.clip(target.get_rect())
            if clip.width and clip.height:
                target.fill(
                    self._ink(BEAM_GLOW),
                    clip if glow.width < 12 or glow.height < 12 else (0, 0, 0, 0),
                    pygame.BLEND_RGB_ADD,
                )
            if self.lined:
                pygame.draw.line(target, plates.NIGHT, a, b, 7)
                pygame.draw.line(target, plates.lighter(self._effects.signals.danger), a, b, 5)
            pygame.draw.line(target, self._ink((255, 60, 96)), a, b, 3)
            pygame.draw.line(target, BEAM_CORE, a, b, 1)
        elif beam.state == "warn":
            for x, y in _beads([a, b], world.tick * 0.4 % 8, 8):
                target.fill(self._ink(BEAM_WARN), (round(x) - 1, round(y) - 1, 2, 3))

    def _post(self, target: pygame.Surface, beam: LaserBeam, corner: Point) -> None:
        """The post at the beam's far end; the near one is the beam's own picture."""
        name = f"laser-post/{beam.state}"
        if self._machines.has(name):
            frame = self._machines.frame(self._machines.animation(name).at(0))
            x, y = round(beam.bx) - corner[0], round(beam.by) - corner[1]
            target.blit(frame.albedo, (x - frame.anchor[0], y - frame.anchor[1]))
            if frame.emissive is not None:
                target.blit(frame.emissive, (x - frame.anchor[0], y - frame.anchor[1]))

    def _lens(self, target: pygame.Surface, eye: CameraEye, corner: Point) -> None:
        """Dots from a camera's lens to the floor: its light begins below it."""
        signals = self._effects.signals
        colour = {"patrol": self._ink(LENS), "alert": signals.danger}.get(eye.state, signals.notice)
        x, y = round(eye.x) - corner[0], round(eye.y) - corner[1]
        for dot in range(y - round(eye.z) + LENS_STEP, y, LENS_STEP):
            target.fill(colour, (x, dot, 1, 2))

    def _mark(self, target: pygame.Surface, world: World, eye: CameraEye | GuardDrone, corner: Point) -> None:
        name = MARKS.get(eye.state)
        if name is None or not self._effects.has(name):
            return
        frame = self._effects.frame(self._effects.animation(name).at(world.tick - eye.since))
        x = round(eye.x) - corner[0] - frame.anchor[0]
        y = round(eye.y - eye.z) - corner[1] - MARK_TOP_PX - frame.anchor[1]
        target.blit(frame.albedo, (x, y))
        if frame.emissive is not None:
            target.blit(frame.emissive, (x, y))
        lock = eye.lock if isinstance(eye, CameraEye) else eye.seen if eye.state == "curious" else 0.0
        if lock > 0.0:
            left, top = round(eye.x) - corner[0] - 9, round(eye.y - eye.z) - corner[1] - 13
            target.fill(plates.NIGHT, (left - 1, top - 1, 20, 4))
            target.fill(self._effects.signals.danger, (left, top, round(18 * lock), 2))

    def _why(self, target: pygame.Surface, world: World, hero: OrionHero, corner: Point) -> None:
        by = hero.caught
        assert by is not None
        x, y = round(hero.x) - corner[0], round(hero.y) - corner[1] - 16
        bx, by_y = round(by.x) - corner[0], round(by.y - by.z) - corner[1]
        if isinstance(by, LaserBeam):
            near = by.nearest(hero.x, hero.y)
            bx, by_y = round(near[0]) - corner[0], round(near[1]) - corner[1] - BEAM_PX
        for px, py in _beads([(bx, by_y), (x, y)], world.tick * 1.0 % 8, 8):
            target.fill(self._effects.signals.danger, (round(px) - 1, round(py) - 1, 2, 2))
        grow = max(0, 14 - (world.tick - hero.caught_at))
        box = pygame.Rect(0, 0, 30 + grow * 4, 38 + grow * 4)
        box.center = (x, y + 2)
        _brackets(target, box, self._effects.signals.danger)
        text = self._fonts.say(WHY.get(by.kind, _("He was seen")))
        font = self._fonts.pixel
        width = font.width(text)
        left = max(8, min(target.get_width() - width - 8, x - width // 2))
        top = min(target.get_height() - WHY_LEAST_PX, y + WHY_UNDER_PX)
        target.blit(plates.glass(width + 16, font.height + 8, self._effects.signals.danger, 214), (left - 8, top - 4))
        font.draw(target, text, left, top, plates.WHITE)

    def _grins(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Every screen along the paths named "grins" shows teeth."""
        for path in world.level.of(Path):
            if path.name.startswith("grins"):
                for index, (x, y) in enumerate(path.points):
                    _grin(
                        target, round(x) - corner[0], round(y) - corner[1], (world.tick + index * 11) // GRIN_EVERY % 4
                    )


def _ends(beam: LaserBeam, corner: Point, lift: int) -> tuple[Point, Point]:
    return (
        (round(beam.x) - corner[0], round(beam.y) - corner[1] - lift),
        (round(beam.bx) - corner[0], round(beam.by) - corner[1] - lift),
    )


def _beads(points: Sequence[tuple[float, float]], first: float, step: float = CABLE_STEP) -> list[tuple[float, float]]:
    """Places every ``step`` px along a line of places, the first ``first`` px from its begin."""
    found = []
    left = first
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        long = math.hypot(bx - ax, by - ay)
        while left < long:
            part = left / long
            found.append((ax + (bx - ax) * part, ay + (by - ay) * part))
            left += step
        left -= long
    return found


def _brackets(target: pygame.Surface, box: pygame.Rect, colour: tuple[int, int, int]) -> None:
    """The four corners of a box."""
    for x, sx in ((box.left, 1), (box.right - 1, -1)):
        for y, sy in ((box.top, 1), (box.bottom - 1, -1)):
            pygame.draw.line(target, colour, (x, y), (x + sx * BRACKET_PX, y))
            pygame.draw.line(target, colour, (x, y), (x, y + sy * BRACKET_PX))


@cache
def _spot() -> pygame.Surface:
    """The white light that has found him: a pool on the floor, to be added."""
    pool = surfaces.plain(*SPOT_PX)
    for step in range(SPOT_STEPS):
        part = 1.0 - step / SPOT_STEPS
        level = round(SPOT_LIGHT * (step + 1) / SPOT_STEPS)
        box = pygame.Rect(0, 0, round(SPOT_PX[0] * part), round(SPOT_PX[1] * part))
        box.center = (SPOT_PX[0] // 2, SPOT_PX[1] // 2)
        pygame.draw.ellipse(pool, (level, level, level), box)
    return pool


def _vent(target: pygame.Surface, world: World, x: int, y: int, *, ink: tuple[int, int, int] | None) -> None:
    """A vent low in a wall; one that he must reach has a bright frame of colour ``ink``."""
    box = pygame.Rect(x - 15, y - 24, 30, 20)
    target.fill(plates.NIGHT, box)
    for row in range(box.top + 3, box.bottom - 2, 4):
        target.fill(plates.EDGE, (box.left + 2, row, box.width - 4, 2))
    pygame.draw.rect(target, plates.SLATE, box, 1)
    if ink is not None:
        grow = (0, 1, 2, 3, 2, 1)[world.tick // 6 % 6]
        _brackets(target, box.inflate(8 + grow * 2, 8 + grow * 2), ink)


def _grin(target: pygame.Surface, x: int, y: int, phase: int) -> None:
    """A screen with two eyes and far too many teeth; ``phase`` 0 to 3 moves the jaw."""
    width, height = GRIN_PX, GRIN_HIGH_PX
    if not (-width < x < target.get_width() + width and -height < y < target.get_height() + height):
        return
    left, top = x - width // 2, y - height // 2
    target.fill(plates.NIGHT, (left - 1, top - 1, width + 2, height + 2))
    target.fill((190, 224, 238), (left, top, width, height))
    for side in (-10, 10):
        pygame.draw.polygon(
            target, plates.NIGHT, ((x + side - 5, top + 4), (x + side + 5, top + 4), (x + side, top + 9))
        )
        target.fill(plates.MAGENTA, (x + side - 1, top + 5, 2, 2))
    jaw = (0, 1, 2, 1)[phase]
    mouth = pygame.Rect(left + 5, top + 12, width - 10, 10 + jaw)
    pygame.draw.rect(target, plates.NIGHT, mouth, border_radius=4)
    for number, tooth in enumerate(range(mouth.left + 2, mouth.right - 4, 5)):
        long = 4 - (number % 6 in (0, 5))
        target.fill(plates.WHITE, (tooth, mouth.top + 1, 4, long))
        target.fill(plates.WHITE, (tooth, mouth.bottom - 1 - long, 4, long))
