"""Lena talks Orion out of it: turn by turn, her composure against his resolve; a bad line, and he bolts."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from game.levels import showdown_ring as ring_of
from game.levels.showdown_setting import HESITATING_HUB, Setting, draw_power
from game.levels.showdown_talk import ARGUMENT_COSTS, BRAVE, BREATHE, CAME_BACK, LAST, TURNS, YIELDS, Answer, Turn
from game.script import Script, _, ask, say, until, wait
from game.sim.events import ResolveMoved, RingBroken
from game.sim.figures import TalkState
from game.sim.world import World

PUSHES_AFTER_BOLT = 1
"""So often he pushes at the ring once he has bolted."""
LOOK_PX = 12.0
"""The camera looks so far below him, px: he, Lena and the ring are seen over the box with its answers."""


def talk(s: Setting) -> Script:
    """Lena talks to him, with the lines that her composure and your conduct earned."""
    _stage, world = s.stage, s.stage.world
    world.set_music("resolve", "calm")
    s.orion.pose = ""
    world.set_objective(_("Talk to him"))
    state = TalkState(turns=len(TURNS))
    for number, turn in enumerate(TURNS):
        state.turn = number
        world.talk = state
        bolted = yield from _turn(s, turn, state)
        while bolted:
            yield from _bolt(s, state)
            bolted = yield from _turn(s, replace(turn, argument=(CAME_BACK, turn.argument[-1])), state)
    while state.resolve > YIELDS:
        yield from _turn(s, LAST, state)
    world.talk = None


def _turn(s: Setting, turn: Turn, state: TalkState) -> Generator[None, None, bool]:
    """One exchange. True when he bolts."""
    stage, world = s.stage, s.stage.world
    lena = s.lena
    assert lena is not None
    stage.scene(True)
    stage.look((lena.x + s.orion.x) / 2.0, s.orion.y + LOOK_PX)
    lena.facing = "up" if lena.y > s.orion.y + 8.0 else lena.facing
    s.orion.facing = "down"
    s.elara.facing = "right" if s.elara.x < s.orion.x else "left"
    for text, face in turn.argument:
        yield from say(stage, "orion", text, face)
    costs = ARGUMENT_COSTS[min(state.turn, len(ARGUMENT_COSTS) - 1)]
    lena.lose(world, min(costs, max(0.0, lena.composure - 1.0)))
    while True:
        options = tuple(answer.option(world) for answer in turn.offered(world))
        if lena.composure < BRAVE + 20.0:
            options = (*options, BREATHE)
        key = yield from ask(
            stage, "lena", _("(What do you say?)"), options, "worried" if lena.composure < BRAVE else "calm"
        )
        if key != BREATHE.key:
            break
        yield from _take_breath(s)
    answer = next(a for a in turn.answers if a.key == key)
    yield from say(stage, "lena", answer.text, answer.face)
    _move_resolve(world, state, answer)
    yield from say(stage, "orion", answer.reply, answer.reply_face)
    stage.scene(False)
    return answer.bolts


def _take_breath(s: Setting) -> Script:
    """The player takes one breath, in the middle of the talk; a missed one counts for what it is worth."""
    stage, world = s.stage, s.stage.world
    lena = s.lena
    assert lena is not None
    stage.scene(False)
    world.set_objective(_("Breathe with the ring"))
    yield from until(stage, lambda: lena.breath is not None)
    yield from until(stage, lambda: lena.breath is None)
    yield from wait(stage, 0.4)
    world.set_objective(_("Talk to him"))
    stage.scene(True)


def _move_resolve(world: World, state: TalkState, answer: Answer) -> None:
    state.resolve = max(0.0, min(100.0, state.resolve - answer.worth))
    world.flags["said_to_orion"] = [*world.flags.get("said_to_orion", ()), answer.key]
    world.emit(ResolveMoved(-answer.worth))


def _bolt(s: Setting, state: TalkState) -> Script:
    """A bad line: he bolts; a short ring, and the talk goes on where it was."""
    stage, world = s.stage, s.stage.world
    world.tally.bolts += 1
    world.swarm.recall()
    stage.shake(s.orion.x, s.orion.y, 0.5)
    world.emit(RingBroken(s.orion.x, s.orion.y))
    world.talk = None
    world.alarm = 2
    world.set_music("core", "alarm")
    stage.play_as("elara")
    if s.lena is not None:
        s.lena.walk_to(*ring_of.before_ring(s, 150.0))
    stage.bark("elara", _("He's running. Close it again!"))
    draw_power(s)
    yield from ring_of.hold_ring(s, PUSHES_AFTER_BOLT)
    s.core.disarm(world, "dying")
    world.set_circuit("hub", HESITATING_HUB, 90)
    world.alarm = 1
    stage.play_as("lena")
    world.set_music("resolve", "calm")
    world.set_objective(_("Walk up to the ring"))
    yield from ring_of.walk_up(s)
    world.set_objective(_("Talk to him"))
    world.talk = state
