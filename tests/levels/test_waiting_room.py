"""The waiting room, played by intents alone, on the maps that are shipped."""

from __future__ import annotations

import math
from functools import cache, partial

import pytest

from game.content.start import load_maps, start_level
from game.levels import waiting_room
from game.levels.waiting_room_looks import BEGINS, THINGS
from game.levels.waiting_room_rank import WORTH, score
from game.levels.waiting_room_voices import MISSED
from game.levels.waiting_room_worries import alone
from game.script.conduct import Conduct
from game.sim.dream import Memory, Shade, Tide
from game.sim.events import CrackMended, MapChanged
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.lattice import Fissure, wanted
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "waiting-room")
whole = partial(playing.whole, "waiting-room")


@cache
def levels() -> dict[str, LevelMap]:
    return {tiled.level.name: tiled.level for tiled in load_maps("waiting-room")}


def an_evening(checkpoint: str = "", flags: dict[str, object] | None = None) -> World:
    world = World(levels()["clinic"], seed=1, flags=flags, others=levels())
    world.chapter = "waiting-room"
    waiting_room.start(world, checkpoint)
    return world


def an_evening_in(beat: str) -> World:
    """From a dive's checkpoint, when the dream has begun."""
    world = an_evening(beat)
    while not world.of(Tide):
        world.step(Intent())
    return world


def test_it_goes_into_the_dream_and_under_the_scope_and_back() -> None:
    _, happened = whole()
    assert [e.name for e in happened if isinstance(e, MapChanged)] == [
        "reef", "clinic", "enamel", "enamel", "enamel", "clinic",
    ]  # fmt: skip


def test_what_was_said_and_found_is_remembered() -> None:
    world, happened = whole()
    conduct = Conduct(world)
    assert world.flags["answered_kade"] == "almost"
    assert conduct.has("capsule_secret")
    assert conduct.has("saw_guest")
    assert conduct.count("memory_sent_off", 9) == 0
    assert len(of(happened, CrackMended)) == 7
    assert score(world).gentleness == pytest.approx(WORTH["gentleness"])


@pytest.mark.parametrize("beat", ["dive-1", "dive-2", "dive-3", "lab", "lattice-1", "lattice-2", "lattice-3"])
def test_every_fight_can_be_skipped(beat: str) -> None:
    assert playing.skip_on(an_evening(beat), playing.after("waiting-room", beat), seconds=60.0)


def test_composure_at_zero_in_the_dream_leads_back_within_three_seconds() -> None:
    world = an_evening("dive-1")
    play(world, 600)
    while world.letterbox or world.dialogue.box is not None or world.hero is None:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.lose(world, 1000.0)
    for _ in range(180):
        world.step(Intent())
    before = lena.x
    for _ in range(30):
        world.step(Intent(move_x=127))
    assert not lena.frozen_until
    assert lena.x > before


def test_a_memory_that_is_driven_off_comes_again() -> None:
    world = an_evening("dive-2")
    player = walkthrough("waiting-room")(world)
    while not world.of(Memory) or world.letterbox or world.dialogue.box is not None:
        world.step(next(player))
    memory = world.of(Memory)[0]
    assert not memory.breathed_on(world)
    assert not memory.dissolving
    play(world, 60 * 60, upto="dive-3")
    assert world.beat == "dive-3"
    assert Conduct(world).count("memory_sent_off") == 1


def test_worries_that_a_breath_met_swim_on_with_her_and_come_along_deeper() -> None:
    world = an_evening("dive-1")
    play(world, 60 * 60, upto="dive-2")
    tide = world.of(Tide)[0]
    assert len(tide.freed) == tide.dissolved == 4
    assert len(an_evening_in("dive-2").of(Tide)[0].freed) == 4


def test_who_coaches_from_outside_the_dream_is_heard_in_it() -> None:
    world = an_evening_in("dive-2")
    for _ in range(120):
        world.step(Intent())
    assert [bark.speaker for bark in world.barks] == ["kade"]


def test_who_does_not_breathe_in_the_dream_is_shown_how() -> None:
    world = an_evening_in("dive-2")
    for _ in range(60 * 12):
        world.step(Intent())
    assert world.hint is not None
    assert world.hint.action == "secondary"


def test_when_it_gets_too_much_kade_keeps_his_promise() -> None:
    world = an_evening_in("dive-2")
    lena = world.hero
    assert isinstance(lena, Lena)
    while world.letterbox or not world.of(Shade):
        world.step(Intent())
    lena.lose(world, 1000.0)
    for _ in range(3):
        world.step(Intent())
    assert any("est day" in bark.text for bark in world.barks if bark.speaker == "kade")


def test_after_the_last_circle_the_sun_rises_through_the_water() -> None:
    world = an_evening("dive-3")
    player = walkthrough("waiting-room")(world)
    while not any(tide.dawn_at >= 0 for tide in world.of(Tide)) and world.tick < 60 * 60:
        world.step(next(player))
    assert all(shade.dissolving for shade in world.of(Shade))
    assert world.circuits["dawn"].target == 1.0


def test_without_the_scopes_map_there_is_a_reason() -> None:
    world = World(levels()["clinic"], seed=1, others={"reef": levels()["reef"]})
    with pytest.raises(FaultError, match="no map 'enamel'"):
        waiting_room.start(world)


def test_who_goes_round_the_desk_is_sent_back_and_met_at_its_front() -> None:
    world = an_evening()
    while not world.objective:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
    lena = world.hero
    assert lena is not None
    desk = next(place for place in world.level.placed if place.name == "desk")
    lena.x, lena.y = lena.px, lena.py = desk.x, desk.y - 8.0
    lena.enter(world)
    for _ in range(30):
        world.step(Intent())
    assert world.dialogue.box is None
    assert any("Round the front" in bark.text for bark in world.barks)


def test_the_press_that_ends_a_talk_does_not_begin_it_again() -> None:
    world = an_evening()
    while not world.objective:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
    lena, fenn = world.hero, next(one for one in world.of(Npc) if one.name == "fenn")
    assert isinstance(lena, Lena)
    lena.place(fenn.x - 13.0, fenn.y + 6.0)
    talks = []
    for _ in range(2):
        for tick in range(150):
            world.step(Intent(buttons=Button.INTERACT if tick == 20 else Button.NONE))
        talks.append(world.dialogue.box is not None)
    assert talks == [True, False]


def test_under_the_scope_a_wall_is_wanted_until_one_stands_in_the_gate() -> None:
    world = an_evening("lattice-3")
    while not world.of(Fissure) or world.letterbox:
        world.step(Intent(buttons=Button.INTERACT if world.tick % 9 == 0 else Button.NONE))
    gate = wanted(world)
    assert gate is not None
    world.swarm.begin_barrier(*gate[0])
    world.swarm.extend_barrier(*gate[1])
    world.swarm.end_barrier()
    for _ in range(150):
        world.step(Intent())
    assert wanted(world) is None


def test_a_number_that_is_none_is_named_before_anything_begins() -> None:
    with pytest.raises(FaultError, match=r"flag 'lena_composure': nan is no number to count with"):
        start_level("waiting-room", flags={"lena_composure": math.nan})


def test_nothing_of_the_dream_is_left_in_the_clinic() -> None:
    world, _ = whole()
    assert world.level.name == "clinic"
    assert not world.of(Shade)
    assert not world.of(Fissure)


@pytest.mark.parametrize("flags", [{"flower": True}, {"rain_froze": 1}, {"umbrellas": 2}])
def test_worries_have_watched_the_evening_in_the_street(flags: dict[str, object]) -> None:
    plain, lived = (alone(Conduct(an_evening(flags=dict(known)))) for known in ({}, flags))
    assert sum(one is not other for one, other in zip(plain, lived, strict=True)) == 1


def test_a_worry_says_what_it_is_and_she_answers_it_when_it_is_gone() -> None:
    world = an_evening("dive-1")
    first = alone(Conduct(world))[0]
    play(world, 60 * 60, upto="dive-2")
    said = [line.text for line in world.dialogue.log]
    assert said.index(first.says[0]) < said.index(first.answer)


def test_a_good_breath_against_those_who_pant_is_never_called_wrong() -> None:
    world = an_evening("dive-3")
    play(world, 60 * 60, upto="lab")
    said = {line.text for line in world.dialogue.log}
    assert not said & {line for lines in MISSED.values() for line in lines}


def test_whatever_may_be_looked_at_in_the_reception_can_be_walked_up_to() -> None:
    world = an_evening("pod")
    world.step(Intent())
    assert world.hero is not None
    there = [e for e in world.entities.values() if e.name.startswith(BEGINS)]
    assert {one.name.removeprefix(BEGINS) for one in there} == set(THINGS)
    for one in there:
        end = world.ways.find((world.hero.x, world.hero.y), (one.x, one.y))[-1]
        assert math.dist(end, (one.x, one.y)) < 30.0, one.name
