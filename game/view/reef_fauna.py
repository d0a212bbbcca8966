"""What lives in the dream: shoals that a breath sends out of their way, worries that became fish, and at each depth somebody
who passes: a turtle at noon, a ray in the blue, lanterns that breathe at night, and at dawn the largest and gentlest of all.

Where anybody swims follows from the tick alone; nothing of it is of any weight in the rules.
"""

from __future__ import annotations

import math

import pygame

from game.sim.dream import Breather, Tide
from game.sim.dream.tide import APART
from game.sim.people.composure import INHALE_TICKS, ease
from game.sim.world import World
from game.view import reef_shapes as shapes
from game.view.atlas import Atlas
from game.view.swarm_view import added_glow

Point = tuple[int, int]
Spot = tuple[float, float]
Blit = tuple[pygame.Surface, Point]

SHOALS, FISH = 3, 8
TAIL_TICKS = 8
FLIGHT_PX, FLIGHT_FROM_PX, FLIGHT_TICKS = 46.0, 190.0, 120
"""Fish nearer than that dart so far away when a breath goes out, and are back after so many ticks, px."""
HATCH_TICKS, COME_TICKS = 34, 160
"""A worry lies still for so long before it is a fish, which takes so long to join the others, ticks."""
ROUND_PX, ROUND_ROW_PX, NEAR_PX, NEAR_ROW_PX = 104.0, 17.0, 56.0, 19.0
"""Rings that freed fish swim in: the innermost and the steps outward, in play and when the sun rises, px."""
ROWS, SQUASH = 3, 0.62
ROUND_TURN, DAWN_TURN = 0.0085, 0.015
"""How fast they go round, radians a tick."""
DAWN_COMES = 240
"""How long they take to come near, ticks."""
DRAWN_IN, WAVE_PX = 0.30, 30.0
"""A breath in draws them nearer by this part, a breath out sends them off so far, px."""
TURTLE_TICKS, RAY_TICKS, GIANT_TICKS = 2100, 1150, 800
"""How long each of these takes from one side of the picture to the other, ticks."""
LANTERNS = ((212.0, 150.0), (596.0, 150.0), (196.0, 322.0), (606.0, 316.0), (548.0, 60.0), (262.0, 64.0))
"""Where lanterns hang in the night, px of the map."""
LANTERN_RISE_PX = 9.0
BREATH_TICKS = round(INHALE_TICKS * 2.5)
"""In for four, out for six."""
TURTLE_SUN = 0.3
"""The turtle likes it lighter than this."""
PRESENT = 0.04
"""With less of its light than this nobody of a depth is there."""


class Fauna:
    """Draws everybody; ``levels`` are the dream's circuits, 0 to 1."""

    def __init__(self, atlas: Atlas, size: Point) -> None:
        self._size = size
        self._shoals = [shapes.fish(colours) for colours in shapes.SHOALS]
        self._freed = [shapes.fish(colours) for colours in shapes.FREED]
        self._turtle = shapes.turtle()
        self._ray = shapes.ray()
        self._lantern = shapes.lantern()
        self._giant = shapes.giant()
        self._glow = {name: added_glow(atlas, f"glow/{name}/64") for name in ("violet", "mint")}
        self._spark = added_glow(atlas, "glow/amber/16")

    def floor(self, target: pygame.Surface, world: World, tide: Tide, levels: dict[str, float], corner: Point) -> None:
        """Who swims deeper than she stands: a ray's shadow, the giant."""
        tick = world.tick
        blits: list[Blit] = []
        if levels["deep"] > PRESENT:
            x, y, frame, right = self._ray_at(tick)
            shadow = self._ray[right][frame][1]
            shadow.set_alpha(round(120 * levels["deep"]))
            blits.append((shadow, (round(x) + 10, round(y) + 34)))
        if tide.dawn_at >= 0:
            part = (tick - tide.dawn_at) / GIANT_TICKS
            frame = tick // 9 % len(self._giant)
            wide, high = self._giant[0].get_size()
            x = -wide + part * (self._size[0] + 2 * wide) * 0.9
            y = self._size[1] * 0.60 - high / 2 - 60.0 * part
            blits.append((self._giant[frame], (round(x), round(y))))
        target.fblits(blits)

    def over(self, target: pygame.Surface, world: World, tide: Tide, levels: dict[str, float], corner: Point) -> None:
        """Who swims about her."""
        tick = world.tick
        blits: list[Blit] = []
        glows: list[Blit] = []
        flight = _flight(tick - tide.out_at)
        for shoal in range(SHOALS):
            self._shoal(blits, shoal, tide, flight, tick, corner)
        self._befriended(blits, glows, tide, flight, tick, corner)
        if levels["sun"] > TURTLE_SUN:
            self._pass_turtle(blits, tick, levels["sun"])
        if levels["deep"] > PRESENT:
            x, y, frame, right = self._ray_at(tick)
            picture = self._ray[right][frame][0]
            picture.set_alpha(round(235 * levels["deep"]))
            blits.append((picture, (round(x), round(y))))
        if levels["abyss"] > PRESENT:
            self._hang_lanterns(blits, glows, world, levels["abyss"], corner)
        target.fblits(glows, pygame.BLEND_RGB_ADD)
        target.fblits(blits)

    # -- shoals -----------------------------------------------------------------------------------

    def _shoal(self, blits: list[Blit], shoal: int, tide: Tide, flight: float, tick: int, corner: Point) -> None:
        """Small fish that go round together, slowly, each its own way of keeping up."""
        turn = tick / (420.0 + 90.0 * shoal) + shoal * 2.2
        cx, cy = 400 + math.cos(turn) * (250 + 30 * shoal), 230 + math.sin(turn * 1.3) * (110 + 20 * shoal)
        right = math.sin(turn) < 0
        pictures, tail = self._shoals[shoal][right], tick // TAIL_TICKS
        across, down, (left, top) = tick / 50.0, tick / 43.0, corner
        for one in range(FISH):
            x = cx + math.sin(one * 2.4 + across) * 17 + one % 3 * 10
            y = cy + math.cos(one * 1.9 + down) * 10 + one // 3 * 7
            if flight > 0.0:
                x, y = _shied(x, y, tide, flight)
            blits.append((pictures[(tail + one) % shapes.TAILS], (int(x) - left, int(y) - top)))

    def _befriended(
        self, blits: list[Blit], glows: list[Blit], tide: Tide, flight: float, tick: int, corner: Point
    ) -> None:
        """Worries that became fish: from where they dissolved into the rings that go round her and breathe with her."""
        breath = tide.dreamer.breath
        near = ease(min(1.0, (tick - tide.dawn_at) / DAWN_COMES)) if tide.dawn_at >= 0 else 0.0
        rings = _rings(near, breath.radius if breath is not None else 0.0, flight)
        turned = tick * ROUND_TURN
        if tide.dawn_at >= 0:
            turned += (tick - tide.dawn_at) * (DAWN_TURN - ROUND_TURN)
        even = math.tau * ROWS / max(ROWS, len(tide.freed))
        hx, hy = tide.heart
        for number, one in enumerate(tide.freed):
            age = tick - one.tick - HATCH_TICKS
            if age < 0:
                continue
            row = number % ROWS
            way = -1.0 if row == 1 else 1.0
            # scattered about her in play; evenly in their rings at dawn
            angle = number * APART * (1.0 - near) + (number // ROWS * even + row) * near + way * turned
            far = rings[row] + 5.0 * math.sin(tick / 37.0 + number * 1.3)
            sine = math.sin(angle)
            x, y = hx + math.cos(angle) * far, hy + sine * far * SQUASH
            right = sine * way < 0.0
            if age < COME_TICKS:
                come = ease(age / COME_TICKS)
                right = x > one.x if come < 0.6 else right
                x, y = one.x + (x - one.x) * come, one.y - 8.0 + (y - one.y + 8.0) * come
            picture = self._freed[number % len(self._freed)][right][(tick // TAIL_TICKS + number) % shapes.TAILS]
            place = round(x) - corner[0], round(y) - corner[1]
            glows.append((self._spark, (place[0] - 3, place[1] - 5)))
            blits.append((picture, place))

    # -- who passes -------------------------------------------------------------------------------

    def _pass_turtle(self, blits: list[Blit], tick: int, level: float) -> None:
        part = tick % TURTLE_TICKS / TURTLE_TICKS
        right = tick // TURTLE_TICKS % 2 == 0
        # a stroke, and a long glide
        stroke = tick % 110 / 110.0
        glide = 14.0 * ease(min(1.0, stroke * 2.0)) - 14.0 * stroke
        x = (part if right else 1.0 - part) * (self._size[0] + 120) - 60 + (glide if right else -glide)
        y = self._size[1] * 0.27 + math.sin(part * math.tau) * 34.0
        frame = min(len(self._turtle[0]) - 1, int(abs(math.sin(stroke * math.pi)) * len(self._turtle[0])))
        picture = self._turtle[right][frame]
        picture.set_alpha(round(255 * min(1.0, (level - TURTLE_SUN) / TURTLE_SUN)))
        blits.append((picture, (round(x), round(y))))

    def _ray_at(self, tick: int) -> tuple[float, float, int, bool]:
        """Where the ray is in the picture, px, its wings' frame, and whether it goes to the right."""
        part = tick % RAY_TICKS / RAY_TICKS
        right = tick // RAY_TICKS % 2 == 0
        x = (part if right else 1.0 - part) * (self._size[0] + 260) - 160
        y = self._size[1] * (0.62 if right else 0.22) + math.sin(part * math.tau) * 40.0
        return x, y, tick // 9 % shapes.WINGS, right

    def _hang_lanterns(self, blits: list[Blit], glows: list[Blit], world: World, level: float, corner: Point) -> None:
        """They close and open in for four, out for six; and with the worries that breathe, when there are any."""
        tick = world.tick
        circle = next((one for one in world.of(Breather) if not one.dissolving), None)
        at = tick % BREATH_TICKS
        own = ease(at / INHALE_TICKS) if at < INHALE_TICKS else 1.0 - ease((at - INHALE_TICKS) / (1.5 * INHALE_TICKS))
        closed = circle.breath if circle is not None else own
        for number, (x, y) in enumerate(LANTERNS):
            frames = self._lantern[number % len(self._lantern)]
            frame = frames[min(len(frames) - 1, int(closed * len(frames)))]
            frame.set_alpha(round(230 * level))
            sway = math.sin(tick / 110.0 + number * 1.9) * 8.0
            px = round(x + sway) - corner[0]
            py = round(y - LANTERN_RISE_PX * closed + math.cos(tick / 140.0 + number) * 6.0) - corner[1]
            if level > 0.6:
                glow = self._glow["mint" if number % 2 else "violet"]
                glows.append((glow, (px + frame.get_width() // 2 - 32, py - 24)))
            blits.append((frame, (px, py)))


def _flight(age: int) -> float:
    """How much of their way fish have darted off after a breath went out so many ticks ago, 0 to 1."""
    if not 0 <= age < FLIGHT_TICKS:
        return 0.0
    return min(1.0, age / 14.0) * math.pow(1.0 - age / FLIGHT_TICKS, 1.6)


def _shied(x: float, y: float, tide: Tide, flight: float) -> Spot:
    """A place that somebody has darted to, away from the breath."""
    dx, dy = x - tide.x, y - tide.y + 12.0
    far = math.hypot(dx, dy) or 1.0
    push = FLIGHT_PX * flight * max(0.0, 1.0 - far / FLIGHT_FROM_PX)
    return x + dx / far * push, y + dy / far * push


def _rings(near: float, swollen: float, flight: float) -> tuple[float, ...]:
    """How wide the freed fish's rings are, px: nearer at dawn, drawn in by a breath, sent off by one that goes out."""
    return tuple(
        (far + (close - far) * near) * (1.0 - DRAWN_IN * swollen) + WAVE_PX * flight
        for far, close in ((ROUND_PX + ROUND_ROW_PX * row, NEAR_PX + NEAR_ROW_PX * row) for row in range(ROWS))
    )
