"""What shines in people's hands: motes that answer Elara, Orion's sparks, the visor he takes off."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from art.canvas import Picture
from art.people_pose import Point
from art.shading import hashed

Light = Callable[[Picture, tuple[Point, Point]], None]

CARE = ("T6", "T5", "T4")
POWER = ("M5", "M4", "M3")


def sparks(frame: int, hands: Sequence[int], tones: Sequence[str] = CARE, count: int = 6, reach: float = 5) -> Light:
    """A hot point at each of `hands` (0, 1) and `count` sparks flying round it, within `reach` px."""

    def paint(sheet: Picture, places: tuple[Point, Point]) -> None:
        for hand in hands:
            x, y = places[hand]
            for spark in range(count):
                angle = 2 * math.pi * hashed(spark, frame, 50 + hand)
                away = 2 + reach * hashed(spark, frame, 60 + hand)
                sx, sy = round(x + math.cos(angle) * away), round(y + math.sin(angle) * away)
                if not sheet.albedo[max(0, min(sy, sheet.height - 1)), max(0, min(sx, sheet.width - 1)), 3]:
                    sheet.px(sx, sy, tones[spark % len(tones)], 1.0)
            sheet.px(x, y, tones[0], 1.0)
            sheet.px(x + (frame % 2), y - 1, tones[0], 1.0)

    return paint


def stream(frame: int, hand: int, forward: Point, tones: Sequence[str] = CARE, count: int = 9) -> Light:
    """Motes that leave the hand along `forward` (px from the hand to the end of the stream)."""

    def paint(sheet: Picture, places: tuple[Point, Point]) -> None:
        x, y = places[hand]
        sheet.rect(x - 1, y - 1, 2, 2, tones[0], 1.0)
        for mote in range(count):
            share = (mote / count + frame / 5) % 1.0
            wide = (hashed(mote, frame, 71) - 0.5) * 5 * share
            along = -1 if abs(forward[1]) > abs(forward[0]) else 0
            sx = x + forward[0] * share + (wide if along else 0)
            sy = y + forward[1] * share + (0 if along else wide)
            sheet.px(round(sx), round(sy), tones[mote % len(tones)], 1.0)

    return paint


def visor(hand: int, shine: float) -> Light:
    """The visor held in a hand, its light going out (`shine` 0..1)."""

    def paint(sheet: Picture, places: tuple[Point, Point]) -> None:
        x, y = places[hand]
        sheet.rect(x - 3, y, 7, 4, "N0")
        sheet.hline(x - 2, y + 1, 5, "M4" if shine > 0.5 else "M2", shine)
        sheet.hline(x - 2, y + 2, 5, "M3" if shine > 0.5 else "M1", shine)
        sheet.px(x - 1, y + 1, "M5" if shine > 0.2 else "N4", shine)

    return paint
