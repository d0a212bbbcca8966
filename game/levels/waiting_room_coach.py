"""Kade in the dreamer's ear: what was wrong with a breath, which button it was, and a hand when it gets too much."""

from __future__ import annotations

from game.levels import waiting_room_setting as setting_of
from game.levels.waiting_room_setting import Setting
from game.levels.waiting_room_voices import MISSED, REST_DAY
from game.script import Script, _
from game.sim.dream import Breather, Memory, Shade, Tide

COACHED_MOST, COACH_RESTS = 3, 420
"""So often Kade says in a dive what was wrong with a breath, and keeps quiet for so long between, ticks."""
IDLE_TICKS = 540
"""Who has not breathed for so long is shown how, ticks."""


def correct(s: Setting) -> Script:
    """What Kade says to a breath that met nothing, in this dive: a few times, and never twice in a row."""
    world, tide = s.stage.world, s.tide
    assert tide is not None
    depth, seen, met, told, rests, good = tide.depth, tide.out_at, tide.dissolved, 0, 0, tide.dreamer.breaths
    panting = False
    while _goes_on(s, tide, depth) and told < COACHED_MOST:
        if tide.out_at != seen:
            missed = tide.dissolved == met and any(not shade.dissolving for shade in world.of(Shade))
            if missed and world.tick >= rests and not (panting and tide.dreamer.breaths > good):
                lines = MISSED["memory" if world.of(Memory) else "panting" if panting else f"dive-{depth}"]
                setting_of.tell(s, "kade", lines[told % len(lines)])
                told, rests = told + 1, world.tick + COACH_RESTS
            seen, met, good = tide.out_at, tide.dissolved, tide.dreamer.breaths
        # a good breath may just have been the one that brought them down
        panting = any(one.pants for one in world.of(Breather))
        yield


def mind(s: Setting) -> Script:
    """Who does not breathe is shown how; and who freezes hears what was promised: rest day."""
    stage, world, tide, lena = s.stage, s.stage.world, s.tide, s.lena
    assert tide is not None
    assert lena is not None
    depth, idle, froze = tide.depth, 0, False
    while _goes_on(s, tide, depth):
        # a memory is to be borne without a breath
        borne = any(memory.heard < 1.0 for memory in world.of(Memory))
        waits = world.letterbox or borne or lena.breath is not None or not world.of(Shade)
        idle = 0 if waits else idle + 1
        if idle == IDLE_TICKS:
            text = _("Hold to breathe in, let go as worries touch the ring")
            stage.teach("secondary", text, lambda: lena.breath is not None or not world.of(Shade))
        frozen = bool(lena.frozen_until)
        if frozen and not froze:
            setting_of.tell(s, "kade", REST_DAY[depth % len(REST_DAY)])
        froze = frozen
        yield


def _goes_on(s: Setting, tide: Tide, depth: int) -> bool:
    """The dive to this depth is not over."""
    return s.tide is tide and tide.depth == depth and tide.dawn_at < 0
