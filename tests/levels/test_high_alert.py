"""The high alert, played by intents alone, on the map that is shipped."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache, partial

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import high_alert
from game.levels.high_alert_talk import TURNS
from game.sim.events import HeroChanged, StateChanged, Vaulted
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.machines.door import Shutter
from game.sim.machines.drone import GuardDrone
from game.sim.machines.steriliser import Steriliser
from game.sim.people.hero import Hero
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.patient import Patient
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import hold, of

BEATS = [name for name, _ in high_alert.BEATS]
play = partial(playing.play, "high-alert")
whole = partial(playing.whole, "high-alert")


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "clinic.tmx", chapter="high-alert").level


def an_alert(checkpoint: str = "", ground: LevelMap | None = None) -> World:
    world = World(ground or level(), seed=1)
    high_alert.start(world, checkpoint)
    return world


def test_he_leapt_they_swapped_and_three_were_led_out() -> None:
    world, happened = whole()
    events = list(happened)
    assert len(of(events, Vaulted)) >= 2
    assert len(of(events, HeroChanged)) >= 6
    assert world.flags["led_out"] == 3
    assert world.flags["calmed"] == 3
    assert world.flags["told_orion"] == 3
    assert world.flags["held_door"]


def test_a_map_without_the_refuge_is_refused_with_a_reason() -> None:
    things = tuple(thing for thing in level().placed if thing.name not in ("refuge", "lever"))
    with pytest.raises(FaultError, match="refuge"):
        an_alert(ground=replace(level(), placed=things))


# -- the lessons ----------------------------------------------------------------------------------


def test_she_cannot_walk_out_of_the_clamps() -> None:
    world = an_alert()
    lena = world.of(Lena)[0]
    here = (lena.x, lena.y)
    for tick in range(400):
        world.step(Intent(move_x=127, buttons=Button.INTERACT if tick % 20 == 0 else Button.NONE))
    assert math.dist(here, (lena.x, lena.y)) < 2.0
    assert world.beat == "chair"


def chair_after(move_x: int) -> float:
    world = an_alert()
    while world.letterbox or world.tick < 5 or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    for _ in range(200):
        world.step(Intent(move_x=move_x))
    return world.of(Lena)[0].composure


def test_who_pulls_at_the_clamps_feels_it_and_is_left_enough_to_breathe() -> None:
    assert 15.0 < chair_after(127) < chair_after(0) - 5.0


def test_on_foot_he_does_not_pass_what_lies_across_the_corridor() -> None:
    world = an_alert("dash")
    for tick in range(900):
        kade = world.of(Kade)[0]
        world.step(
            Intent(
                move_x=-127 if kade.y > 780.0 else 0, move_y=127 if kade.y < 790.0 else 0,
                buttons=Button.INTERACT if tick % 20 == 0 and world.letterbox else Button.NONE,
            )
        )  # fmt: skip
    assert world.of(Kade)[0].x > 1730.0


def test_the_release_answers_only_while_the_drone_hesitates() -> None:
    world = an_alert("voice")
    for _ in range(10):
        world.step(Intent())
    release = next(e for e in world.entities.values() if e.name == "release")
    assert release.label == ""
    drone = world.of(GuardDrone)[0]
    world.set_state(drone, "stunned")
    world.step(Intent())
    world.step(Intent())
    assert release.label


def test_a_shutter_that_nobody_holds_shuts() -> None:
    world = an_alert("shutter")
    for tick in range(200):
        world.step(Intent(buttons=Button.INTERACT if tick % 20 == 0 else Button.NONE))
    leaf, kade = world.of(Shutter)[0], world.of(Kade)[0]
    leaf.hold(world, kade)
    world.step(Intent())
    assert leaf.state == "half"
    leaf.let_go(world)
    world.step(Intent())
    assert leaf.state == "closed"


# -- two heroes -----------------------------------------------------------------------------------


def test_the_breaker_is_kades_while_the_drone_looks_elsewhere_and_not_in_its_light() -> None:
    world = an_alert("breaker")
    while world.letterbox or world.tick < 5 or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    if world.hero is world.of(Lena)[0]:
        tap_swap(world)
    lever = next(e for e in world.entities.values() if e.name == "breaker-2")
    kade, drone = world.of(Kade)[0], world.of(GuardDrone)[1]
    found = []
    for angle in (math.pi, 0.0):
        kade.place(lever.x - 4.0, lever.y + 6.0)
        drone.post(lever.x - 60.0, lever.y + 6.0, angle)
        drone.seen = 0.0
        world.set_state(drone, "patrol")
        world.step(Intent())
        found.append(bool(lever.label))
    assert found == [True, False]


def a_ward() -> World:
    world = an_alert("ward")
    while world.letterbox or world.tick < 5 or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    return world


def tap_swap(world: World, ticks: int = 4) -> None:
    for _ in range(ticks):
        world.step(Intent(buttons=Button.SWAP))
    world.step(Intent())


def test_a_tap_swaps_and_a_hold_makes_the_other_wait() -> None:
    world = an_alert("screens")
    while world.beat != "ward" or world.letterbox or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    first = world.hero
    tap_swap(world)
    assert world.hero is not first
    tap_swap(world)
    assert world.hero is first
    other = next(h for h in world.of(Hero) if h is not first)
    tap_swap(world, 30)
    here = (other.x, other.y)
    for _ in range(90):
        world.step(Intent(move_x=-127))
    assert math.dist(here, (other.x, other.y)) < 24.0


def test_who_is_left_follows() -> None:
    world = an_alert("breaker")
    while world.letterbox or world.tick < 5 or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    for _ in range(150):
        world.step(Intent(move_x=-127))
    lena, kade = world.of(Lena)[0], world.of(Kade)[0]
    assert math.dist((lena.x, lena.y), (kade.x, kade.y)) < 60.0


def test_the_hint_of_the_ward_is_for_who_is_in_hand() -> None:
    world = a_ward()
    hold(world, 5)
    hints = {}
    for _ in range(2):
        assert world.hero is not None
        assert world.hint is not None
        hints[world.hero.kind] = world.hint.action
        tap_swap(world)
        hold(world, 5)
    assert hints == {"lena": "secondary", "kade": "primary"}


def test_who_is_taken_in_hand_without_composure_says_so() -> None:
    world = a_ward()
    kade = world.of(Kade)[0]
    kade.lose(world, 1000.0)
    tap_swap(world)
    assert world.hero is kade
    assert [bark.speaker for bark in world.barks] == ["kade"]


def test_who_is_cut_off_stands_and_calls_instead_of_walking_into_the_wall() -> None:
    world = an_alert("shutter")
    while world.letterbox or world.tick < 5 or world.dialogue.box is not None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 15 == 0 else Button.NONE))
    lena, kade, leaf = world.of(Lena)[0], world.of(Kade)[0], world.of(Shutter)[0]
    lena.place(leaf.x + 40.0, leaf.y)
    kade.place(leaf.x - 60.0, leaf.y)
    if world.hero is lena:
        tap_swap(world)
    hold(world, 600)
    assert lena.state == "idle"
    assert math.dist((lena.x, lena.y), (leaf.x + 40.0, leaf.y)) < 4.0
    assert any("Kade?" in said.text for said in world.dialogue.log)


def test_kade_goes_on_drawing_it_when_he_is_left() -> None:
    world = a_ward()
    hunter, kade = world.of(Steriliser)[0], world.of(Kade)[0]
    tap_swap(world)
    assert world.hero is kade
    kade.place(hunter.x + 90.0, hunter.y)
    for tick in range(60):
        world.step(Intent(buttons=Button.PRIMARY if tick % 55 < 3 else Button.NONE))
    assert hunter.state in ("curious", "alert", "foam")
    tap_swap(world)
    began = (kade.x, kade.y)
    went, hunted = 0.0, 0
    for _ in range(900):
        world.step(Intent())
        hunted += hunter.state in ("curious", "alert", "foam")
        went = max(went, math.dist(began, (kade.x, kade.y)))
    assert went > 150.0
    assert hunted > 540


# -- what can go wrong ----------------------------------------------------------------------------


def test_a_led_patient_who_ran_can_be_led_again() -> None:
    world = a_ward()
    patient, hunter = world.of(Patient)[0], world.of(Steriliser)[0]
    patient.mood, patient.fear, patient.leader = "led", 0.0, world.of(Lena)[0]
    hunter.body.position = (patient.x - 20.0, patient.y + 10.0)  # type: ignore[union-attr]
    for _ in range(20):
        world.step(Intent())
    assert patient.mood in ("panic", "hiding")
    play(world, 60 * 200, upto="glass-door")
    assert world.beat == "glass-door"


def test_composure_at_zero_leads_back_into_play_within_three_seconds() -> None:
    world = a_ward()
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.lose(world, 1000.0)
    assert lena.frozen_until
    for _ in range(180):
        world.step(Intent())
    before = lena.x
    for _ in range(30):
        world.step(Intent(move_x=127))
    assert not lena.frozen_until
    assert lena.x > before


@pytest.mark.parametrize("beat", BEATS)
def test_every_fight_can_be_skipped(beat: str) -> None:
    world = an_alert(beat)
    after = playing.after("high-alert", beat)
    player = walkthrough("high-alert")(world)
    for _ in range(60 * 60):
        intent = next(player)
        if world.tick % 60 == 0 and not world.letterbox and world.dialogue.box is None:
            intent = Intent(buttons=Button.SKIP)
        world.step(intent)
        if world.beat == after or world.outcome:
            break
    assert world.beat == after or world.outcome == "finished"


@pytest.mark.parametrize(("keys", "told"), [(("sorry",), 0), (("people", "fenn", "door"), 0), (("chair", "sorry"), 1)])
def test_how_far_she_gets_is_remembered_and_the_door_opens_all_the_same(keys: tuple[str, ...], told: int) -> None:
    world = an_alert("glass-door")
    player = walkthrough("high-alert")(world)
    turn = 0
    for _ in range(60 * 120):
        box = world.dialogue.box
        if box is not None and box.options and box.complete:
            options = [option.key for option in box.options]
            want = options.index(keys[min(turn, len(keys) - 1)])
            turn += 1
            while world.dialogue.box is box and box.cursor != want:
                world.step(Intent(move_y=127))
                world.step(Intent())
            while world.dialogue.box is box:
                world.step(Intent())
                world.step(Intent(buttons=Button.INTERACT))
        else:
            world.step(next(player))
        if world.outcome:
            break
    assert world.outcome == "finished"
    assert world.flags["told_orion"] == told


def test_low_composure_locks_what_is_true_and_never_everything() -> None:
    world = an_alert("glass-door")
    lena = world.of(Lena)[0]
    player = walkthrough("high-alert")(world)
    while world.dialogue.box is None or not world.dialogue.box.options:
        world.step(next(player))
        lena.composure = 20.0 if world.talk is not None else lena.composure
    locked = {option.key: option.locked for option in world.dialogue.box.options}
    assert locked["chair"]
    assert not locked["sorry"]
    assert not locked["breathe"]
    assert len(TURNS) == 3


def test_two_worlds_from_the_same_intents_are_alike() -> None:
    one, other = an_alert("ward"), an_alert("ward")
    play(one, 1500)
    play(other, 1500)
    assert one.digest() == other.digest()


def test_the_steriliser_was_heard_to_wonder() -> None:
    _, happened = whole()
    changes = [e for e in happened if isinstance(e, StateChanged) and e.kind == "steriliser"]
    states = {event.after for event in changes}
    assert {"curious", "alert"} <= states
