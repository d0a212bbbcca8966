"""What the phone's pages show: the Smile Score, a map, records."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.lettering import Lettering
from game.content.language import _
from game.script.conduct import SCORE_MOST, Conduct, score_log
from game.view.markers import wanted

if TYPE_CHECKING:
    from game.sim.world import World
    from game.view.theatre import Theatre

AROUND_PX = (1080, 1140)
"""How much of the level the map shows round the hero, px."""
GOAL_PX = 4
"""Half the width of the mark where to go, px."""
LANE_SCORE = 600
"""What Bright Lane asks for."""
TICKS = ((0, _("REFUSED")), (300, _("BASIC")), (LANE_SCORE, _("LANE ACCESS")), (850, _("PRIME")))
"""What a score opens, from which score on."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a page: words, colour, font, height in px."""

    words: str
    colour: look.Colour
    font: str
    height: int

    def draw(self, surface: pygame.Surface, text: Lettering, x: int, y: int, width: int) -> None:
        """With its top at ``y`` px, from ``x`` on."""
        text.draw(surface, self.words, x, y, self.colour, font=self.font)


def records(world: World, text: Lettering, width: int) -> list[Row]:
    """What was picked up this evening, and what was done with it."""
    conduct = Conduct(world)
    rows = [
        Row(
            text.say(_("Brought home unread: {count}")).format(count=conduct.count("records_unread")),
            look.MINT,
            "pixel",
            text.line() + 2,
        ),
        Row(
            text.say(_("Peeked at: {count}")).format(count=conduct.count("records_peeked")),
            look.AMBER,
            "pixel",
            text.line() + 8,
        ),
    ]
    for key, colour, mark in (("unread", look.MINT, _("sealed")), ("peeked", look.AMBER, _("opened"))):
        listed = world.flags.get(key)
        for name in listed if isinstance(listed, list | tuple) else ():
            rows.append(Row(f"{str(name).replace('-', ' ').title()} · {text.say(mark)}", colour, "pixel", text.line()))
    if len(rows) == 2:
        note = _("A record is somebody's mouth, somebody's fear, somebody's bill. None found so far.")
        rows += [Row(line, look.MIST, "pixel", text.line()) for line in text.wrap(note, width)]
    kept = [(_("People calmed"), "calmed"), (_("Machines mended"), "rebooted"), (_("Promises kept"), "promises_kept")]
    rows.append(Row("", look.PALE, "small", 8))
    for label, key in kept:
        own = world.tally.rebooted if key == "rebooted" else 0
        rows.append(Row(f"{text.say(label)}: {conduct.count(key) + own}", look.PALE, "pixel", text.line()))
    return rows


def draw_score(surface: pygame.Surface, world: World, text: Lettering, area: pygame.Rect) -> None:
    """The Smile Score: a mouth of bars, the figure, and why it changed."""
    score = Conduct(world).score
    cx, y = area.centerx, area.y + 12
    lit = round(score / SCORE_MOST * 24)
    for tooth in range(24):
        angle = math.pi * (0.08 + 0.84 * tooth / 23)
        x, top = cx + math.cos(math.pi - angle) * 78, y + math.sin(angle) * 44
        colour = look.MINT if score >= LANE_SCORE else look.ROSE
        pygame.draw.rect(surface, colour if tooth < lit else look.EDGE, (round(x) - 2, round(top), 5, 9))
    text.draw(surface, str(score), cx, y + 2, look.WHITE, font="big", align="centre")
    name = next(label for least, label in reversed(TICKS) if score >= least)
    text.draw(surface, name, cx, y + 24, look.MIST, font="small", align="centre")
    y += 70
    text.draw(surface, _("WHY"), area.x, y, look.TEAL, font="small")
    y += 12
    lines = score_log(world)
    if not lines:
        for line in text.wrap(_("SMILE knows how you brush. It will let you know."), area.w):
            text.draw(surface, line, area.x, y, look.STEEL)
            y += text.line()
    for by, why in reversed(lines):
        colour = look.MINT if by > 0 else look.ROSE
        mark = text.draw(surface, f"{by:+d}", area.x, y, colour)
        for line in text.wrap(why, area.w - mark - 8)[:2]:
            text.draw(surface, line, area.x + mark + 8, y, look.PALE)
            y += text.line()
        y += 3
        if y > area.bottom - text.line():
            break


def map_picture(view: Theatre, world: World, size: tuple[int, int]) -> pygame.Surface:
    """The level round the hero, small: the ground, whoever can be talked to or used, where the hero is, and where to
    go; what lies off the map stands at its border."""
    shown = view.shown
    ground = shown.ground.albedo
    hero = world.hero
    x, y = (hero.x, hero.y) if hero is not None else (ground.get_width() / 2, ground.get_height() / 2)
    area = pygame.Rect(0, 0, min(AROUND_PX[0], ground.get_width()), min(AROUND_PX[1], ground.get_height()))
    area.center = (round(x), round(y))
    area.clamp_ip(ground.get_rect())
    scale = min(size[0] / area.w, size[1] / area.h)
    small = pygame.transform.smoothscale(
        ground.subsurface(area), (max(1, round(area.w * scale)), max(1, round(area.h * scale)))
    )
    small.fill((120, 150, 165), special_flags=pygame.BLEND_RGB_MULT)
    picture = pygame.Surface(size, 0, 32)
    picture.fill(look.NIGHT)
    corner = ((size[0] - small.get_width()) // 2, (size[1] - small.get_height()) // 2)
    picture.blit(small, corner)
    goals: list[tuple[int, int]] = []
    for entity in world.entities.values():
        if wanted(entity):
            at = (round((entity.x - area.x) * scale), round((entity.y - area.y) * scale))
            inner = small.get_rect().inflate(-2 * GOAL_PX, -2 * GOAL_PX)
            left, top = max(inner.left, min(inner.right, at[0])), max(inner.top, min(inner.bottom, at[1]))
            goals.append((left + corner[0], top + corner[1]))
        if not area.collidepoint(entity.x, entity.y):
            continue
        place = (round((entity.x - area.x) * scale) + corner[0], round((entity.y - area.y) * scale) + corner[1])
        if entity is hero:
            pygame.draw.circle(picture, look.NIGHT, place, 4)
            pygame.draw.circle(picture, look.WHITE, place, 3)
        elif entity.label:
            picture.fill(look.AMBER, (place[0] - 1, place[1] - 1, 3, 3))
        elif entity.kind in ("drone", "camera", "sterilizer"):
            if entity.state in ("calm", "rebooted"):
                picture.fill(look.MINT, (place[0] - 1, place[1] - 1, 2, 3))
            else:  # a cross: it is not known by its colour alone
                picture.fill(look.ROSE, (place[0] - 2, place[1], 5, 1))
                picture.fill(look.ROSE, (place[0], place[1] - 2, 1, 5))
    for place in goals:
        _goal(picture, place)
    return picture


def draw_legend(surface: pygame.Surface, text: Lettering, x: int, y: int) -> None:
    """What the map's marks mean, in one row from ``x`` on."""
    middle = y + text.height("small") // 2
    pygame.draw.circle(surface, look.WHITE, (x + 3, middle), 3)
    x += 10 + text.draw(surface, _("you"), x + 10, y, look.MIST, font="small") + 10
    _goal(surface, (x + GOAL_PX, middle))
    x += 14 + text.draw(surface, _("the way"), x + 14, y, look.MIST, font="small") + 10
    surface.fill(look.AMBER, (x, middle - 1, 3, 3))
    text.draw(surface, _("to use"), x + 7, y, look.MIST, font="small")


def _goal(surface: pygame.Surface, place: tuple[int, int]) -> None:
    """A diamond where to go, its middle at ``place``."""
    for size, colour in ((GOAL_PX + 1, look.NIGHT), (GOAL_PX, look.AMBER), (1, look.NIGHT)):
        x, y = place
        pygame.draw.polygon(surface, colour, [(x - size, y), (x, y - size), (x + size, y), (x, y + size)])
