"""The chase, played by intents alone, on the maps that are shipped."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache, partial
from itertools import islice

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import tracer
from game.levels.tracer_rank import WORTH, score
from game.levels.tracer_run import TIRES_STANDARD_S
from game.levels.tracer_words import ASTRAY_TICKS, HELD_TICKS, OUT_PX
from game.sim import placed
from game.sim.chase.chase import Chase
from game.sim.chase.fugitive import Fugitive
from game.sim.chase.hologram import Hologram
from game.sim.chase.hound import Hound
from game.sim.chase.service_door import ServiceDoor
from game.sim.chase.slam import SlamGate
from game.sim.chase.trail import Trail
from game.sim.chase.tumble import Tumbler
from game.sim.events import ChapterEnded, SignalLost, Tagged
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.people.kade import Kade
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "tracer")
whole = partial(playing.whole, "tracer")


@cache
def level(name: str) -> LevelMap:
    return load_map(data_root() / "maps" / f"{name}.tmx", chapter="tracer").level


def a_chase(checkpoint: str = "", roofs: LevelMap | None = None, seed: int = 1) -> World:
    world = World(roofs or level("rooftops"), seed=seed, others={"market": level("market")})
    tracer.start(world, checkpoint)
    return world


def until_control(world: World, beat: str) -> None:
    """Read on until Kade is in the player's hands in that beat."""
    for intent in islice(walkthrough("tracer")(world), 60 * 60):
        free = not world.letterbox and world.dialogue.box is None and isinstance(world.hero, Kade)
        if world.beat == beat and free and any(chase.on for chase in world.of(Chase)):
            return
        world.step(intent)
    raise AssertionError(f"never free in {beat}")


def test_three_tags_and_one_end() -> None:
    _, happened = whole()
    assert len(of(happened, Tagged)) == 3
    assert len(of(happened, ChapterEnded)) == 1


def test_a_map_without_his_way_is_refused_with_a_reason() -> None:
    things = tuple(t for t in level("rooftops").placed if not isinstance(t, placed.Path))
    with pytest.raises(FaultError, match="flight"):
        a_chase(roofs=replace(level("rooftops"), placed=things))


def test_who_stands_still_loses_the_signal_and_is_eight_seconds_back_in_play_with_a_shortcut() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    lost = 0
    for _ in range(60 * 30):
        lost += len(of(list(world.step(Intent())), SignalLost))
        if lost:
            break
    assert lost == 1
    for _ in range(180):
        world.step(Intent())
    (chase,) = world.of(Chase)
    kade = world.hero
    assert isinstance(kade, Kade)
    assert chase.shortcut
    assert chase.signal > 0.3
    assert math.dist((kade.x, kade.y), (chase.runner.x, chase.runner.y)) < 420.0
    before = kade.x
    for _ in range(30):
        world.step(Intent(move_x=127))
    assert kade.x > before, "he can run again within three seconds"
    play(world, 60 * 90, upto="tag-2")
    assert world.beat == "tag-2"


def out_of_sight(world: World, chase: Chase) -> None:
    """Stand still until he has been out of the picture for a while."""
    while abs(chase.runner.x - world.hero.x) < OUT_PX[0]:
        world.step(Intent())
    for _ in range(ASTRAY_TICKS + 2):
        world.step(Intent())


def test_whoever_falls_behind_is_sent_after_his_wet_prints_until_near_again() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    meant = world.objective
    (chase,) = world.of(Chase)
    out_of_sight(world, chase)
    assert "wet footprints" in world.objective
    world.hero.place(chase.x - 60.0, chase.y)
    for _ in range(3):
        world.step(Intent())
    assert world.objective == meant


def test_nobody_is_told_to_throw_at_somebody_out_of_sight() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    (chase,) = world.of(Chase)
    chase.runner.wind = 0.0
    for _ in range(3):
        world.step(Intent())
    assert world.hint is not None
    assert world.hint.action == "primary"
    out_of_sight(world, chase)
    assert world.hint is None
    assert "footprints" in world.objective
    world.hero.place(chase.x - 60.0, chase.y)
    for _ in range(3):
        world.step(Intent())
    assert world.hint is not None
    assert "out of breath" in world.objective


def test_whoever_runs_against_a_pipe_is_told_to_leap() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    for _ in range(240):
        world.step(Intent(move_x=127))
        if world.hero.vx < 1.0 and world.hint is not None and world.hint.action == "dash":
            break
    assert world.hint is not None
    assert world.hint.action == "dash"
    for _ in range(HELD_TICKS):
        world.step(Intent(move_x=127, buttons=Button.DASH))
        world.step(Intent(move_x=127))
    assert world.hint is None


def test_a_dart_thrown_while_the_brackets_are_lit_is_never_heard() -> None:
    heard = []
    for gap in range(85, 111, 5):
        world = a_chase("tag-1")
        until_control(world, "tag-1")
        (orion,) = world.of(Fugitive)
        orion.wind = 0.0
        kade = world.hero
        for _ in range(60):
            kade.place(orion.x - gap, orion.y)
            world.step(Intent())
        lit = orion.sure(world)
        world.step(Intent(aim_x=gap, buttons=Button.PRIMARY))
        for _ in range(45):
            world.step(Intent(aim_x=gap))
        if lit and orion.dodged:
            heard.append(gap)
    assert heard == []


def test_the_chase_of_one_who_only_runs_and_never_keeps_the_beat_can_be_won() -> None:
    world = a_chase("tag-1")
    for intent in islice(walkthrough("tracer")(world), 60 * 150):
        steady = intent.buttons | Button.SECONDARY
        world.step(replace(intent, buttons=steady))
        if world.beat == "tag-2":
            break
    assert world.beat == "tag-2"


def test_a_likeness_goes_out_and_only_he_leaves_wet_prints() -> None:
    world = a_chase("tag-2")
    for intent in islice(walkthrough("tracer")(world), 60 * 60):
        world.step(intent)
        if world.of(Hologram):
            break
    likenesses = world.of(Hologram)
    assert len(likenesses) == 2
    (orion,) = world.of(Fugitive)
    assert {trail.target for trail in world.of(Trail)} == {orion}
    lanes = sorted([orion.lane_goal, *(one.lane_goal for one in likenesses)])
    assert lanes == [-44.0, 0.0, 44.0]


def test_the_market_is_full_of_things_that_tumble() -> None:
    world = a_chase("tag-3")
    for _ in range(10):
        world.step(Intent())
    kinds = {thing.kind for thing in world.of(Tumbler)}
    assert kinds == {"cart", "crate", "barrel", "umbrella", "cauldron"}


def test_the_drone_can_be_shoved_off_with_the_interact_button_as_well() -> None:
    world = a_chase("habit")
    player = walkthrough("tracer")(world)
    for intent in islice(player, 60 * 60):
        world.step(intent)
        pinning = [hound for hound in world.of(Hound) if hound.pins]
        if pinning and not world.letterbox and world.dialogue.box is None:
            break
    (hound,) = pinning
    kade = world.hero
    assert isinstance(kade, Kade)
    kade.place(hound.x - 16.0, hound.y + 4.0)
    for _ in range(3):
        world.step(Intent())
    world.step(Intent(buttons=Button.INTERACT))
    world.step(Intent())
    assert hound.shoved


def test_who_resumes_before_the_yard_has_the_bridge_and_its_gates_before_him() -> None:
    world = a_chase("habit")
    until_control(world, "habit")
    bridge = world.level.named(placed.Zone, "bridge")
    assert world.hero is not None and world.hero.x < bridge.x - bridge.width / 2
    assert all(gate.state == "open" for gate in world.of(SlamGate))
    play(world, limit=60 * 8)
    assert any(gate.state != "open" for gate in world.of(SlamGate))
    assert world.hero.x > bridge.x + bridge.width / 2


@pytest.mark.parametrize("beat", ["tempo", "tag-1", "tag-2", "tag-3", "habit"])
def test_every_run_can_be_skipped(beat: str) -> None:
    assert playing.skip_on(a_chase(beat), playing.after("tracer", beat), seconds=60.0)


def test_composure_at_zero_leads_back_into_play_within_three_seconds() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    kade = world.hero
    assert isinstance(kade, Kade)
    kade.lose(world, 1000.0)
    assert kade.frozen_until
    for _ in range(180):
        world.step(Intent())
    before = kade.x
    for _ in range(30):
        world.step(Intent(move_x=127))
    assert not kade.frozen_until
    assert kade.x > before


def test_the_same_seed_gives_the_same_chase() -> None:
    ends = []
    for _ in range(2):
        world = a_chase("tag-2", seed=5)
        play(world, 1500)
        ends.append(world.digest())
    assert ends[0] == ends[1]


def test_the_rank_counts_what_went_wrong() -> None:
    world, _ = whole()
    best = score(world)
    assert best.total <= sum(WORTH.values())
    world.flags["tracer_lost"] = 3
    assert score(world).calm < best.calm
    world.flags["tracer_lost"] = "many"
    assert score(world).calm == best.calm
    world.flags["tracer_lost"] = 0


@pytest.mark.parametrize(("choice", "flag"), [(0, "records_unread"), (1, "records_peeked")])
def test_the_record_that_he_drops_is_brought_home_or_read(choice: int, flag: str) -> None:
    world = a_chase("tag-1")
    player = walkthrough("tracer")(world)
    shard = None
    for intent in islice(player, 60 * 90):
        world.step(intent)
        shard = next((e for e in world.entities.values() if e.name == "dropped-record"), None)
        if shard is not None:
            break
    assert shard is not None
    kade = world.hero
    assert isinstance(kade, Kade)
    for _ in range(4):
        kade.place(shard.x, shard.y)
        world.step(Intent())
    world.step(Intent(buttons=Button.INTERACT))
    for _ in range(120):
        world.step(Intent())
    box = world.dialogue.box
    assert box is not None
    assert len(box.options) == 2
    for _ in range(choice):
        world.step(Intent(move_y=127))
        world.step(Intent())
    for tick in range(240):
        world.step(Intent(buttons=Button.INTERACT if tick % 20 == 5 else Button.NONE))
    assert world.flags[flag] == 1
    assert world.dialogue.box is None


def test_one_is_told_to_throw_only_once_he_is_out_of_breath() -> None:
    world = a_chase("tag-1")
    until_control(world, "tag-1")
    (orion,) = world.of(Fugitive)
    for intent in islice(walkthrough("tracer")(world), 60 * 60):
        hint = world.hint
        if hint is not None and hint.action == "primary":
            break
        world.step(intent)
    assert world.hint is not None
    assert orion.wind == 0.0
    assert "out of breath" in world.objective


def test_who_cannot_cut_him_off_is_let_near_after_a_while() -> None:
    world = a_chase("tag-3")
    until_control(world, "tag-3")
    (orion,) = world.of(Fugitive)
    assert orion.listens == "behind"
    for _ in range(round(TIRES_STANDARD_S * 60) + 400):
        world.step(Intent())
        if orion.listens == "far":
            break
    assert orion.listens == "far"
    assert "stopped listening" in world.objective


def test_the_service_door_opens_for_him_and_shuts_behind_him() -> None:
    world = a_chase("habit")
    until_control(world, "habit")
    (door,) = world.of(ServiceDoor)
    opened, gone_while_open = 0.0, False
    for intent in islice(walkthrough("tracer")(world), 60 * 90):
        world.step(intent)
        opened = max(opened, door.part)
        gone_while_open = gone_while_open or (not world.of(Fugitive) and door.part > 0.0)
        if world.outcome:
            break
    assert opened == 1.0
    assert gone_while_open, "he is inside before it is shut"
    assert door.part == 0.0


@pytest.mark.parametrize(("other", "flag", "said"), [(False, "said_habit", "Habit."), (True, "lena_asked", "wet")])
def test_why_he_did_it_is_answered_as_one_likes_and_remembered(other: bool, flag: str, said: str) -> None:
    world = a_chase("habit")
    heard = set()
    for intent in islice(walkthrough("tracer", other=other)(world), 60 * 60):
        world.step(intent)
        if world.dialogue.box is not None:
            heard.add(world.dialogue.box.text)
        if world.outcome:
            break
    assert world.flags.get(flag)
    assert len({"said_habit", "lena_asked"} & world.flags.keys()) == 1
    assert any(said in line for line in heard)


def test_who_walks_out_of_the_lesson_meets_him_all_the_same() -> None:
    world = a_chase()
    player = walkthrough("tracer")(world)
    while not world.objective:
        world.step(next(player))
    for _ in range(60 * 12):
        box = world.dialogue.box
        reading = Button.INTERACT if box is not None and world.tick % 8 == 0 else Button.NONE
        world.step(Intent(move_x=127, buttons=reading))
        if world.beat == "rooftops":
            break
    assert world.beat == "rooftops"
    assert world.hero.x < world.of(Fugitive)[0].x
