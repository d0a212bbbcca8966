"""The uplink, played by intents alone, on the map that is shipped."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache, partial

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import uplink
from game.levels.uplink_rank import WORTH, score
from game.levels.uplink_records import RECORDS, price
from game.levels.uplink_talk import COPIED, LEFT, NO_SIGNAL
from game.sim.events import (
    Caught,
    Event,
    JackedIn,
    RecordCopied,
    RecordLeft,
)
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.machines.camera import SIGHT_PX as CAMERA_SIGHT
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import SIGHT_PX as DRONE_SIGHT
from game.sim.machines.drone import GuardDrone
from game.sim.machines.tap import GENTLE, TapPost
from game.sim.noticing import LOUD_PX
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.view import eye_sign
from game.view.jack_view import JackView
from game.view.noise_rings import NoiseRings
from game.view.text import Fonts
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "uplink")
whole = partial(playing.whole, "uplink")


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "clinic.tmx", data_root(), chapter="uplink").level


def an_uplink(checkpoint: str = "", ground: LevelMap | None = None) -> World:
    world = World(ground or level(), seed=1)
    uplink.start(world, checkpoint)
    return world


def orion_of(world: World) -> OrionHero:
    assert isinstance(world.hero, OrionHero)
    return world.hero


def test_three_taps_are_opened_and_what_was_copied_is_remembered() -> None:
    world, happened = whole()
    copied = of(happened, RecordCopied)
    assert world.flags["records_copied"] == len(copied) >= 3
    assert len({e.entity for e in happened if isinstance(e, JackedIn)}) == 3


def test_what_was_opened_is_opened_after_a_checkpoint() -> None:
    first = an_uplink("tap-1")
    play(first, upto="tap-2")
    world = World(level(), seed=1, flags=first.flags)
    uplink.start(world, "tap-2")
    before = {t.name: t.outcomes for t in first.of(TapPost)}
    assert {t.name: t.outcomes for t in world.of(TapPost)} == before
    assert sum(t.opened for t in world.of(TapPost)) == 1
    assert world.flags["records_copied"] == first.flags["records_copied"]


@pytest.mark.parametrize("kept", [7, {"order": 3, "outcomes": "x"}, {"order": ["?"], "outcomes": {"tap-intake": 4}}])
def test_flags_that_make_no_sense_count_as_none(kept: object) -> None:
    world = World(level(), seed=1, flags={"uplink_taps": kept, "records_copied": "many"})
    uplink.start(world, "tap-2")
    play(world, 200)
    assert score(world).total <= 100.0


def test_a_map_without_taps_is_refused_with_a_reason() -> None:
    things = tuple(t for t in level().placed if type(t).__name__ != "DataTap")
    with pytest.raises(FaultError, match="3 x DataTap, here are 0"):
        an_uplink(ground=replace(level(), placed=things))


@pytest.mark.parametrize("beat", ["enter", "camera", "decoy", "lasers", "tap-1", "tap-3", "run"])
def test_a_skipped_lesson_goes_on_to_the_next_beat(beat: str) -> None:
    assert playing.skip_on(an_uplink(beat), playing.after("uplink", beat), seconds=20.0)


# -- what can go wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize("beat", ["camera", "decoy", "lasers", "tap-1", "run"])
def test_being_caught_leads_back_into_play_within_three_seconds(beat: str) -> None:
    world = an_uplink(beat)
    orion = orion_of(world)
    for _ in range(60 * 20):
        box = world.dialogue.box is not None and world.tick % 9 == 0
        world.step(Intent(buttons=Button.INTERACT if box else Button.NONE))
        if not world.letterbox and world.dialogue.box is None and world.tick > 30:
            break
    orion.safe_until = 0
    orion.caught_by(world, world.of(CameraEye)[0])
    assert orion.caught is not None
    for _ in range(170):
        world.step(Intent())
    assert orion.caught is None
    assert world.darkness == 0.0
    before = (orion.x, orion.y)
    for tick in range(60):
        world.step(Intent(move_x=127 if tick < 30 else -127, move_y=-80))
    assert orion.caught is not None or math.dist(before, (orion.x, orion.y)) > 2.0


def test_composure_at_zero_leads_back_into_play_within_three_seconds() -> None:
    world = an_uplink("camera")
    orion = orion_of(world)
    for _ in range(30):
        world.step(Intent())
    orion.lose(world, 1000.0)
    assert orion.frozen_until
    for _ in range(180):
        world.step(Intent())
    assert not orion.frozen_until


def test_he_who_stands_in_the_open_at_the_vent_is_too_late_and_it_ends_all_the_same() -> None:
    world = an_uplink("run")
    for _ in range(60 * 60):
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
        if world.outcome:
            break
    assert world.outcome == "finished"
    assert world.flags["reached_vent"] is False


def test_letting_go_of_every_record_copies_none_and_goes_on() -> None:
    world = an_uplink("tap-3")
    orion = orion_of(world)
    tap = world.of(TapPost)[0]
    for eye in world.entities.values():
        if hasattr(eye, "soothe"):
            eye.soothe(world)
    orion.place(tap.x, tap.y + 14.0)
    happened: list[Event] = []
    for tick in range(60 * 120):
        wave, box = tap.wave, world.dialogue.box
        dx = dy = 0.0
        if wave is not None:
            dy = -max(-1.0, min(1.0, (wave.goal_height - wave.height) * 20.0))
            off = (wave.goal_phase - wave.phase + math.pi) % math.tau - math.pi
            most = GENTLE if wave.shy else 1.0
            dx = max(-most, min(most, off * 4.0)) if wave.stage != "height" else 0.0
        button = Button.PRIMARY if tap.shown is None else Button.NONE
        if box is not None:
            button = Button.INTERACT if tick % 9 == 0 else Button.NONE
        happened.extend(world.step(Intent(round(dx * 127), round(dy * 127), buttons=button)))
        if world.beat == "seize":
            break
    assert world.beat == "seize"
    assert len(of(happened, RecordLeft)) == 4
    assert world.flags.get("records_copied", 0) == 0
    assert len(tap.outcomes) == 4


def test_once_the_house_is_awake_no_tap_holds_him_back() -> None:
    world = an_uplink("run")
    orion = orion_of(world)
    tap = min(world.of(TapPost), key=lambda t: math.dist((t.x, t.y), (orion.x, orion.y)))
    orion.place(tap.x, tap.y + 14.0)
    for _ in range(20):
        world.step(Intent(buttons=Button.PRIMARY))
    assert orion.tap is None


def test_the_arrow_leads_out_of_the_hall_first_and_to_the_vent_then() -> None:
    world = an_uplink("run")
    orion = orion_of(world)
    for _ in range(30):
        world.step(Intent())
    door = next(e for e in world.entities.values() if e.name == "door-server")
    vent = next(e for e in world.entities.values() if e.name == "vent")
    arrow = next(e for e in world.entities.values() if e.name == "goal-way")
    assert (arrow.state, vent.state) == ("wanted", "idle")
    assert (arrow.x, arrow.y) == (door.x, door.y)
    orion.place(door.x, door.y + 40.0)
    world.step(Intent())
    assert (arrow.state, vent.state) == ("idle", "wanted")


def test_he_says_why_no_hologram_comes_when_the_signal_is_spent() -> None:
    world = an_uplink("tap-1")
    orion = orion_of(world)
    for _ in range(3):
        world.step(Intent())
    orion.signal = 0.0
    world.barks.clear()
    for buttons in (Button.SECONDARY, Button.NONE):
        world.step(Intent(buttons=buttons))
    assert not world.of(Decoy)
    assert any(bark.text == NO_SIGNAL[0] for bark in world.barks)


# -- words ----------------------------------------------------------------------------------------


def test_twelve_lives_are_told_and_he_has_a_word_for_each() -> None:
    patients = [p for four in RECORDS.values() for p in four]
    assert len(patients) == 12 == len({p.key for p in patients})
    assert {p.key for p in patients} == set(LEFT) == set(COPIED)
    assert all(len(p.line) <= 96 for p in patients)


def test_fear_pays_double_and_the_last_shelf_most() -> None:
    afraid = next(p for four in RECORDS.values() for p in four if p.fear)
    calm = next(p for four in RECORDS.values() for p in four if not p.fear)
    assert price(afraid, 1) == 2 * price(calm, 1)
    assert price(calm, 3) > price(calm, 1)


def test_copying_less_and_being_seen_less_ranks_higher() -> None:
    world = an_uplink()
    world.flags["records_copied"] = 12
    greedy = score(world).total
    world.flags["records_copied"] = 0
    assert score(world).total > greedy
    assert score(world).total == sum(WORTH.values())
    world.tally.hits = 3
    assert score(world).unseen < WORTH["unseen"]


def test_being_caught_is_told_with_its_reason() -> None:
    world = an_uplink("camera")
    orion = orion_of(world)
    for _ in range(5):
        world.step(Intent())
    orion.safe_until = 0
    orion.caught_by(world, world.of(CameraEye)[0])
    told = [e for e in world.step(Intent()) if isinstance(e, Caught)]
    assert told[0].why == "camera"


# -- the plug's panel -----------------------------------------------------------------------------


@pytest.mark.parametrize(("tap", "on_left"), [("tap-intake", True), ("tap-imaging", False)])
def test_the_panel_stands_where_nothing_looks_from_and_hides_nothing_that_could_see_him(
    tap: str, on_left: bool
) -> None:
    world = an_uplink("tap-1")
    orion = orion_of(world)
    post = next(t for t in world.of(TapPost) if t.name == tap)
    orion.place(post.x, post.y + 14.0)
    panel = JackView(Fonts(data_root() / "assets" / "fonts"))
    for _ in range(20):
        world.step(Intent(buttons=Button.PRIMARY))
        panel.consume(world)
    assert orion.tap is post
    assert panel.on_left is on_left
    shown = panel.place(640)
    nearest = min(abs(shown.left - 320), abs(shown.right - 320))
    assert nearest >= max(CAMERA_SIGHT, DRONE_SIGHT)
    assert shown.top >= eye_sign.TOP + eye_sign.HEIGHT


def test_the_sign_tells_a_machine_that_looks_at_a_hologram_from_one_that_noticed_him() -> None:
    world = an_uplink("tap-1")
    orion = orion_of(world)
    drone = world.of(GuardDrone)[0]
    fake = world.spawn(Decoy(drone.x + 40.0, drone.y))
    drone.call(world, fake.x, fake.y)
    assert eye_sign.sight_of(world, orion) == "fooled"
    drone.call(world, orion.x, orion.y)
    assert eye_sign.sight_of(world, orion) == "noticed"


@pytest.mark.parametrize(("buttons", "drawn"), [(Button.NONE, set()), (Button.DASH, {LOUD_PX})])
def test_a_sound_is_drawn_as_wide_as_it_is_heard_and_sneaking_draws_none(buttons: Button, drawn: set[float]) -> None:
    world = an_uplink("tap-1")
    rings = NoiseRings()
    begin, reaches = orion_of(world).x, set()
    for _ in range(50):
        world.step(Intent(-127, buttons=buttons))
        rings.consume(world)
        reaches |= {ring.reach for ring in rings.rings}
    assert orion_of(world).x < begin - 20.0
    assert reaches == drawn
