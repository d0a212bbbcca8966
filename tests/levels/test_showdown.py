"""The showdown, played by intents alone, on the map that is shipped."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache, partial

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import showdown
from game.levels.showdown_nodes import LEAK_TICKS
from game.levels.showdown_talk import TURNS
from game.script.conduct import Conduct
from game.sim import placed
from game.sim.events import (
    CacheWiped,
    ChoiceTaken,
    Event,
    NodeCut,
    OrionPushed,
    PulseBlocked,
    RingBroken,
    RingHeld,
)
from game.sim.faults import FaultError
from game.sim.intent import REST, Button, Intent
from game.sim.level import LevelMap
from game.sim.machines.drone import GuardDrone
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.people.orion import Orion
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "showdown")
whole = partial(playing.whole, "showdown")


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "server-core.tmx").level


def a_showdown(checkpoint: str = "", ground: LevelMap | None = None) -> World:
    world = World(ground or level(), seed=1)
    showdown.start(world, checkpoint)
    return world


def test_walls_blocked_loops_cut_and_the_ring_held() -> None:
    _, happened = whole()
    counts = {kind: len(of(happened, kind)) for kind in (PulseBlocked, NodeCut, RingHeld, CacheWiped)}
    assert counts[PulseBlocked] >= 8
    assert (counts[NodeCut], counts[RingHeld], counts[CacheWiped]) == (3, 3, 3)


def test_the_tally_goes_on_where_it_was_left() -> None:
    first = a_showdown("node-3")
    first.tally.hits, first.tally.rebooted = 4, 2
    play(first, upto="ring")
    world = World(level(), seed=1, flags=first.flags)
    showdown.start(world, "ring")
    assert (world.tally.hits, world.tally.rebooted) == (first.tally.hits, first.tally.rebooted)
    assert world.tally.hits >= 4


def test_a_talk_leaves_the_flags_that_it_was_given_alone() -> None:
    given = {"said_to_orion": ["careful"]}
    world = World(level(), seed=1, flags=given)
    showdown.start(world, "talk")
    play(world, upto="surrender")
    assert given == {"said_to_orion": ["careful"]}
    assert len(world.flags["said_to_orion"]) >= 3


def without(name: str, order: int) -> LevelMap:
    things = tuple(t for t in level().placed if not (type(t).__name__ == name and getattr(t, "order", 0) == order))
    return replace(level(), placed=things)


def test_a_map_without_a_node_is_refused_with_a_reason() -> None:
    with pytest.raises(FaultError, match=r"three AccessNodes.*\[1, 3\]"):
        a_showdown(ground=without("AccessNode", 2))


def test_the_walkthrough_fails_when_a_node_is_out_of_reach() -> None:
    world = a_showdown()
    node = next(e for e in world.entities.values() if e.kind == "node" and getattr(e, "order", 0) == 2)
    world.remove(node)
    play(world, 60 * 90)
    assert world.outcome == ""
    assert world.beat == "node-2"


def test_a_skipped_fight_goes_on_to_the_next_beat() -> None:
    assert playing.skip_on(a_showdown("blocks"), "node-1", seconds=8.0)


# -- what can go wrong ----------------------------------------------------------------------------


def test_without_a_single_bot_there_are_tanks_and_play_goes_on() -> None:
    world = a_showdown("node-1")
    world.swarm.burn(10_000, world.swarm.home[0], world.swarm.home[1], 5_000.0)
    play(world, upto="node-2")
    assert world.beat == "node-2"


def test_composure_at_zero_leads_back_into_play_within_three_seconds() -> None:
    world = a_showdown("blocks")
    elara = world.hero
    assert isinstance(elara, Elara)
    for _ in range(30):
        world.step(Intent())
    elara.lose(world, 1000.0)
    assert elara.frozen_until
    for _ in range(180):
        world.step(Intent())
    before = elara.x
    for _ in range(30):
        world.step(Intent(move_x=127))
    assert not elara.frozen_until
    assert elara.x > before


def choosing(world: World, keys: tuple[str, ...]) -> list[Event]:
    """Play on, choosing from ``keys`` where one of them is open."""
    happened: list[Event] = []
    player = walkthrough("showdown")(world)
    for _ in range(playing.LIMIT):
        box = world.dialogue.box
        if (
            box is not None
            and box.options
            and box.complete
            and not any(o.key in keys for o in box.options if not o.locked)
        ):
            happened.extend(world.step(next(player)))
        elif box is not None and box.options and box.complete:
            want = next(i for key in keys for i, o in enumerate(box.options) if o.key == key and not o.locked)
            if box.cursor != want:
                happened.extend(world.step(Intent(move_y=127)))
                happened.extend(world.step(Intent()))
            else:
                happened.extend(world.step(Intent(buttons=Button.INTERACT)))
                happened.extend(world.step(Intent()))
        else:
            happened.extend(world.step(next(player)))
        if world.outcome:
            break
    return happened


def test_a_bad_line_makes_him_bolt_and_the_talk_resumes() -> None:
    world = a_showdown("talk")
    told: list[str] = []
    keys = ["thief", "careful", "you", "work", "stay", "tired"]
    happened: list[Event] = []
    player = walkthrough("showdown")(world)
    for _ in range(playing.LIMIT):
        box = world.dialogue.box
        if box is not None and box.options and box.complete:
            open_keys = [o.key for o in box.options if not o.locked]
            key = next((k for k in keys if k in open_keys and not (k == "thief" and "thief" in told)), open_keys[0])
            want = [o.key for o in box.options].index(key)
            while world.dialogue.box is box and box.cursor != want:
                world.step(Intent(move_y=127))
                world.step(Intent())
            told.append(key)
            happened.extend(world.step(Intent(buttons=Button.INTERACT)))
            happened.extend(world.step(Intent()))
        else:
            happened.extend(world.step(next(player)))
        if world.outcome:
            break
    assert world.tally.bolts == 1
    assert told[:2] == ["thief", "careful"], "after the bolt the talk resumes at the same turn"
    assert world.outcome == "finished"


def test_the_gentlest_lines_that_need_nothing_are_enough() -> None:
    world = a_showdown("talk")
    taken = [e.key for e in choosing(world, ("careful", "you", "work", "stay")) if isinstance(e, ChoiceTaken)]
    assert taken[:3] == ["careful", "you", "work"]
    assert world.outcome == "finished"


def test_the_weakest_lines_take_longer_and_still_end_well() -> None:
    world = a_showdown("talk")
    taken = [e.key for e in choosing(world, ("careful", "sorry", "work", "tired")) if isinstance(e, ChoiceTaken)]
    assert "tired" in taken
    assert world.outcome == "finished"


def test_low_composure_locks_the_brave_line_and_a_breath_opens_it() -> None:
    world = a_showdown("talk")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.composure = 30.0
    player = walkthrough("showdown")(world)
    while world.dialogue.box is None or not world.dialogue.box.options:
        world.step(next(player))
    locked = {option.key: option.locked for option in world.dialogue.box.options}
    assert locked["read"]
    assert not locked["careful"]
    assert not locked["breathe"]
    taken = [e.key for e in choosing(world, ("breathe", "read", "you", "work")) if isinstance(e, ChoiceTaken)]
    assert "breathe" in taken
    assert world.tally.breaths >= 1
    assert world.outcome == "finished"


def test_he_can_be_found_wherever_he_runs() -> None:
    """Orion's rounds keep to floor where Elara can follow."""
    world = a_showdown("ring")
    (orion,) = world.of(Orion)
    reach = {(t.x, t.y) for t in world.level.of(placed.NanoTank)}
    assert reach
    assert len(orion.rounds) >= 4


def test_what_was_done_earlier_that_evening_opens_lines() -> None:
    plain, kind = a_showdown(), a_showdown()
    kind.flags.update({"records_left": 2, "told_orion": 3, "calmed": 5, "lena_asked": True})
    earned = {"let-go", "told", "calmed", "asked"}

    def open_keys(world: World) -> set[str]:
        return {a.key for turn in TURNS for a in turn.offered(world) if not a.option(world).locked}

    assert not open_keys(plain) & earned
    assert open_keys(kind) >= earned
    assert all(len(turn.offered(kind)) <= 4 for turn in TURNS)


@pytest.mark.parametrize(("promised", "kept"), [(True, 1), (False, 0)])
def test_a_promise_from_the_dark_building_is_kept_when_the_records_are_gone(promised: bool, kept: int) -> None:
    world = playing.begin("showdown", "wipe", flags={"promised_fenn": True} if promised else {})
    play(world, upto="close")
    assert Conduct(world).count("promises_kept") == kept
    assert any("Mr Fenn" in line.text for line in world.dialogue.log) is promised


def test_with_his_last_line_cut_the_drones_leave_her_alone() -> None:
    world = a_showdown("ring")
    drones = world.of(GuardDrone)
    for drone in drones:
        drone.wake(world)
    assert not any(drone.gentle for drone in drones)
    world.step(Intent())
    assert drones and all(drone.gentle for drone in drones)


def test_a_push_that_got_him_out_of_the_ring_was_not_withstood() -> None:
    world = a_showdown("ring")
    for intent in walkthrough("showdown")(world):
        if of(world.step(intent), OrionPushed):
            break
    world.swarm.recall()
    happened = [event for _ in range(90) for event in world.step(Intent())]
    assert of(happened, RingBroken)
    assert not of(happened, RingHeld)


def test_the_last_copy_is_the_visor_at_his_feet() -> None:
    world = a_showdown("wipe")
    orion, (*boxes, last) = world.of(Orion)[0], world.of(DataCache)
    assert last.worn and math.dist((last.x, last.y), (orion.x, orion.y)) < 24.0
    assert not any(box.worn for box in boxes)


def test_a_loop_that_leaks_is_told_to_be_drawn_anew() -> None:
    world = a_showdown("node-1")
    node = next(n for n in world.of(NodePillar) if n.order == 1)
    hands = walkthrough("showdown")(world)
    while not node.awake:
        world.step(next(hands))
    world.swarm.spawn(120, node.x, node.y)
    for step in range(25):
        turn = 0.5 + (math.tau - 1.0) * step / 24
        place = node.x + 46.0 * math.cos(turn), node.y + 33.0 * math.sin(turn)
        world.swarm.extend_barrier(*place) if step else world.swarm.begin_barrier(*place)
    world.swarm.end_barrier()
    for _ in range(90 + LEAK_TICKS):
        world.step(REST)
        if world.hint is not None and world.hint.action == "secondary":
            break
    assert world.hint is not None and world.hint.action == "secondary"


def test_a_wall_round_a_node_whose_turn_it_is_not_is_told_of() -> None:
    world = a_showdown("node-1")
    first, *_, last = sorted(world.of(NodePillar), key=lambda n: n.order)
    hands = walkthrough("showdown")(world)
    while not first.awake:
        world.step(next(hands))
    enclose(world, last)
    said: list[str] = []
    for _ in range(200):
        world.step(REST)
        said += [bark.text for bark in world.barks]
    assert any("Not this line" in text for text in said)


def test_nobody_is_told_to_call_the_bots_home_while_they_hold_a_node() -> None:
    world = a_showdown("node-1")
    first, *_, last = sorted(world.of(NodePillar), key=lambda n: n.order)
    hands = walkthrough("showdown")(world)
    while not first.awake:
        world.step(next(hands))
    enclose(world, last)
    while world.hint is None or world.hint.action != "dash":
        world.step(REST)
    enclose(world, first)
    while not first.closed:
        world.step(REST)
    world.step(REST)
    assert world.hint is None


def enclose(world: World, node: NodePillar) -> None:
    """Bots stand all round a node."""
    world.swarm.recall()
    world.swarm.spawn(120, node.x, node.y)
    for step in range(25):
        turn = math.tau * step / 24
        place = node.x + 30.0 * math.cos(turn), node.y + 30.0 * math.sin(turn)
        world.swarm.extend_barrier(*place) if step else world.swarm.begin_barrier(*place)
    world.swarm.end_barrier()
