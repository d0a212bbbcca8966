"""In grey, the hero, the danger and the way on stand out from what is round them.

Contrast is measured on luma (Rec. 601, 0 to 255): the brightest tenth of what is inside a box, over the middle of the ring
of ground round it; on pale ground, by day, the darkest tenth under it. A figure that is as bright as its ground cannot be
found at a glance, whatever its colour.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pygame
import pytest

from game.content.library import load_chapters
from game.content.start import load_maps, start_level
from game.sim.events import MapChanged
from game.sim.world import World
from game.tools.shot import Keys
from game.tools.walkthroughs import walkthrough
from game.view.markers import wanted
from game.view.theatre import Theatre

SIZE = (640, 360)
RING_PX = 14
PERSON = (24, 36)
"""The part of the picture that belongs to somebody, px, whatever they do."""
CLEAR = pygame.Rect(0, 40, 640, 250)
"""Of the picture, what neither meters nor talk cover."""
HERO_LEAST = 40.0
EXIT_LEAST = 60.0
"""Of the arrow that leads on, or hangs over the place: its brightest or its darkest part over the ground round it."""
EXIT_MOMENTS = (
    ("neon-rain", 800), ("waiting-room", 200), ("uplink", 300), ("high-alert", 600), ("restore", 320), ("showdown", 300),
    ("new-dawn", 700),
)  # fmt: skip
"""When in each chapter a player is under way."""
GENTLE = ("calm", "rebooted", "off")
DANGERS = ("drone", "sterilizer", "camera", "pulse")
DANGER_LEAST = 35.0
MOMENTS = 24
"""Looks at each chapter, spread over its walkthrough."""
SPAN_TICKS = 3600
PALE = 110.0
"""Ground as bright as this is pale: who stands on it is found by what is dark of them."""


def luma(picture: pygame.Surface) -> np.ndarray:
    colours = pygame.surfarray.array3d(picture).swapaxes(0, 1).astype(float)
    return colours @ np.array((0.299, 0.587, 0.114))


def stands_out(grey: np.ndarray, box: pygame.Rect) -> float | None:
    """The contrast of a box of the picture; None where it is not whole in sight, clear of what is read."""
    if not CLEAR.contains(box.inflate(2 * RING_PX, 2 * RING_PX)):
        return None
    inside = grey[box.top : box.bottom, box.left : box.right]
    around = box.inflate(2 * RING_PX, 2 * RING_PX)
    ring = grey[around.top : around.bottom, around.left : around.right].copy()
    ring[RING_PX:-RING_PX, RING_PX:-RING_PX] = np.nan
    ground = float(np.nanmedian(ring))
    bright, dark = (float(abs(np.percentile(inside, part) - ground)) for part in (90, 10))
    return max(bright, dark) if ground >= PALE else bright


@cache
def looks(chapter: str) -> tuple[tuple[str, float], ...]:
    """What was measured in a chapter: kind and contrast."""
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, tiled=maps[0], others=maps[1:])
    view, player = Theatre(SIZE, maps, None, prompts=Keys()), walkthrough(chapter)(world)
    found: list[tuple[str, float]] = []
    for tick in range(1, SPAN_TICKS + 1):
        events = world.step(next(player))
        if world.outcome:
            break
        near = tick % (SPAN_TICKS // MOMENTS) > SPAN_TICKS // MOMENTS - 90
        if near or any(isinstance(event, MapChanged) for event in events):
            view.consume(world, events)
        if tick % (SPAN_TICKS // MOMENTS) == 0 and world.dialogue.box is None and world.darkness == 0.0:
            view.draw(world, 1.0)
            found += measured(world, view)
    return tuple(found)


def measured(world: World, theatre: Theatre) -> list[tuple[str, float]]:
    view = theatre.shown
    grey, corner = luma(theatre.draw(world, 1.0)), theatre.camera.corner(1.0)
    found = []
    for one in view.actors.seen(world, corner, SIZE, 1.0):
        entity = one.entity
        danger = entity.kind in DANGERS and entity.state not in GENTLE
        if entity is world.hero or danger or entity.kind == "orion":
            frame = one.sprites.frame(one.name)
            box = pygame.Rect(one.x - frame.anchor[0], one.y - frame.anchor[1] - one.lift, *frame.size)
            if view.actors.is_person(entity.kind):
                box = pygame.Rect(one.x - PERSON[0] // 2, one.y - PERSON[1] + 3 - one.lift, *PERSON)
            contrast = stands_out(grey, box)
            if contrast is not None:
                found.append(("hero" if entity is world.hero else entity.kind, contrast))
    return found


@pytest.mark.parametrize("chapter", [chapter.id for chapter in load_chapters()])
def test_the_hero_is_found_in_grey(chapter: str) -> None:
    heroes = [contrast for kind, contrast in looks(chapter) if kind == "hero"]
    assert heroes, "the hero was never whole in sight"
    assert float(np.median(heroes)) >= HERO_LEAST, [round(value) for value in heroes]


@pytest.mark.parametrize("chapter", ["uplink", "high-alert", "showdown"])
def test_danger_is_found_in_grey(chapter: str) -> None:
    dangers = [contrast for kind, contrast in looks(chapter) if kind in DANGERS]
    assert dangers, "none was whole in sight"
    assert float(np.median(dangers)) >= DANGER_LEAST, [round(value) for value in dangers]


@pytest.mark.parametrize(("chapter", "begin"), EXIT_MOMENTS, ids=[chapter for chapter, _ in EXIT_MOMENTS])
def test_the_way_on_is_found_in_grey(chapter: str, begin: int) -> None:
    contrasts = arrows(chapter, begin)
    assert contrasts, "nothing leads on"
    assert min(contrasts) >= EXIT_LEAST, [round(value) for value in contrasts]


@pytest.mark.parametrize("chapter", [chapter.id for chapter in load_chapters()])
def test_every_chapter_has_its_moment(chapter: str) -> None:
    assert chapter == "tracer" or chapter in dict(EXIT_MOMENTS)


def test_in_the_chase_the_way_is_whoever_runs_and_he_is_found_in_grey() -> None:
    runners = [contrast for kind, contrast in looks("tracer") if kind == "orion"]
    assert runners, "he was never whole in sight"
    assert float(np.median(runners)) >= DANGER_LEAST, [round(value) for value in runners]


def arrows(chapter: str, begin: int) -> list[float]:
    """The contrast of every arrow at the first three moments in which the player is free to go and one is seen."""
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    maps = load_maps(chapter)
    world = start_level(chapter, tiled=maps[0], others=maps[1:])
    theatre, player = Theatre(SIZE, maps, None, prompts=Keys()), walkthrough(chapter)(world)
    found: list[float] = []
    looks = 0
    while looks < 3 and world.tick < begin + SPAN_TICKS and not world.outcome:
        events = world.step(next(player))
        if world.tick > begin - 90 or any(isinstance(event, MapChanged) for event in events):
            theatre.consume(world, events)
        free = not world.letterbox and world.dialogue.box is None and not world.barks
        if world.tick >= begin and free and world.tick % 40 == 0 and any(map(wanted, world.entities.values())):
            seen = arrows_of(world, theatre)
            looks += bool(seen)
            found += seen
    return found


def arrows_of(world: World, theatre: Theatre) -> list[float]:
    """The contrasts of the arrows in the picture now."""
    with_them = theatre.draw(world, 1.0).copy()
    places = theatre.overlay.hud.markers.arrows
    grey = luma(with_them)
    found = []
    for place in places:
        inside = grey[place.top : place.bottom, place.left : place.right]
        around = place.inflate(2 * RING_PX, 2 * RING_PX).clip(pygame.Rect(0, 0, *SIZE))
        ring = grey[around.top : around.bottom, around.left : around.right]
        ground = float(np.median(ring))
        found.append(max(float(np.percentile(inside, 92)) - ground, ground - float(np.percentile(inside, 8))))
    return found
