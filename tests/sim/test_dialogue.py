"""Lines and choices, advanced by intents alone."""

from __future__ import annotations

import pytest

from game.sim.dialogue import GUARD_TICKS, Option
from game.sim.events import ChoiceRefused, ChoiceTaken, LineClosed
from game.sim.intent import REST, Button
from game.sim.people.elara import Elara
from game.sim.world import World
from tests.scenario import hold, of, picture, press, run, wanting

LINE = "Shoulders down. In for four."


def world_with_a_line() -> World:
    room = picture("""
        #####
        #.E.#
        #####
    """)
    world = room.world()
    world.hero = world.spawn(Elara(*room.at("E")))
    world.dialogue.open_line(world, "kade", LINE, "grin")
    return world


def test_letters_appear_one_after_another() -> None:
    world = world_with_a_line()
    run(world, 0.1)
    box = world.dialogue.box
    assert box is not None
    assert 0 < box.shown < len(LINE)
    run(world, 2.0)
    assert box.complete


def test_the_first_press_completes_the_line_and_the_second_closes_it() -> None:
    world = world_with_a_line()
    run(world, GUARD_TICKS / 60)
    press(world, Button.INTERACT)
    assert world.dialogue.box is not None
    assert world.dialogue.box.complete
    assert of(press(world, Button.INTERACT), LineClosed)
    assert world.dialogue.box is None


def test_a_press_meant_for_the_fight_does_not_eat_a_line() -> None:
    world = world_with_a_line()
    press(world, Button.PRIMARY)
    assert world.dialogue.box is not None
    assert not world.dialogue.box.complete


def test_holding_dash_skips() -> None:
    world = world_with_a_line()
    hold(world, 1.0, Button.DASH)
    assert world.dialogue.box is None


def test_nothing_that_was_said_is_lost() -> None:
    world = world_with_a_line()
    hold(world, 1.0, Button.DASH)
    assert [said.text for said in world.dialogue.log] == [LINE]


def choice(world: World) -> None:
    world.dialogue.open_choice(
        world,
        "lena",
        "?",
        "calm",
        (
            Option("brave", "I came in.", locked=True, reason="needs composure"),
            Option("kind", "Stay."),
            Option("x", "Go."),
        ),
    )
    run(world, 0.5)


def test_the_cursor_begins_on_an_option_that_is_open() -> None:
    world = world_with_a_line()
    choice(world)
    assert world.dialogue.box is not None
    assert world.dialogue.box.cursor == 1


def test_a_locked_option_refuses_and_stays_open() -> None:
    world = world_with_a_line()
    choice(world)
    world.step(wanting(move=(0, -1)))
    assert of(press(world, Button.INTERACT), ChoiceRefused)
    assert world.dialogue.box is not None


def test_an_open_option_is_taken() -> None:
    world = world_with_a_line()
    choice(world)
    world.step(wanting(move=(0, 1)))
    (taken,) = of(press(world, Button.INTERACT), ChoiceTaken)
    assert isinstance(taken, ChoiceTaken)
    assert taken.key == "x"


def test_a_choice_without_a_way_out_is_refused_when_it_is_written() -> None:
    world = world_with_a_line()
    with pytest.raises(ValueError, match="no option that is open"):
        world.dialogue.open_choice(world, "lena", "?", "calm", (Option("a", "A", locked=True),))


def heads(world: World) -> list[str]:
    """What stands over heads now."""
    return [bark.text for bark in world.barks if bark.since <= world.tick]


def test_a_line_over_a_head_may_be_read_before_the_next_takes_its_place() -> None:
    world = picture("E").world()
    elara = world.spawn(Elara(8.0, 8.0))
    world.bark(elara, "Out. I'm out.")
    world.bark(elara, "All of it.")
    assert heads(world) == ["Out. I'm out."]
    for _ in range(60):
        world.step(REST)
    assert heads(world) == ["All of it."]


def test_a_count_keeps_the_beat() -> None:
    world = picture("E").world()
    elara = world.spawn(Elara(8.0, 8.0))
    world.bark(elara, "TWO!")
    for _ in range(25):
        world.step(REST)
    world.bark(elara, "THREE!")
    assert heads(world) == ["THREE!"]
