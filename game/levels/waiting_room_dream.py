"""The three dives: worries drift in, and a breath carries out to them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.levels import waiting_room_coach as coach_of
from game.levels import waiting_room_setting as setting_of
from game.levels import waiting_room_worries as worries_of
from game.levels.waiting_room_setting import REEF, Setting
from game.levels.waiting_room_voices import MEMORY
from game.levels.waiting_room_worries import Worry
from game.script import Script, _, fade, say, until, wait
from game.script.conduct import Conduct
from game.sim.dream import Breather, Memory, Shade
from game.sim.thing import Thing

FROM_PX, SQUASH = 150.0, 0.8
"""How far off worries begin, px, and how much nearer those above and below."""
SLOW = 0.5
"""How fast the slow one of a pair is, of the other's pace."""
WALKED_PX = 34.0
HASTE = 2.2
"""How much faster than she the last circles breathe."""
ANSWERS_S = 1.1
"""After her answer it is quiet for so long, s."""
GUEST_TICKS = 130
"""How long somebody is to be seen in the dream who has no business in it."""
LAST_BREATH_TICKS = 540
"""So long she has for a breath that is asked by nobody, ticks."""


def dive_1(s: Setting) -> Script:
    """Shades drift in one by one: breathe out as they touch the ring."""
    yield from _begin(s, 1)
    stage, world, lena = s.stage, s.stage.world, s.lena
    assert lena is not None
    stage.scene(True)
    yield from wait(stage, 1.0)
    yield from say(
        stage, "kade", _("(In your ear.) Welcome to the reef. No score here. Nobody's ever lost a swim."), "calm"
    )
    yield from say(stage, "kade", _("The dark puffs are worries. Let them float up to your ring. Then: out."), "calm")
    stage.scene(False)
    world.set_objective(_("Let the worries come. Breathe them out"))
    begun = lena.breaths
    stage.teach(
        "secondary", _("Hold to breathe in, let go as worries touch the ring"), lambda: lena.breaths - begun >= 2
    )
    for angle, worry in zip((180.0, 0.0, 300.0, 60.0), worries_of.alone(Conduct(world)), strict=True):
        yield from _meet(s, (_shade(s, angle),), worry)
    setting_of.tell(s, "kade", _("Four reps, perfect form. And you've got fish. Going deeper."))
    yield from wait(stage, 2.2)


def dive_2(s: Setting) -> Script:
    """They come in pairs that hold on to each other; and one of them is a memory, which must be let near."""
    yield from _begin(s, 2)
    stage, world, lena = s.stage, s.stage.world, s.lena
    assert lena is not None
    yield from wait(stage, 0.8)
    setting_of.tell(
        s, "kade", _("Couples class! One breath for both. And one of them is a slow walker. Go and meet it.")
    )
    world.set_objective(_("Meet the slow one, and have both in one breath"))
    begin = (lena.x, lena.y)
    met: list[float] = []
    stage.teach(
        "move",
        _("Walk: towards the slow one"),
        lambda: bool(met) or math.dist((lena.x, lena.y), begin) > WALKED_PX,
    )
    for angle, worry in zip((200.0, 80.0), worries_of.PAIRS, strict=True):
        yield from _meet(s, _pair(s, angle), worry)
        met.append(angle)
    world.set_objective("")
    stage.scene(True)
    yield from wait(stage, 0.4)
    memory = world.spawn(Memory(lena.x + FROM_PX, lena.y + 6.0, lena))
    stage.look(lena.x + 60.0, lena.y - 10.0)
    yield from wait(stage, 1.4)
    yield from say(stage, "lena", _("That one isn't made of fog. I know that one."), "worried")
    yield from say(stage, "kade", _("You can let it come. It can't do anything here but be looked at."), "calm")
    stage.scene(False)
    world.set_objective(_("Let the memory come all the way. Then breathe out"))
    told = 0
    skip = stage.when(lambda: memory.gone or memory.dissolving)
    while not skip():
        if told < len(MEMORY) and memory.heard >= MEMORY[told][0]:
            setting_of.tell(s, "lena", MEMORY[told][1])
            told += 1
        if told == len(MEMORY) and memory.heard >= 1.0:
            world.set_objective(_("Now. All the way out"))
        yield
    _clear(s)
    Conduct(world).note("memory_sent_off", memory.sent_off)
    yield from wait(stage, 0.7)
    setting_of.tell(s, "lena", _("It's smaller than I remembered. Or I'm... Sorry. No. I'm bigger."))
    yield from wait(stage, 2.0)


def dive_3(s: Setting) -> Script:
    """Deep water: worries that breathe, and want to be breathed with. In the middle of it something slides across the
    dream: somebody is in the system."""
    yield from _begin(s, 3)
    stage, world, lena, tide = s.stage, s.stage.world, s.lena, s.tide
    assert lena is not None
    assert tide is not None
    yield from wait(stage, 0.8)
    setting_of.tell(s, "kade", _("Deep end. They breathe down here. So: with them. You set the pace."))
    world.set_objective(_("Breathe in as they close round you, and out as they open"))
    yield from _meet(s, _circle(s, 4))
    world.set_objective("")
    setting_of.tell(s, "lena", _("In for four. They were only breathing."))
    yield from wait(stage, 1.5)
    tide.glitch(world)
    guest = world.spawn(Thing("decoy", lena.x + 118.0, lena.y - 62.0, name="guest"))
    guest.facing = "up"
    world.set_music("uplink", "tense")
    yield from wait(stage, 0.9)
    setting_of.tell(s, "lena", _("Kade? There's a man in your ocean."))
    yield from wait(stage, GUEST_TICKS / 60.0)
    tide.glitch(world)
    yield from wait(stage, 0.4)
    world.remove(guest)
    world.set_music("reef", "calm")
    setting_of.tell(s, "kade", _("A what? The headset's saying zero users. That's... not a number we have."))
    yield from wait(stage, 4.2)
    setting_of.tell(
        s, "kade", _("The glitch spooked them: they're panting, all of them. Don't chase it. You set the pace.")
    )
    world.set_objective(_("Do not follow them: breathe at your own pace"))
    both = (*_circle(s, 4, haste=HASTE), *_circle(s, 3, haste=HASTE, way=-1.0))
    world.start(_come_down(s, both))
    yield from _meet(s, both)
    Conduct(world).note("saw_guest")
    yield from _sunrise(s)
    world.flags["lena_composure"] = round(max(70.0, lena.composure))


def _sunrise(s: Setting) -> Script:
    """What was worry goes round her as fish, and breathes with her; light comes down through all the water."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    assert lena is not None
    world.set_objective("")
    setting_of.dawn(s)
    world.set_music("dawn-hint", "calm")
    yield from wait(stage, 1.6)
    setting_of.tell(s, "kade", _("Champ? We shipped this reef with three shoals. You've brought your own."))
    yield from wait(stage, 4.2)
    setting_of.tell(s, "lena", _("They were only worries. Look at them go."))
    world.set_objective(_("One more breath, for nobody but you"))
    begun = lena.breaths
    left = LAST_BREATH_TICKS
    skip = stage.when(lambda: lena.breaths > begun)
    while not skip() and left > 0:
        left -= 1
        yield
    world.set_objective("")
    yield from wait(stage, 1.6)
    setting_of.tell(s, "lena", _("I'm all right. I think I'm actually all right."))
    yield from wait(stage, 2.8)


# -- parts of dives -------------------------------------------------------------------------------


def _begin(s: Setting, depth: int) -> Script:
    """Be at a depth: sink there, or wake there when play resumes."""
    world = s.stage.world
    if s.tide is None or s.lena is None:
        yield from setting_of.go(s, REEF)
        setting_of.reef(s, depth)
        world.set_music("reef", "calm")
        world.set_objective("")
        yield from fade(s.stage, 0.0, 0.9)
    else:
        setting_of.sink(s, depth, 150)
    world.start(coach_of.correct(s))
    world.start(coach_of.mind(s))


def _shade(s: Setting, degrees: float) -> Shade:
    """A worry from one side; 0 degrees is right, 90 below."""
    lena = s.lena
    assert lena is not None
    turn = math.radians(degrees)
    level = s.stage.world.level
    x = min(max(lena.x + math.cos(turn) * FROM_PX, 20.0), level.width - 20.0)
    y = min(max(lena.y - 12.0 + math.sin(turn) * FROM_PX * SQUASH, 20.0), level.height - 20.0)
    return s.stage.world.spawn(Shade(x, y, lena))


def _pair(s: Setting, degrees: float) -> tuple[Shade, Shade]:
    """Two worries from opposite sides that hold on to each other; the first of them is slow."""
    one, two = _shade(s, degrees), _shade(s, degrees + 180.0)
    one.pace = SLOW
    one.partner, two.partner = two, one
    return one, two


def _come_down(s: Setting, circle: Sequence[Breather]) -> Script:
    """What is said as those who pant come down to her pace, breath by breath."""
    one, was = circle[0], circle[0].haste
    while one.pants and not (one.gone or one.dissolving):
        if one.haste < was:
            was = one.haste
            setting_of.tell(s, "kade", _("Slower. They're copying you! Same again."))
        yield
    if not (one.gone or one.dissolving):
        setting_of.tell(s, "lena", _("In for four. Out for six. With me."))
        s.stage.world.set_objective(_("Now with them: in as they close, out as they open"))


def _circle(s: Setting, many: int, *, haste: float = 1.0, way: float = 1.0) -> tuple[Breather, ...]:
    """Worries all round her that breathe together."""
    lena = s.lena
    assert lena is not None
    turns = (number / many * math.tau for number in range(many))
    return tuple(s.stage.world.spawn(Breather(lena, turn, haste=haste, way=way)) for turn in turns)


def _meet(s: Setting, shades: Sequence[Shade], worry: Worry | None = None) -> Script:
    """Go on when these are dissolved, or the fight is skipped; meanwhile they say what they have to say."""
    if worry is not None:
        s.stage.world.start(worries_of.speak(s, shades, worry))
    done = s.stage.when(lambda: all(shade.gone or shade.dissolving for shade in shades))
    yield from until(s.stage, done)
    _clear(s)
    yield from wait(s.stage, 0.6)
    if worry is not None:
        setting_of.tell(s, "lena", worry.answer)
        yield from wait(s.stage, ANSWERS_S)


def _clear(s: Setting) -> None:
    """Whatever is left of the worries goes."""
    for shade in s.stage.world.of(Shade):
        if not shade.dissolving:
            shade.become(s.stage.world, "gone")
