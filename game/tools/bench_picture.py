"""The picture's part of the benchmark: a frame over its floor, and our map over pyscroll's."""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pygame

from game.content.data import data_root
from game.content.library import chapter
from game.tools.bench_scene import LEVEL, Scene, clock
from game.tools.shot import Keys
from game.view.view import View

if TYPE_CHECKING:
    from game.content.tiled import TiledMap

SIZE = (640, 360)
BOT = (5, 5)
LIGHT = (96, 68)
"""The pool of a small lamp, px."""
MARGIN_PX = 24
SCROLL_PX = 3
"""The map moves so far a frame."""
GLOWING = ("pulse", "drone", "node", "core", "elara", "orion")
"""What carries a light with it; lamps that stand still could be baked, so the floor leaves them out."""


def view_of(tiled: TiledMap) -> View:
    """The game's own view of a map, as play has it."""
    return View(SIZE, tiled, prompts=Keys())


def frames(scene: Scene, count: int) -> dict[str, Any]:
    """Draw ``count`` frames of a scene, and by turns the floor of each: ``frame_over_floor`` and ``frame_p99_ms``."""
    view = view_of(scene.tiled)
    floor = Floor(scene)
    screen = pygame.display.get_surface()
    assert screen is not None
    ours, bare, whole = [], [], []
    for number in range(count):
        intent = scene.tick()
        frame_began, began = time.perf_counter(), clock()
        events = scene.world.step(intent)
        view.consume(scene.world, events)
        screen.blit(view.draw(scene.world, 0.5), (0, 0))
        drawn, frame_drawn = clock(), time.perf_counter()
        things, bots, lights = floor.seen(scene, view)
        bare_began = clock()
        floor.draw(things, bots, lights)
        bare_drawn = clock()
        if number >= 30:
            # the first frames fill caches
            ours.append(drawn - began)
            bare.append(bare_drawn - bare_began)
            whole.append(frame_drawn - frame_began)
    return {
        "frame_over_floor": round(statistics.median(ours) / statistics.median(bare), 3),
        "frame_p99_ms": round(float(np.percentile(whole, 99)) * 1000.0, 3),
        "frame_median_ms": round(statistics.median(ours) * 1000.0, 3),
        "floor_median_ms": round(statistics.median(bare) * 1000.0, 3),
    }


class Floor:
    """The drawing that nobody could do without: ground, sprites, props, bots, lights, the layer above, multiply, add."""

    def __init__(self, scene: Scene) -> None:
        level = scene.tiled.level
        size = (max(SIZE[0], int(level.width)), max(SIZE[1], int(level.height)))
        self.screen = pygame.Surface(SIZE).convert()
        self.ground = pygame.Surface(size).convert()
        self.ground.fill((40, 44, 60))
        self.above = pygame.Surface(size, pygame.SRCALPHA).convert_alpha()
        self.above.fill((20, 20, 30, 90), (0, 0, size[0], size[1] // 8))
        self.light = pygame.Surface(SIZE).convert()
        self.glow = pygame.Surface(SIZE).convert()
        self.glow.fill((3, 2, 6))
        self.bot = _dot(BOT)
        self.lamp = pygame.Surface(LIGHT).convert()
        self.lamp.fill((30, 40, 36))

    def seen(self, scene: Scene, view: View) -> tuple[list[Any], list[Any], list[Any]]:
        """The sprites and props in view as the game draws them, each its own picture once; bots; moving lights."""
        world = scene.world
        corner = view.camera.corner(0.5)
        x0, y0 = corner
        here = pygame.Rect(0, 0, *SIZE).inflate(MARGIN_PX * 2, MARGIN_PX * 2)
        places = [(e.kind, int(e.x) - x0, int(e.y) - y0) for e in world.entities.values()]
        actors = view.actors.seen(world, corner, SIZE, 0.5)
        things = [blit for _, blit in view.actors.props(world.tick, corner, SIZE)]
        things += [view.actors.sprite(one, hero=False, outlines=False) for one in actors]
        lights = [
            (self.lamp, (x - LIGHT[0] // 2, y - LIGHT[1] // 2))
            for kind, x, y in places
            if kind in GLOWING and here.collidepoint(x, y)
        ]
        bots = [
            (self.bot, (int(x) - x0, int(y) - y0))
            for x, y in world.swarm.positions.tolist()
            if here.collidepoint(x - x0, y - y0)
        ]
        self.area = pygame.Rect(x0, y0, *SIZE)
        return things, bots, lights

    def draw(self, things: list[Any], bots: list[Any], lights: list[Any]) -> None:
        """One bare frame."""
        screen = self.screen
        screen.blit(self.ground, (0, 0), self.area)
        screen.fblits(things)
        screen.fblits(bots)
        screen.blit(self.above, (0, 0), self.area)
        self.light.fill((96, 88, 140))
        self.light.fblits(lights, pygame.BLEND_RGB_ADD)
        screen.blit(self.light, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        screen.blit(self.glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def map_over_pyscroll(tiled: TiledMap, count: int, notes: list[str]) -> float | None:
    """Drawing our map over pyscroll drawing the same one, both scrolling; None, with a note, where pyscroll is not."""
    try:
        import pyscroll
        import pyscroll.data
        import pytmx.util_pygame
    except ImportError:
        notes.append("map_over_pyscroll needs pyscroll: pip install pyscroll")
        return None
    root = data_root()
    loaded = pytmx.util_pygame.load_pygame(str(root / chapter(LEVEL, root).map))
    renderer = pyscroll.BufferedRenderer(pyscroll.data.TiledMapData(loaded), SIZE, clamp_camera=True)
    group = pyscroll.PyscrollGroup(map_layer=renderer, default_layer=len(loaded.layers))
    for thing in (item for layer in loaded.objectgroups if layer.visible for item in layer):
        # what stands on the map as a picture of its own; our map draws it too. Over all layers: pyscroll's quickest way
        if getattr(thing, "image", None) is not None:
            sprite = pygame.sprite.Sprite(group)
            sprite.image = thing.image
            sprite.rect = pygame.Rect(int(thing.x), int(thing.y), *thing.image.get_size())
    stage = view_of(tiled)
    target = pygame.Surface(SIZE).convert()
    ours, theirs = [], []
    for number in range(count):
        x, y = _camera(number, tiled)
        began = clock()
        target.blit(stage.draw_map_only((x, y)), (0, 0))
        done = clock()
        group.center((x + SIZE[0] // 2, y + SIZE[1] // 2))
        group.draw(target)
        ended = clock()
        if number >= 20:
            ours.append(done - began)
            theirs.append(ended - done)
    return round(statistics.median(ours) / statistics.median(theirs), 3)


def _camera(number: int, tiled: TiledMap) -> tuple[int, int]:
    """Where the camera's corner is in a frame: back and forth over the map."""
    width = max(1, int(tiled.level.width) - SIZE[0])
    height = max(1, int(tiled.level.height) - SIZE[1])
    along = number * SCROLL_PX
    x = along % (2 * width)
    y = along // 2 % (2 * height)
    return (x if x <= width else 2 * width - x, y if y <= height else 2 * height - y)


def _dot(size: tuple[int, int]) -> pygame.Surface:
    """A sprite of a size with soft edges."""
    picture = pygame.Surface(size, pygame.SRCALPHA).convert_alpha()
    pygame.draw.ellipse(picture, (120, 220, 190, 230), (0, 0, *size))
    return picture
