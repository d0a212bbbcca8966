"""The view of a world: from its state and its events to a picture, 640 x 360. It looks, and never touches.

One frame, from back to front: the baked ground, reflections and shadows, multiplied by the light, plus what shines;
marks on the floor; bots behind, actors and props by the line that they stand on, bots in front; what hangs above;
effects; the vignette; and over it all the overlay with everything that is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import pygame

from game.content.data import data_root
from game.content.tiled import TiledMap
from game.sim.events import Event
from game.sim.placed import Frame, Light
from game.sim.world import World
from game.view import cast, signals, surfaces
from game.view.actors import Actors, Seen
from game.view.alert_view import AlertView
from game.view.calm import Calm
from game.view.camera import Camera
from game.view.chase_view import ChaseView
from game.view.dialogue_view import Prompts
from game.view.edges import Edges
from game.view.effects import Effects
from game.view.file_view import FileView
from game.view.ground import Cut, Moving, bake
from game.view.haze import Haze
from game.view.heist_view import HeistView
from game.view.lattice_view import LatticeView
from game.view.light import LightMap
from game.view.loop_guide import LoopGuide
from game.view.low_sun import LowSun
from game.view.mending_view import MendingView
from game.view.morning_view import MorningView
from game.view.outlines import Outlines
from game.view.overhead import Overhead
from game.view.overlay import Overlay
from game.view.parallax import Parallax
from game.view.reef_view import ReefView
from game.view.repainted import Repainted
from game.view.settings import ViewSettings, Wishes
from game.view.sprites import reflection_of
from game.view.swarm_view import Blit, SwarmView, added_glow
from game.view.sweeping import Sweeping
from game.view.weather import Weather

VIGNETTE = 0.30
GLOWS = {
    "pulse": ("magenta", 64),
    "drone": ("red", 32),
    "node": ("magenta", 64),
    "orion": ("magenta", 64),
    "tank": ("mint", 64),
    "lock-drone": ("red", 32), "courier": ("amber", 32), "camera": ("red", 32), "sterilizer": ("violet", 64),
    "steriliser": ("violet", 64), "record": ("blue", 32), "dart": ("mint", 32), "decoy": ("magenta", 64),
    "tap": ("magenta", 32), "shade": ("violet", 64), "memory": ("red", 32), "stall": ("amber", 64),
    "kiosk": ("mint", 32), "advert": ("magenta", 64), "capsule": ("mint", 32), "breaker": ("red", 16),
    "core": ("magenta", 128),
}  # fmt: skip
"""The glow that something carries: colour, px."""
GLOW_LIFT = {
    "node": 14, "tank": 14, "orion": 14, "decoy": 14, "sterilizer": 18, "steriliser": 18, "tap": 18, "shade": 20,
    "memory": 20, "stall": 28, "kiosk": 30, "advert": 32, "capsule": 12, "record": 9, "camera": 8, "drone": 0,
    "courier": 10, "breaker": 16, "core": 64,
}  # fmt: skip
"""How far over its anchor a thing's glow sits, px."""
GENTLE = frozenset(("rebooted", "calm", "cut", "done", "clean", "healed"))
"""States in which a glow is mint, whatever its colour was."""
GENTLE_GLOW = "mint"
DARK = frozenset((("orion", "kneel"), ("orion", "surrender"), ("orion", "carry"), ("orion", "rest"), ("core", "dying")))
"""Who has no light left, doing what: Orion's clothes, the column."""
SHINES_THROUGH = ("pulse",)
"""What shines through a prop that stands before it: a danger that cannot be seen is none that can be met."""
LAMP = {
    "elara": ("mint", 128),
    "lena": ("amber", 128),
    "orion": ("magenta", 128),
    "kade": ("amber", 64),
}
"""Moving lights, added to the light before it falls on the ground: colour, px."""


class Part(Protocol):
    """What a chapter's own play shows: over the floor, and over everybody."""

    def floor(self, target: pygame.Surface, world: World, corner: tuple[int, int]) -> None:
        """What lies on the floor."""

    def over(self, target: pygame.Surface, world: World, corner: tuple[int, int], alpha: float) -> None:
        """What hangs in the air."""


class NoDevice:
    """Prompts without a device: no pictures of buttons."""

    def frame(self, action: str) -> str:
        """Nothing is shown."""
        return ""


class View:
    """Draws one world. ``size`` is the picture's, px."""

    def __init__(
        self, size: tuple[int, int], tiled: TiledMap, settings: Wishes | None = None, *, prompts: Prompts | None = None,
        data: Path | None = None,
    ) -> None:  # fmt: skip
        data = data or data_root()
        self.size = size
        self.settings = settings or ViewSettings()
        self.camera = Camera(*size, tiled.level.width, tiled.level.height, tiled.level.of(Frame))
        self.ground = bake(tiled)
        self.parallax = Parallax(tiled, self.ground, size)
        self.light = LightMap(tiled, self.ground)
        edges = Edges(tiled.level.width, tiled.level.height, tiled.level.solids)
        self.actors = Actors(data, self.light, self.ground.props, reflection_of(tiled.level), edges)
        self._overhead = Overhead(self.ground.over, self.light)
        self._repainted = Repainted(self.ground.repainted, self.light)
        self._moving_over = Repainted(self.ground.moving_over, self.light)
        self._sun = LowSun(self.ground.props)
        self.sweeping = Sweeping(tiled.level.of(Light))
        self._haze = Haze(tiled.level, size)
        self.weather = Weather(tiled.level, size, self.settings, self.light)
        self.overlay = Overlay(data, prompts or NoDevice(), self.settings)
        self.outlines = Outlines()
        self.calm = Calm()
        self._dress()
        self.apply(self.settings)
        self._picture = surfaces.plain(*size)
        self._pools: dict[tuple[int, int], pygame.Surface] = {}
        self._vignette = _vignette(*size)
        self._corner = (0, 0)
        self._small_map = tiled.level.width < size[0] or tiled.level.height < size[1]

    def apply(self, settings: Wishes) -> None:
        """The player's settings changed."""
        self.settings = self.overlay.settings = self.weather.settings = settings
        table = signals.table(settings.palette)
        if table is not self.actors.effects.atlas.signals:
            self.actors.effects.dye(table)
            self.actors.machines.dye(table, signals.PAINTED)
            self.actors.forget()
            self.overlay.ui.dye(table)
            self._dress()
        self.calm.on = self.effects.reduced = self.sweeping.reduced = settings.reduced_flashes
        self.heist.lined = settings.dangers
        self.overlay.fonts.say = settings.say

    def _dress(self) -> None:
        """Make what is made of the effects' pictures, in their present colours."""
        atlas = self.actors.effects.atlas
        self.effects = Effects(atlas)
        self.swarm = SwarmView(atlas)
        self._parts: tuple[Part, ...] = (
            MendingView(atlas), ChaseView(atlas), AlertView(atlas), LatticeView(atlas), ReefView(atlas, self.size),
            FileView(atlas.signals), LoopGuide(atlas), self.weather, MorningView(self.size), self._haze,
        )  # fmt: skip
        self.heist = HeistView(atlas, self.actors.machines.atlas, self.overlay.fonts)
        names = {
            (c, s) for c, s in (*GLOWS.values(), *LAMP.values(), *((GENTLE_GLOW, size) for size in (16, 32, 64, 128)))
        }
        self._glow = {(colour, px): added_glow(atlas, f"glow/{colour}/{px}") for colour, px in sorted(names)}

    def consume(self, world: World, events: Iterable[Event]) -> None:
        """Once a tick: take in what happened."""
        events = tuple(events)
        self.camera.follow(world, events, self.settings.shake)
        self.actors.lamp.tick(world, self.light)
        self.actors.tick(world)
        self.effects.tick(world, events)
        self.overlay.consume(world, events)
        self.heist.consume(world)

    def to_world(self, x: float, y: float) -> tuple[float, float]:
        """The place in the world, px, of a place in the picture, px."""
        return x + self._corner[0], y + self._corner[1]

    def draw(self, world: World, alpha: float = 1.0) -> pygame.Surface:
        """The picture between the tick before (``alpha`` 0) and this one (1). It is the view's own: draw it at once."""
        corner = self._corner = self.camera.corner(alpha)
        picture = self._picture
        levels = {name: circuit.level for name, circuit in world.circuits.items()}
        # the light first: whoever is looked at is looked at in it
        self.light.update(self.calm.levels(levels, world.tick))
        seen = self.actors.seen(world, corner, self.size, alpha)
        self.swarm.prepare(world, corner, self.size, alpha)
        self._draw_ground(world, seen, corner, alpha)
        self.effects.draw_floor(picture, world, corner)
        self.heist.draw_floor(picture, world, corner)
        for part in self._parts:
            part.floor(picture, world, corner)
        curtain = self.swarm.curtain
        picture.fblits(self.swarm.glows(), pygame.BLEND_RGB_ADD)
        self._draw_standing(world, seen, corner)
        picture.fblits(curtain.near, pygame.BLEND_RGB_ADD)
        curtain.motes_near.draw(picture)
        picture.fblits(self._overhead.blits(corner, self.size))
        picture.fblits(self._moving_over.blits(world.tick, corner, self.size))
        self.swarm.line(picture, world, corner)
        self.effects.draw_over(picture, world, corner, self.size)
        self.heist.draw_over(picture, world, corner)
        for part in self._parts:
            part.over(picture, world, corner, alpha)
        self.parallax.before(picture, corner)
        picture.blit(self._vignette, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        self.effects.reticle(picture, world, corner)
        self.heist.draw_panel(picture, world)
        self.overlay.draw(picture, world, corner, alpha)
        return picture

    def draw_map_only(self, corner: tuple[int, int]) -> pygame.Surface:
        """The map alone, with the camera's top left at ``corner`` px: ground, props and what hangs above."""
        self.draw_map(self._picture, *corner)
        return self._picture

    def draw_map(self, target: pygame.Surface, left: int, top: int) -> None:
        """The map alone onto a surface, its corner at (``left``, ``top``) px of the map."""
        corner = (left, top)
        target.blit(self.ground.albedo, (0, 0), (corner, self.size))
        target.fblits([blit for _, blit in self.actors.props(0, corner, self.size)])
        target.fblits([(cut.albedo, (x - left, y - top)) for x, y, cut in self._over(corner)])

    # -- inside -----------------------------------------------------------------------------------

    def _draw_ground(self, world: World, seen: list[Seen], corner: tuple[int, int], alpha: float) -> None:
        picture = self._picture
        if self._small_map:
            picture.fill((0, 0, 0))
        self.light.draw(picture, *corner)
        picture.fblits(self._repainted.blits(world.tick, corner, self.size))
        self.parallax.behind(picture, corner)
        self.sweeping.draw(picture, self.ground.albedo, world, corner)
        self.actors.lamp.draw(picture, self.ground.albedo, world, corner, alpha)
        picture.fblits(self.actors.mirrors(seen))
        picture.fblits(self.actors.shadows(seen))
        sunny = self._sun.shines(world)
        if sunny:
            picture.fblits(self._sun.shadows(seen, corner, self.size))
        for lamp, place in (*self._lamps(seen), *self.swarm.lamps()):
            self._throw(lamp, place, corner)
        tick = self.calm.tick(world.tick)
        moving = [self._moving_tile(tile, tick, corner) for tile in self._moving(corner)]
        picture.fblits(moving, pygame.BLEND_RGB_MAX)
        picture.fblits(self._glows(seen), pygame.BLEND_RGB_ADD)

    def _throw(self, lamp: pygame.Surface, place: Sequence[int], corner: tuple[int, int]) -> None:
        """Let a moving lamp light the ground: its light, coloured by what is painted there, is added."""
        pool = self._pools.get(lamp.get_size())
        if pool is None:
            pool = self._pools[lamp.get_size()] = surfaces.plain(*lamp.get_size())
        pool.blit(lamp, (0, 0))
        here = pygame.Rect(place[0] + corner[0], place[1] + corner[1], *lamp.get_size())
        cast.lay(self._picture, pool, self.ground.albedo, here, corner)

    def _draw_standing(self, world: World, seen: list[Seen], corner: tuple[int, int]) -> None:
        """Actors, props and bots, from back to front."""
        hero = world.hero
        self.actors.uncover(hero)
        things: list[tuple[float, int, Blit]] = [
            (foot, 0, blit) for foot, blit in self.actors.props(world.tick, corner, self.size)
        ]
        for one in seen:
            own = self.actors.sprite(one, hero=one.entity is hero, outlines=self.settings.outlines)
            things.append((one.foot, 1, own))
            if self.settings.outlines or self.settings.dangers:
                things += self.outlines.round(one, own, self.settings, hero=one.entity is hero)
        things.sort(key=lambda thing: (thing[0], thing[1]))
        done = -1e9
        blits: list[Blit] = []
        curtain, hung = self.swarm.curtain, False
        marks = sorted(one.foot for one in seen if one.entity.kind in ("elara", "orion", "lena", "node", "cache"))
        for foot, _, blit in things:
            while marks and marks[0] <= foot:
                blits.extend(self.swarm.bots(done, marks[0]))
                done = marks.pop(0)
            if not hung and foot >= curtain.back:
                self._hang_far(blits)
                blits, hung = [], True
            blits.append(blit)
        blits.extend(self.swarm.bots(done))
        if not hung:
            self._hang_far([])
        self._picture.fblits(blits)
        bright = [one for one in seen if one.entity.kind in SHINES_THROUGH]
        if bright:
            props = [(foot, blit[0].get_rect(topleft=blit[1])) for foot, what, blit in things if not what]
            covered = [
                one for one in bright if any(f > one.foot and box.collidepoint(one.x, one.y) for f, box in props)
            ]
            self._picture.fblits(self._glows(covered), pygame.BLEND_RGB_ADD)

    def _hang_far(self, behind: list[Blit]) -> None:
        """Draw what stands behind a curtain of bots, and the far side of the curtain over it."""
        self._picture.fblits(behind)
        self._picture.fblits(self.swarm.curtain.far, pygame.BLEND_RGB_ADD)
        self.swarm.curtain.motes_far.draw(self._picture)

    def _lamps(self, seen: list[Seen]) -> list[Blit]:
        blits: list[Blit] = []
        for one in seen:
            lamp = LAMP.get(one.entity.kind)
            if lamp is not None:
                if one.entity.state in ("rebooted", "calm", "clean"):
                    lamp = (GENTLE_GLOW, lamp[1])
                picture = self._glow[lamp]
                blits.append((picture, (one.x - picture.get_width() // 2, one.y - picture.get_height() // 2 - 4)))
        return blits

    def _glows(self, seen: list[Seen]) -> list[Blit]:
        blits: list[Blit] = []
        for one in seen:
            kind, state = one.entity.kind, one.entity.state
            glow = GLOWS.get(kind)
            if glow is None or (kind, state) in DARK or state in ("empty", "gone"):
                continue
            if (state in GENTLE and (kind, state) != ("core", "calm")) or (kind, state) == ("breaker", "on"):
                glow = (GENTLE_GLOW, glow[1])
            picture = self._glow[glow]
            lift = one.lift + GLOW_LIFT.get(kind, 0)
            blits.append((picture, (one.x - picture.get_width() // 2, one.y - picture.get_height() // 2 - lift)))
        return blits

    def _moving(self, corner: tuple[int, int]) -> list[Moving]:
        left, top = corner[0] - 16, corner[1] - 16
        right, bottom = corner[0] + self.size[0], corner[1] + self.size[1]
        return [tile for tile in self.ground.moving if left < tile.x < right and top < tile.y < bottom]

    def _moving_tile(self, tile: Moving, tick: int, corner: tuple[int, int]) -> Blit:
        shown = tile.frames[tile.frame(tick)][0]
        return (shown.emissive or _BLANK, (tile.x - corner[0], tile.y - corner[1]))

    def _over(self, corner: tuple[int, int]) -> list[tuple[int, int, Cut]]:
        view = pygame.Rect(corner, self.size)
        return [item for item in self.ground.over if view.colliderect((item[0], item[1]), item[2].albedo.get_size())]


_BLANK = pygame.Surface((1, 1), pygame.SRCALPHA, 32)


def _vignette(width: int, height: int) -> pygame.Surface:
    """Darker towards the corners, smoothly."""
    small = pygame.Surface((32, 18), 0, 32)
    for x in range(32):
        for y in range(18):
            dx, dy = x / 31 * 2 - 1, y / 17 * 2 - 1
            level = round(255 * (1.0 - VIGNETTE * (dx * dx * 0.6 + dy * dy * 0.6)))
            small.set_at((x, y), (level, level, level))
    return surfaces.ready(pygame.transform.smoothscale(small, (width, height)))
