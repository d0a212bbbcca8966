"""Is the place surrounded? Figures laid out in bots, and whether they close."""

from __future__ import annotations

import itertools
import math
import random

import numpy as np
import pytest

from game.sim.swarm.enclosure import LINK, Enclosure, enclosure
from tests.sim.swarm_stage import Floor, circle, still

Points = list[tuple[float, float]]


def ring(x: float, y: float, radius: float, gap: float = 6.0, turn: float = math.tau) -> Points:
    """Bots along an arc from the right, ``gap`` px apart."""
    count = max(3, math.ceil(radius * turn / gap))
    return [
        (x + radius * math.cos(turn * i / count), y + radius * math.sin(turn * i / count))
        for i in range(count if turn == math.tau else count + 1)
    ]


def around(points: Points, x: float = 0.0, y: float = 0.0, **more: object) -> Enclosure | None:
    return enclosure(still(points), x, y, **more)  # type: ignore[arg-type]


def test_a_ring_encloses_its_middle() -> None:
    loop = around(ring(0, 0, 40))
    assert loop is not None
    assert loop.area == pytest.approx(math.pi * 40**2, rel=0.05)
    assert loop.mean_radius == pytest.approx(40)


def test_a_ring_with_one_gap_does_not() -> None:
    bots = ring(0, 0, 40)
    assert around(bots[:10] + bots[12:]) is None


@pytest.mark.parametrize(("gap", "closed"), [(LINK - 0.2, True), (LINK + 0.2, False)])
def test_the_gap_that_leaks_is_a_little_more_than_a_link(gap: float, closed: bool) -> None:
    opening = 2 * math.asin(gap / 2 / 40)
    bots = [(40 * math.cos(a), 40 * math.sin(a)) for a in np.linspace(opening / 2, math.tau - opening / 2, 60)]
    assert (around(bots) is not None) == closed


def test_a_ring_does_not_enclose_a_place_beside_it() -> None:
    assert around(ring(100, 0, 40)) is None


def test_a_c_does_not_close() -> None:
    thick = ring(0, 0, 40, turn=5.5) + ring(0, 0, 45, turn=5.5) + ring(0, 0, 50, turn=5.5)
    assert around(thick) is None


def test_a_spiral_whose_arms_stay_apart_does_not_close() -> None:
    bots = [((20 + 4 * a) * math.cos(a), (20 + 4 * a) * math.sin(a)) for a in np.arange(0, 4 * math.pi, 0.12)]
    assert around(bots) is None


def test_a_spiral_whose_arms_touch_does() -> None:
    bots = [((20 + 1.4 * a) * math.cos(a), (20 + 1.4 * a) * math.sin(a)) for a in np.arange(0, 4 * math.pi, 0.12)]
    assert around(bots) is not None


def test_of_two_rings_the_inner_one_is_measured() -> None:
    loop = around(ring(0, 0, 70) + ring(0, 0, 35))
    assert loop is not None
    assert loop.area == pytest.approx(math.pi * 35**2, rel=0.06)


def test_two_rings_side_by_side_close_only_round_what_is_in_them() -> None:
    bots = ring(-50, 0, 30) + ring(50, 0, 30)
    assert around(bots, -50) is not None
    assert around(bots, 50) is not None
    assert around(bots) is None


@pytest.mark.parametrize("angle", [0.0, 1.1, 2.7, 4.4])
def test_a_place_near_the_edge_is_inside_up_to_the_bots(angle: float) -> None:
    bots = ring(0, 0, 40, gap=5)
    for reach, inside in ((28, True), (36, True), (44, False), (60, False)):
        loop = around(bots, reach * math.cos(angle), reach * math.sin(angle))
        assert (loop is not None) == inside


def test_a_heap_of_bots_upon_the_place_is_no_loop() -> None:
    dice = random.Random(2)
    heap = [(dice.gauss(0, 12), dice.gauss(0, 12)) for _ in range(300)]
    assert around(heap, inner=40) is None
    assert around(heap, 70, 0) is None


def test_bots_nearer_than_inner_do_not_count() -> None:
    assert around(ring(0, 0, 20), inner=24) is None
    assert around(ring(0, 0, 30), inner=24) is not None


def test_a_figure_eight_encloses_both_its_eyes_and_nothing_else() -> None:
    bots = ring(-35, 0, 35) + ring(35, 0, 35)
    assert around(bots, -35) is not None
    assert around(bots, 35) is not None
    assert around(bots, 0, 30) is None


def test_the_thinnest_side_is_where_bots_are_few() -> None:
    bots = ring(0, 0, 40, gap=3) + ring(0, 0, 44, gap=3)
    weak = math.radians(70)
    kept = [p for i, p in enumerate(bots) if abs(math.atan2(p[1], p[0]) - weak) > 0.4 or i % 4 == 0]
    loop = around(kept)
    assert loop is not None
    assert abs(loop.thinnest - weak) < 0.45
    assert loop.thickness.shape == (32,)
    assert loop.thickness.min() < loop.thickness.mean() / 2


def box(x0: float, y0: float, x1: float, y1: float) -> Points:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def test_a_chain_from_wall_to_wall_closes_a_corridor_off() -> None:
    walls = [box(-50, -36, 200, -20), box(-50, 20, 200, 36), box(-66, -36, -50, 36)]
    chain = [(60.0, y) for y in np.arange(-18, 19, 6.0)]
    assert around(chain, walls=walls, away=(150, 0)) is not None
    assert around(chain[1:-2], walls=walls, away=(150, 0)) is None


def test_walls_alone_close_nothing_off_from_a_place_in_the_same_room() -> None:
    room = [box(-100, -100, 100, -90), box(-100, 90, 100, 100), box(-100, -100, -90, 100), box(90, -100, 100, 100)]
    touching = [(x, 84.0) for x in np.arange(-80, 80, 6.0)]
    assert around(touching, walls=room, away=(50, 0)) is None


def test_half_a_ring_against_a_wall_is_closed_by_it() -> None:
    wall = box(-200, 10, 200, 26)
    half = [(30 * math.cos(a), 6 - 30 * math.sin(a)) for a in np.linspace(0, math.pi, 20)]
    assert around(half, walls=[wall], away=(0, -100)) is not None
    assert around(half, away=(0, -100)) is None


def test_random_webs_agree_with_a_search_through_all_their_links() -> None:
    """The slow way to the same answer: walk the links, carrying the angle turned, and look for a second angle."""
    dice = random.Random(11)
    answers = []
    for _ in range(150):
        count = dice.randrange(60, 190)
        bots = [(dice.uniform(-40, 40), dice.uniform(-40, 40)) for _ in range(count)]
        bots = [p for p in bots if math.hypot(*p) > 12]
        turned: dict[int, float] = {}
        winds = False
        for start in range(len(bots)):
            if start in turned:
                continue
            turned[start] = 0.0
            queue = [start]
            for a in queue:
                for b in range(len(bots)):
                    if a != b and math.dist(bots[a], bots[b]) <= LINK:
                        step = math.atan2(bots[b][1], bots[b][0]) - math.atan2(bots[a][1], bots[a][0])
                        angle = turned[a] + (step + math.pi) % math.tau - math.pi
                        if b not in turned:
                            turned[b] = angle
                            queue.append(b)
                        winds |= abs(turned[b] - angle) > 1
        answers.append(winds)
        assert (around(bots) is not None) == winds
    assert 30 < sum(answers) < 120


def test_the_answer_does_not_depend_on_the_order_of_the_bots() -> None:
    bots = ring(0, 0, 40, gap=4) + ring(0, 0, 46, gap=5)
    dice = random.Random(3)
    answers = []
    for _ in range(5):
        dice.shuffle(bots)
        loop = around(bots)
        assert loop is not None
        answers.append((loop.mean_radius, loop.thinnest, loop.thickness.tolist()))
    for a, b in itertools.pairwise(answers):
        assert a[:2] == pytest.approx(b[:2])
        assert a[2] == pytest.approx(b[2])


def test_a_ring_that_is_drawn_closes_once_its_bots_are_there() -> None:
    floor = Floor(160)
    floor.draw(circle(200, 100, 36), settle=1)
    assert floor.swarm.encloses(200, 100) is None
    floor.tick(60)
    loop = floor.swarm.encloses(200, 100, 10)
    assert loop is not None
    assert loop.mean_radius == pytest.approx(36, abs=2)
    assert floor.swarm.encloses(260, 100) is None


def test_burning_a_hole_opens_the_ring_until_it_is_mended() -> None:
    floor = Floor(160)
    floor.draw(circle(200, 100, 36))
    floor.swarm.burn(14, 236, 100)
    floor.tick()
    assert floor.swarm.encloses(200, 100) is None
    floor.tick(60)
    assert floor.swarm.encloses(200, 100) is not None


def test_followers_do_not_close_a_ring() -> None:
    floor = Floor(400)
    floor.tick(60)
    assert floor.swarm.encloses(100, 100) is None
