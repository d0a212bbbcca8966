"""Kade's class on the square: a minute of squats on a count, with a crowd that keeps falling over."""

from __future__ import annotations

from collections.abc import Generator

from game.levels.new_dawn_setting import Setting
from game.script import Script, _, say, wait
from game.script.conduct import Conduct
from game.sim.events import Counted
from game.sim.intent import Button

Asking = Generator[None, None, bool]

REPS = 8
"""Squats in a set."""
BEAT_TICKS = 48
"""A squat every so many ticks: two beats of the music."""
DOWN_TICKS = 22
AHEAD_TICKS = 30
"""A count is seen coming for so long."""
ON_BEAT_TICKS = 11
"""A squat so near the count is on it."""
SETS = (
    (0.55, _("Set one! Knees out, worries out! Down on the number!")),
    (0.85, _("Set two! If you fall, fall towards a friend!")),
    (1.15, _("Set three! Nobody's rating this! I checked!")),
    (1.0, _("Last set! This one's for your molars!")),
)
"""How shaky each set is, and what he shouts before it."""
NUMBERS = (_("One!"), _("Two!"), _("Three!"), _("Four!"), _("Five!"), _("Six!"), _("Seven!"), _("And EIGHT!"))


def a_minute(s: Setting) -> Script:
    """Four sets; every count that Lena keeps steadies those about her."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Squat on the count: it steadies whoever is near"))
    stage.teach("dash", _("Squat as the ring arrives"), lambda: conduct.count("class_hits") >= 3)
    for shake, shout in SETS:
        stage.bark("kade", shout)
        for _tick in range(130):
            yield
            if stage.skipped():
                return
        skipped = yield from _a_set(s, shake)
        if skipped:
            return
        yield from wait(stage, 0.7)
    for one in s.sporty:
        one.cheering = True


def _a_set(s: Setting, shake: float) -> Asking:
    """One set. True when the player skips what is left."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    ahead = min(BEAT_TICKS - 2, round(AHEAD_TICKS * world.rules.telegraph))
    near = min(BEAT_TICKS // 2 - 1, round(ON_BEAT_TICKS * world.rules.telegraph))
    pressed = -BEAT_TICKS
    for tick in range(1, (REPS + 1) * BEAT_TICKS):
        yield
        if stage.skipped():
            return True
        if world.pressed(Button.DASH):
            pressed = tick
        number, at = divmod(tick, BEAT_TICKS)
        if at == BEAT_TICKS - ahead and number < REPS:
            world.emit(Counted(s.kade.x, s.kade.y, number + 1))
        if at == 0:
            stage.bark("kade", NUMBERS[number - 1])
            s.kade.pose = "squat"
            for one in s.sporty:
                one.squat(world, shake * world.rng.uniform(0.3, 1.4))
        elif at == DOWN_TICKS:
            s.kade.pose = ""
        if at == near and number and abs(pressed - number * BEAT_TICKS) <= near:
            conduct.note("class_hits", conduct.count("class_hits") + 1)
            for one in s.sporty:
                one.steady(s.lena.x, s.lena.y)
            s.lena.gain(1.0)
    return False


def after(s: Setting) -> Script:
    """What he makes of it."""
    stage, conduct = s.stage, Conduct(s.stage.world)
    falls = sum(one.falls for one in s.sporty)
    stage.scene(True)
    stage.look((s.lena.x + s.kade.x) / 2.0, (s.lena.y + s.kade.y) / 2.0)
    s.kade.pose = "cheer"
    yield from say(stage, "kade", _("Beautiful! Not one of you can stand, and nobody's left!"), "grin")
    if conduct.count("class_hits") >= REPS * len(SETS) // 2:
        yield from say(stage, "kade", _("And you, metronome! Half the square was leaning on your rhythm."), "proud")
    else:
        yield from say(stage, "kade", _("And you! Off the beat, all the way. Do you know what that takes?"), "joking")
    s.kade.pose = ""
    if falls > 12:
        yield from say(stage, "lena", _("They fell over a lot."), "laugh")
    else:
        yield from say(stage, "lena", _("They nearly stayed up."), "laugh")
    yield from say(stage, "kade", _("Falling's the cool-down. Go on: four in, six out!"), "grin")
    stage.scene(False)
    for one in s.sporty:
        one.cheering = False
