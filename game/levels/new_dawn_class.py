"""Kade's class on the square: a minute of squats on a count, with a crowd that keeps falling over."""

from __future__ import annotations

from collections.abc import Generator

from game.levels.new_dawn_setting import Setting
from game.script import Script, _, say, wait
from game.script.conduct import Conduct
from game.sim.events import BeatHit, Counted
from game.sim.intent import Button
from game.sim.people.exercise import Count

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
ONES = (_("One!"), _("Two!"), _("Three!"), _("Four!"), _("Five!"), _("Six!"), _("Seven!"), _("And EIGHT!"))
TEETH = (
    _("Incisor!"), _("OTHER incisor!"), _("Canine!"), _("Premolar!"), _("Premolar TWO!"), _("Molar!"), _("MOLAR!"),
    _("WISDOM!"),
)  # fmt: skip
LOST = (
    _("One!"), _("Two!"), _("Three!"), _("...Three!"), _("Five! Who took four?"), _("Six!"), _("Chew!"),
    _("EIGHT! I think!"),
)  # fmt: skip
SETS = (
    (0.55, _("Four sets of eight: a squat for every tooth! Down on the number!"), ONES),
    (0.85, _("Set two, by name! If you fall, fall towards a friend!"), TEETH),
    (1.15, _("Set three! I lose count here! Nobody's rating this!"), LOST),
    (1.0, _("Last set! YOU count! I'll be over here, being proud!"), ()),
)
"""How shaky each set is, what he shouts before it, and what he counts; the last is counted by those who can stand."""
PICTURE_TICKS = 14
"""So long after the last count of the third set most of them are on their way down."""
FULL_MOUTH = 28
"""So many of the thirty-two are as good as all."""


def a_minute(s: Setting) -> Script:
    """Four sets; every count that Lena keeps steadies those about her."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Squat on the count: it steadies whoever is near"))
    stage.teach("dash", _("Squat as the ring closes"), lambda: conduct.count("class_hits") >= 3)
    ring = world.spawn(Count(s.lena))
    for shake, shout, numbers in SETS:
        stage.bark("kade", shout)
        for _tick in range(130):
            yield
            if stage.skipped():
                world.remove(ring)
                return
        skipped = yield from _a_set(s, ring, shake, numbers)
        ring.part = -1.0
        if skipped:
            break
        if shake == SETS[0][0] and not conduct.count("class_hits"):
            stage.bark("kade", _("LENA! Down on the number! I believe in your knees!"))
            yield from wait(stage, 1.8)
        yield from wait(stage, 0.7)
    else:
        for one in s.sporty:
            one.cheering = True
    world.remove(ring)


def _a_set(s: Setting, ring: Count, shake: float, numbers: tuple[str, ...]) -> Asking:
    """One set. True when the player skips what is left."""
    stage, world = s.stage, s.stage.world
    ahead = min(BEAT_TICKS - 2, round(AHEAD_TICKS * world.rules.telegraph))
    near = min(BEAT_TICKS // 2 - 1, round(ON_BEAT_TICKS * world.rules.telegraph))
    kept = 0
    for tick in range(1, (REPS + 1) * BEAT_TICKS):
        yield
        if stage.skipped():
            return True
        number, at = divmod(tick, BEAT_TICKS)
        left = -tick % BEAT_TICKS
        ring.part = left / ahead if left <= ahead and tick <= REPS * BEAT_TICKS else -1.0
        if at == PICTURE_TICKS and number == REPS and shake == SETS[2][0]:
            stage.keep_picture("class")
        if at == 0:
            world.emit(Counted(s.kade.x, s.kade.y, number))
            _call(s, number - 1, numbers)
            s.kade.pose = "squat"
            for one in s.sporty:
                one.squat(world, shake * world.rng.uniform(0.3, 1.4))
        elif at == DOWN_TICKS:
            s.kade.pose = ""
        nearest = round(tick / BEAT_TICKS)
        if world.pressed(Button.DASH) and kept < nearest <= REPS and abs(tick - nearest * BEAT_TICKS) <= near:
            kept = nearest
            _keep(s, ring)
    return False


def _call(s: Setting, at: int, numbers: tuple[str, ...]) -> None:
    """Somebody calls the count: Kade, or one after the other of those who stand."""
    if numbers:
        s.stage.bark("kade", numbers[at])
        return
    standing = [one for one in s.sporty if not one.down] or s.sporty
    s.stage.world.bark(standing[at * 5 % len(standing)], ONES[at])


def _keep(s: Setting, ring: Count) -> None:
    """Lena went down on the count: it steadies who is near."""
    world, conduct = s.stage.world, Conduct(s.stage.world)
    hits = conduct.count("class_hits") + 1
    conduct.note("class_hits", hits)
    ring.hit_at = world.tick
    world.emit(BeatHit(s.lena.x, s.lena.y, s.lena.id, min(4, 1 + hits // REPS)))
    for one in s.sporty:
        one.steady(s.lena.x, s.lena.y)
    s.lena.gain(1.0)


def after(s: Setting) -> Script:
    """What he makes of it."""
    stage, conduct = s.stage, Conduct(s.stage.world)
    falls = sum(one.falls for one in s.sporty)
    stage.world.hint = None
    stage.scene(True)
    stage.look((s.lena.x + s.kade.x) / 2.0, (s.lena.y + s.kade.y) / 2.0)
    s.kade.pose = "cheer"
    yield from say(stage, "kade", _("Beautiful! Not one of you can stand, and nobody's left!"), "grin")
    hits = conduct.count("class_hits")
    if hits >= FULL_MOUTH:
        text = _("And you! {hits} of thirty-two! That's a full mouth! Nobody's ever given me a full mouth!")
        yield from say(stage, "kade", text.format(hits=hits), "proud")
    elif hits >= REPS * len(SETS) // 2:
        yield from say(stage, "kade", _("And you, metronome! Half the square was leaning on your rhythm."), "proud")
    elif not hits:
        text = _(
            "And you, not one squat! They held on to you with their eyes. You're a RAILING! Every class needs one!"
        )
        yield from say(stage, "kade", text, "proud")
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
