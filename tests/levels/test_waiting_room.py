"""The waiting room, played by intents alone, on the maps that are shipped."""

from __future__ import annotations

import math
import random
from functools import cache
from itertools import islice

import pytest

from game.content.start import load_maps
from game.levels import waiting_room
from game.levels.waiting_room_rank import WORTH, score
from game.script.conduct import Conduct
from game.sim.dream import Memory, Shade
from game.sim.events import BeatBegan, ChapterEnded, CheckpointReached, CrackMended, Event, MapChanged
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.lattice import Fissure
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
from game.sim.rules import Difficulty, Rules
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.scenario import of

BEATS = [name for name, _ in waiting_room.BEATS]
LIMIT = 60 * 60 * 6
"""Ticks after which a walkthrough has failed."""


@cache
def levels() -> dict[str, LevelMap]:
    return {tiled.level.name: tiled.level for tiled in load_maps("waiting-room")}


def an_evening(checkpoint: str = "", flags: dict[str, object] | None = None, rules: Rules | None = None) -> World:
    world = World(levels()["clinic"], seed=1, flags=flags, rules=rules, others=levels())
    world.chapter = "waiting-room"
    waiting_room.start(world, checkpoint)
    return world


def play(world: World, limit: int = LIMIT, upto: str = "") -> list[Event]:
    """Play to the end, or until the beat ``upto`` begins."""
    happened: list[Event] = []
    for intent in islice(walkthrough("waiting-room")(world), limit):
        happened.extend(world.step(intent))
        if world.outcome or (upto and world.beat == upto):
            break
    return happened


@cache
def whole() -> tuple[World, tuple[Event, ...]]:
    world = an_evening()
    return world, tuple(play(world))


def test_it_is_finished_by_intents_alone() -> None:
    world, happened = whole()
    assert world.outcome == "finished"
    assert world.rank in "SABC"
    assert len(of(list(happened), ChapterEnded)) == 1


def test_every_beat_is_played_in_order_and_is_a_checkpoint() -> None:
    _, happened = whole()
    assert [event.beat for event in happened if isinstance(event, BeatBegan)] == BEATS
    assert [event.beat for event in happened if isinstance(event, CheckpointReached)] == BEATS


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
    assert len(of(list(happened), CrackMended)) == 7
    assert score(world).gentleness == pytest.approx(WORTH["gentleness"])


def test_no_more_than_six_lines_in_a_row_without_control() -> None:
    world = an_evening()
    lines = longest = 0
    for intent in islice(walkthrough("waiting-room")(world), LIMIT):
        before, barks = len(world.dialogue.log), len(world.barks)
        world.step(intent)
        box = world.dialogue.box
        if (box is None and not world.letterbox) or (box is not None and box.options):
            lines = 0
        elif len(world.dialogue.log) > before and len(world.barks) == barks:
            lines += 1
        longest = max(longest, lines)
        if world.outcome:
            break
    assert 0 < longest <= 6


@pytest.mark.parametrize("beat", BEATS[1:])
def test_play_resumes_at_every_checkpoint_and_goes_on(beat: str) -> None:
    world = an_evening(beat)
    after = (*BEATS, "")[BEATS.index(beat) + 1]
    play(world, 60 * 120, upto=after)
    assert world.beat == after or world.outcome == "finished"


@pytest.mark.parametrize("difficulty", [Difficulty.STORY, Difficulty.KEEN])
def test_it_can_be_finished_on_the_other_difficulties(difficulty: Difficulty) -> None:
    world = an_evening(rules=Rules(difficulty=difficulty))
    play(world)
    assert world.outcome == "finished"


@pytest.mark.parametrize("beat", ["dive-1", "dive-2", "dive-3", "lab", "lattice-1", "lattice-2", "lattice-3"])
def test_every_fight_can_be_skipped(beat: str) -> None:
    world = an_evening(beat)
    after = (*BEATS, "")[BEATS.index(beat) + 1]
    for tick in range(60 * 60):
        button = Button.SKIP if tick % 60 == 0 else Button.INTERACT if tick % 9 == 0 else Button.NONE
        world.step(Intent(buttons=button))
        if world.beat == after:
            break
    assert world.beat == after


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


def test_without_the_scopes_map_there_is_a_reason() -> None:
    world = World(levels()["clinic"], seed=1, others={"reef": levels()["reef"]})
    with pytest.raises(FaultError, match="no map 'enamel'"):
        waiting_room.start(world)


@pytest.mark.parametrize(
    "beat", ["stumble", "pod", "dive-1", "dive-2", "dive-3", "lab", "lattice-2", "lattice-3", "capsule"]
)
def test_random_hands_find_no_way_out_of_the_world(beat: str) -> None:
    """A minute of random intents each: nobody leaves the map, nothing becomes a NaN, no exception, and play goes on."""
    world = an_evening(beat)
    dice = random.Random(beat)
    intent = Intent()
    for tick in range(3600):
        if tick % 7 == 0:
            intent = Intent(
                dice.randint(-127, 127), dice.randint(-127, 127), dice.randint(-200, 200), dice.randint(-150, 150),
                Button(dice.randrange(16)),
            )  # fmt: skip
        world.step(intent)
    for entity in world.entities.values():
        assert math.isfinite(entity.x + entity.y + entity.vx + entity.vy), entity
        assert -8 <= entity.x <= world.level.width + 8, entity
        assert -8 <= entity.y <= world.level.height + 8, entity
    assert math.isfinite(float(world.swarm.positions.sum()))
    play(world, LIMIT)
    assert world.outcome == "finished"


def test_nothing_of_the_dream_is_left_in_the_clinic() -> None:
    world, _ = whole()
    assert world.level.name == "clinic"
    assert not world.of(Shade)
    assert not world.of(Fissure)
