"""Legs: standing, stepping, kneeling, sitting."""

from __future__ import annotations

import itertools

from art.bodies import Limbs
from art.canvas import Picture
from art.people_pose import LEFT, SOLE, Point, Pose

TOGETHER: tuple[Point, Point] = ((0, 0), (0, 0))
STANDING: tuple[Point, Point] = ((2, 1), (-1, 0))
"""Feet of somebody who just stands, from the side: the far one is seen a little ahead and higher."""


def path(points: list[Point]) -> list[tuple[int, int, bool]]:
    """The pixels of a polyline; each says whether it belongs to a steep stretch."""
    done: list[tuple[int, int, bool]] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        steps = max(abs(x1 - x0), abs(y1 - y0))
        steep = abs(y1 - y0) >= abs(x1 - x0)
        for step in range(steps + 1):
            share = step / steps if steps else 0.0
            spot = (round(x0 + (x1 - x0) * share), round(y0 + (y1 - y0) * share), steep)
            if not done or done[-1][:2] != spot[:2]:
                done.append(spot)
    return done


def legs_facing(sheet: Picture, limbs: Limbs, pose: Pose) -> None:
    if pose.stance == "kneel":
        sheet.rect(LEFT + 2, SOLE - 4, 10, 3, limbs.leg[1])
        sheet.rect(LEFT + 2, SOLE - 1, 4, 2, limbs.leg[0])
        sheet.rect(LEFT + 8, SOLE - 1, 4, 2, limbs.leg[2])
        return
    if pose.stance == "sit":
        for x in (LEFT + 3, LEFT + 8):
            sheet.rect(x, SOLE - 5, 3, 3, limbs.leg[0])
            sheet.rect(x, SOLE - 2, 3, 1, limbs.leg[2])
            sheet.hline(x, SOLE - 1, 3, limbs.shoe[0])
            sheet.hline(x, SOLE, 3, limbs.shoe[1])
        return
    hips = limbs.hips - 33 + SOLE + pose.drop
    sheet.rect(LEFT + 4, hips, 6, 2, limbs.leg[1])
    order = (0, 1) if pose.legs[0][1] >= pose.legs[1][1] else (1, 0)
    for place in order:
        dx, lift = pose.legs[place]
        x = LEFT + (3 if place == 0 else 8) + dx
        foot = SOLE - 1 - lift
        tones = limbs.leg
        for y in range(hips, foot):
            for across in range(3):
                tone = tones[0] if across == 0 and place == 0 else (tones[2] if across == 2 or lift > 1 else tones[1])
                sheet.px(x + across, y, tone)
            if limbs.stripe is not None:
                sheet.px(x + (0 if place == 0 else 2), y, limbs.stripe)
        sheet.hline(x, foot, 3, limbs.shoe[0])
        sheet.hline(x, foot + 1, 3, limbs.shoe[1])


def legs_side(sheet: Picture, limbs: Limbs, pose: Pose) -> None:
    if pose.stance == "kneel":
        sheet.rect(LEFT + 1, SOLE - 2, 9, 3, limbs.leg[1])
        sheet.hline(LEFT + 1, SOLE, 9, limbs.leg[2])
        sheet.rect(LEFT + 6, SOLE - 5, 4, 4, limbs.leg[0])
        sheet.rect(LEFT - 1, SOLE - 2, 3, 2, limbs.shoe[0])
        sheet.hline(LEFT - 1, SOLE, 3, limbs.shoe[1])
        return
    if pose.stance == "sit":
        sheet.rect(LEFT + 4, SOLE - 6, 8, 3, limbs.leg[1])
        sheet.hline(LEFT + 4, SOLE - 6, 8, limbs.leg[0])
        sheet.rect(LEFT + 9, SOLE - 3, 3, 2, limbs.leg[1])
        sheet.hline(LEFT + 9, SOLE - 1, 4, limbs.shoe[0])
        sheet.hline(LEFT + 9, SOLE, 4, limbs.shoe[1])
        return
    hips = limbs.hips - 33 + SOLE + pose.drop
    hip_x = LEFT + 6 + pose.lean
    feet = STANDING if pose.legs == TOGETHER else pose.legs
    for place in (0, 1):
        dx, lift = feet[place]
        light, middle, dark = limbs.leg
        tones = (middle, dark, dark) if place == 0 else (dark, middle, light)
        foot_x, foot = LEFT + 6 + dx, SOLE - 1 - lift
        bend = 1 if lift else 0
        knee = ((hip_x + foot_x) // 2 + bend, (hips + foot) // 2)
        for x, y, _ in path([(hip_x, hips), knee, (foot_x, foot - 1)]):
            for across in (-1, 0, 1):
                sheet.px(x + across, y, tones[across + 1])
            if limbs.stripe is not None and place == 1:
                sheet.px(x, y, limbs.stripe)
        toe_up = 1 if dx > 3 and lift == 0 else 0
        sheet.hline(foot_x - 1, foot, 4, limbs.shoe[0])
        sheet.hline(foot_x - 1, foot + 1, 4, limbs.shoe[1])
        if lift and dx < 0:
            sheet.px(foot_x - 2, foot - 1, limbs.shoe[0])
        if toe_up:
            sheet.px(foot_x + 2, foot - 1, limbs.shoe[0])


def legs_reclined(sheet: Picture, limbs: Limbs, pose: Pose, hip: Point) -> None:
    """Seen from the side, stretched out ahead of the hip with the knees a little up; the toes point at the ceiling."""
    light, middle, dark = limbs.leg
    for place in (0, 1):
        dx, lift = pose.legs[place]
        tones = (middle, dark, dark) if place == 0 else (light, middle, dark)
        x, y = hip[0] + (1 - place), hip[1] - (1 - place)
        knee = (x + 6, y - 1 - lift)
        ankle = (x + 12 + dx, y + 1)
        for at_x, at_y, _ in path([(x, y), knee, ankle]):
            for down in (-1, 0, 1):
                sheet.px(at_x, at_y + down, tones[down + 1])
            if limbs.stripe is not None and place == 1:
                sheet.px(at_x, at_y, limbs.stripe)
        sheet.rect(ankle[0] + 1, ankle[1] - 3, 2, 5, limbs.shoe[0])
        sheet.vline(ankle[0] + 3, ankle[1] - 2, 4, limbs.shoe[1])
