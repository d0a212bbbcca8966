"""The street's parts on small pictures: crowds, adverts, the turnstile, couriers, a class, somebody who shakes."""

from __future__ import annotations

import math

import pytest

from game.sim.events import AdvertNoticed, CourierBarked, Hurt, Jostled, Refused
from game.sim.intent import Button
from game.sim.machines.advert import Advert
from game.sim.machines.courier import Courier
from game.sim.machines.turnstile import Turnstile
from game.sim.people.crowd import Passer, along, lane_of
from game.sim.people.exercise import Sporty
from game.sim.people.lena import Lena
from game.sim.people.shaker import TOGETHER_TICKS, Shaker
from game.sim.rules import Rules
from game.sim.world import World
from tests.scenario import hold, of, picture, press, run, wanting

STREET = picture("""
    ##############################
    #............................#
    #............................#
    #.L..........................#
    #............................#
    #............................#
    ##############################
""")


def a_street(rules: Rules | None = None) -> tuple[World, Lena]:
    world = STREET.world(rules=rules)
    lena = world.spawn(Lena(*STREET.at("L")))
    lena.composure = 80.0
    world.hero = lena
    return world, lena


# -- crowds ---------------------------------------------------------------------------------------


def test_a_line_is_walked_there_and_back_on_the_right_of_it() -> None:
    lane = lane_of([(0.0, 0.0), (100.0, 0.0)], 10.0)
    assert lane == ((0.0, 10.0), (100.0, 10.0), (100.0, -10.0), (0.0, -10.0))


def test_a_place_along_a_round() -> None:
    lane = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
    assert along(lane, 0.0) == ((0.0, 0.0), 1)
    assert along(lane, 0.375)[0] == pytest.approx((100.0, 50.0))
    assert along(lane, 1.25)[0] == along(lane, 0.25)[0]


def test_passers_by_walk_their_round_and_do_not_meet_each_other() -> None:
    world, _ = a_street()
    lane = lane_of([(120.0, 50.0), (400.0, 50.0)], 0.0)
    there = world.spawn(Passer("citizen-1", lane))
    back = world.spawn(Passer("citizen-2", lane, part=0.5))
    run(world, 4.0)
    assert there.x > 300.0
    assert back.x < 220.0
    run(world, 8.0)
    assert 100.0 < there.x < 420.0


def test_a_current_pushes_her_and_takes_composure_once_in_a_while() -> None:
    world, lena = a_street()
    lena.place(200.0, 50.0)
    world.spawn(Passer("citizen-1", lane_of([(120.0, 50.0), (400.0, 50.0)], 0.0), retort="Oi."))
    happened = run(world, 3.0)
    assert lena.x > 205.0 or abs(lena.y - 50.0) > 4.0
    assert lena.composure < 80.0
    assert 1 <= len(of(happened, Jostled)) <= 5
    assert [bark.text for bark in world.barks] == ["Oi."] or any(s.text == "Oi." for s in world.dialogue.log)


def test_in_a_throng_no_more_than_two_complain_at_once() -> None:
    world, lena = a_street()
    lena.place(200.0, 50.0)
    for i in range(8):
        world.spawn(Passer("citizen-1", lane_of([(120.0, 50.0), (400.0, 50.0)], 0.0), part=i / 40, retort=f"Oi {i}."))
    complaints = []
    for _ in range(240):
        world.step(wanting())
        complaints.append(len(world.barks))
    assert max(complaints) == 2


def test_in_the_morning_nobody_takes_composure() -> None:
    world, lena = a_street()
    lena.place(200.0, 50.0)
    world.spawn(Passer("citizen-1", lane_of([(120.0, 50.0), (400.0, 50.0)], 0.0), costs=0.0))
    run(world, 3.0)
    assert lena.composure == 80.0


def test_passers_by_stop_for_a_talk() -> None:
    world, lena = a_street()
    passer = world.spawn(Passer("citizen-1", lane_of([(120.0, 50.0), (400.0, 50.0)], 0.0), label="Talk"))
    lena.place(190.0, 64.0)
    for _ in range(200):
        world.step(wanting())
        if world.reach is passer:
            break
    press(world, Button.INTERACT)
    assert passer.uses == 1
    run(world, 0.6)
    before = passer.x
    run(world, 0.5)
    assert passer.x == pytest.approx(before, abs=2.0)


def test_the_same_street_is_the_same_street() -> None:
    digests = []
    for _ in range(2):
        world, lena = a_street()
        for i in range(12):
            world.spawn(Passer("citizen-1", lane_of([(60.0, 50.0), (420.0, 60.0)], 6.0), part=i / 12))
        hold(world, 5.0, move=(1.0, 0.1))
        digests.append((world.digest(), lena.x))
    assert digests[0] == digests[1]


# -- adverts --------------------------------------------------------------------------------------


def test_an_advert_finds_her_late_enough_to_be_fair_then_turns_after_her() -> None:
    world, lena = a_street()
    advert = world.spawn(Advert(200.0, 24.0, lines=("LENA!",)))
    lena.place(200.0, 80.0)
    happened: list[object] = []
    ticks = 0
    while not any(isinstance(event, AdvertNoticed) for event in happened):
        happened.extend(world.step(wanting()))
        ticks += 1
        assert ticks < 400
    assert ticks >= 24, "at least 0.4 s"
    run(world, 0.1)
    assert world.barks
    assert world.barks[0].text == "LENA!"
    before = advert.cone_angle
    lena.place(240.0, 80.0)
    run(world, 0.8)
    assert advert.cone_angle < before, "y points down: to the right of down is a smaller angle"
    assert lena.composure < 80.0


def test_who_walks_on_gets_out_of_its_light() -> None:
    world, lena = a_street()
    advert = world.spawn(Advert(200.0, 24.0))
    lena.place(190.0, 80.0)
    run(world, 1.5)
    lena.place(420.0, 80.0)
    run(world, 1.2)
    assert advert.state == "idle"


def test_an_advert_does_not_lose_who_is_out_of_its_light_for_a_moment() -> None:
    world, lena = a_street()
    advert = world.spawn(Advert(200.0, 24.0))
    lena.place(200.0, 80.0)
    run(world, 1.5)
    lena.place(420.0, 80.0)
    run(world, 0.3)
    assert advert.state == "watch"


def test_a_raised_voice_hushes_an_advert_for_a_while() -> None:
    world, lena = a_street()
    advert = world.spawn(Advert(200.0, 24.0, lines=("LENA!",), hushed="...Was that a voice?"))
    lena.place(200.0, 80.0)
    run(world, 2.0)
    press(world, Button.PRIMARY, aim=(0, -56))
    run(world, 0.1)
    assert advert.state == "hushed"
    assert [bark.text for bark in world.barks] == ["...Was that a voice?"]
    calm = lena.composure
    run(world, 3.0)
    assert lena.composure == calm
    run(world, 7.0)
    assert advert.state == "watch", "it does not learn"


def test_an_advert_out_of_order_sees_nobody() -> None:
    world, lena = a_street()
    advert = world.spawn(Advert(200.0, 24.0, works=False))
    lena.place(200.0, 60.0)
    run(world, 3.0)
    assert advert.blind
    assert advert.state == "idle"
    assert lena.composure == 80.0


# -- the turnstile --------------------------------------------------------------------------------


def test_it_stops_her_and_lets_the_crowd_through() -> None:
    world, lena = a_street()
    gate = world.spawn(Turnstile(240.0, 56.0, 16.0, 80.0))
    passer = world.spawn(Passer("citizen-1", lane_of([(180.0, 40.0), (400.0, 40.0)], 0.0)))
    happened = hold(world, 4.0, move=(1.0, 0.0))
    assert lena.x < 232.0
    assert passer.x > 260.0
    assert gate.refusals >= 1
    assert of(happened, Refused)


@pytest.mark.parametrize("dark", [False, True])
def test_once_open_it_stops_nobody(dark: bool) -> None:
    world, lena = a_street()
    gate = world.spawn(Turnstile(240.0, 56.0, 16.0, 80.0))
    run(world, 0.1)
    gate.let_through(world, dark=dark)
    hold(world, 4.0, move=(1.0, 0.0))
    assert lena.x > 260.0
    assert gate.state == ("dark" if dark else "open")
    assert gate.refusals == 0


# -- couriers -------------------------------------------------------------------------------------


def a_courier(world: World) -> Courier:
    return world.spawn(Courier(((60.0, 56.0), (420.0, 56.0), (60.0, 56.0)), text="PARCEL!"))


def test_a_courier_barks_before_it_comes_and_then_bumps() -> None:
    world, lena = a_street()
    lena.place(240.0, 56.0)
    a_courier(world)
    barked = hurt = 0
    for _ in range(240):
        for event in world.step(wanting()):
            if isinstance(event, CourierBarked):
                barked = barked or world.tick
            elif isinstance(event, Hurt):
                hurt = hurt or world.tick
    assert barked
    assert hurt - barked >= 24


def test_ducking_lets_it_pass() -> None:
    world, lena = a_street()
    lena.place(240.0, 56.0)
    courier = a_courier(world)
    happened = []
    for _ in range(240):
        near = abs(courier.x - lena.x) < 34.0
        happened.extend(world.step(wanting(Button.DASH) if near and world.tick % 3 else wanting()))
    assert of(happened, CourierBarked)
    assert not of(happened, Hurt)


def test_a_raised_voice_sends_it_back() -> None:
    world, lena = a_street()
    lena.place(240.0, 56.0)
    courier = a_courier(world)
    while courier.x < 180.0:
        world.step(wanting())
    world.step(wanting(Button.PRIMARY, aim=(-40, 0)))
    before = courier.x
    run(world, 1.0)
    assert courier.x < before


# -- the class and the patient --------------------------------------------------------------------


def test_who_falls_takes_a_neighbour_along_and_both_get_up() -> None:
    world, _ = a_street()
    left = world.spawn(Sporty("citizen-1", 200.0, 56.0))
    right = world.spawn(Sporty("citizen-2", 218.0, 56.0))
    run(world, 0.1)
    left.tumble(world, 0.0)
    run(world, 0.5)
    assert left.down
    assert right.down
    run(world, 3.5)
    assert not left.down
    assert not right.down
    assert math.dist((left.x, left.y), left.home) < 6.0


def test_squats_shake_and_company_steadies() -> None:
    world, _ = a_street()
    one = world.spawn(Sporty("citizen-1", 200.0, 56.0))
    run(world, 0.1)
    for _ in range(3):
        one.squat(world, 1.0)
    shaken = one.balance
    one.steady(210.0, 56.0)
    assert shaken < one.balance <= 1.0
    before = one.balance
    one.steady(400.0, 56.0)
    assert one.balance == before


def test_a_breath_that_is_begun_together_calms_more_than_one_begun_alone() -> None:
    world, _ = a_street()
    left = {}
    for together in (True, False):
        patient = world.spawn(Shaker("student", 200.0, 56.0))
        patient.helped(together=together)
        left[together] = patient.tremble
    assert left[True] < left[False] < 100.0


def test_the_patients_breath_grows_longer_as_it_calms() -> None:
    world, _ = a_street()
    patient = world.spawn(Shaker("student", 200.0, 56.0))
    run(world, 0.1)
    patient.begin(world)
    assert patient.in_time(world.tick)
    assert not patient.in_time(world.tick + 50)
    run(world, 1.0)
    assert patient.breath is not None
    assert 0.0 <= patient.breath.radius <= 1.0
    first = patient.inhale
    for _ in range(5):
        patient.helped(together=True)
    assert patient.calm
    assert patient.inhale > first


def test_a_breath_a_little_before_theirs_is_together_as_one_a_little_after_is() -> None:
    patient = Shaker("student", 0.0, 0.0)
    patient.began = 1000
    near, far = TOGETHER_TICKS - 1, TOGETHER_TICKS + 1
    next_breath = patient.began + patient.whole
    assert patient.in_time(patient.began + near) and patient.in_time(next_breath - near)
    assert not patient.in_time(patient.began + far) and not patient.in_time(next_breath - far)
