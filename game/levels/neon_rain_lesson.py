"""The lesson at the closed flower stall: its keeper, three breaths, and a lantern for each of them."""

from __future__ import annotations

import math
from collections.abc import Callable

from game.levels.neon_rain_setting import THEME, Setting, lead_to
from game.script import Script, _, say, until, wait, walk_to
from game.script.conduct import Conduct
from game.sim.thing import Thing

LEAST = 14.0
"""The lesson is not lost to composure: it stays over this until she has breathed."""
BY_THE_STALL_PX = 44.0
BEFORE_STALL_PX = 18.0
"""Further up than this one stands behind the stall."""
GOOD_BREATHS, MOST_BREATHS = 3, 6
"""Breaths of the lesson: so many good ones, or so many at all."""
SINKS = 0.02
"""Composure that goes in a tick."""
BEHIND_TICKS = 40
"""Whoever stands behind the stall for so long is told which side of it is the front, once."""
CALLS_TICKS, COMES_TICKS = 480, 1500
"""She calls again after so long, and comes herself after so long."""
COMES_PX_S = 96.0
"""Three teeth, and quick on her feet."""
BESIDE_PX = 26.0
NEAR_ENOUGH_PX = 420.0
"""Further off than this she comes from round a corner, px."""
TOO_SOON = _("Too soon, dear. Wait till it's as wide as it goes. No hurry in it.")
TOO_LATE = _("Held it too long. Let go as it fills. It isn't rent.")
"""What she says of a breath that was none."""
LANTERNS = ((-34.0, 50.0), (0.0, 55.0), (34.0, 50.0))
"""The stall's three lanterns: how far from its middle each hangs, and how high over the pavement, px."""
LANTERN_FRONT_PX = 1.0
BACK_PX = 30.0
TURNS_PX_S = 70.0


def lanterns(s: Setting, lit: int) -> None:
    """Hang the stall's lanterns, the first ``lit`` of them burning."""
    world = s.stage.world
    for number, (x, z) in enumerate(LANTERNS, 1):
        lantern = Thing("lantern", s.maro.x + x, s.maro.y + LANTERN_FRONT_PX, name=f"lantern-{number}")
        lantern.z = z
        world.spawn(lantern)
        world.set_circuit(lantern.name, 0.0)
        if number <= lit:
            light(s, number)


def light(s: Setting, number: int) -> None:
    """One of the lanterns begins to burn."""
    lantern = s.stage.cast(f"lantern-{number}")
    if lantern is not None:
        s.stage.world.set_state(lantern, "lit")
        s.stage.world.set_circuit(lantern.name, 1.0)


def stall(s: Setting) -> Script:
    """A closed flower stall, its keeper, and how to breathe."""
    stage, world = s.stage, s.stage.world
    world.set_music(THEME, "tense")
    world.set_objective(_("Somebody at the flower stall is waving"))
    s.maro.pose = ""
    lead_to(stage, (s.maro.x, s.maro.y))
    stage.bark("maro", _("Girl! Over here. Out of the current."))
    world.start(_sink(s))
    yield from _calling(s, stage.when(lambda: _by_her(s)))
    lead_to(stage, None)
    s.maro.label = ""
    stage.scene(True)
    s.lena.speed_up(0.0, 0.0)
    if not _by_her(s):
        yield from _comes(s)
    s.maro.facing = "left" if s.lena.x < s.maro.x else "right"
    s.lena.facing = "right" if s.lena.x < s.maro.x else "left"
    stage.look((s.lena.x + s.maro.x) / 2.0, s.maro.y - 12.0)
    yield from say(stage, "maro", _("You've gone the colour of a candle. Sit? No. Stand. Standing's fine."), "worried")
    yield from say(stage, "lena", _("Sorry, I'm not buying, I can't feel my hands, sorry."), "worried")
    yield from say(
        stage, "maro", _("Nobody's buying, dear. I'm shut. Three teeth, no phone, and a fine. Watch me."), "grin"
    )
    yield from say(
        stage, "maro", _("In, till you're full as a kettle. Then let it go. That's all there is to it."), "calm"
    )
    stage.scene(False)
    world.set_objective(_("Breathe: hold as the ring swells, let go when it is full"))
    yield from _lesson(s)
    Conduct(world).note("learnt_breath")
    world.set_objective("")
    stage.scene(True)
    stage.look((s.lena.x + s.maro.x) / 2.0, s.maro.y - 12.0)
    yield from say(stage, "maro", _("There she is. Seventy-one years I've done that. Free of charge."), "grin")
    yield from say(stage, "lena", _("Why are you shut?"), "calm")
    yield from say(
        stage, "maro", _("Gave a carnation to a lad with a bad number. Eleven points, the kiosk wants. Ha!"), "stern"
    )
    yield from say(
        stage, "maro", _("Off you go. The alley doesn't ask for numbers. Down there, past the wet sheets."), "calm"
    )
    stage.scene(False)
    s.kiosk.label = _("Pay Maro Teth's fine")
    s.maro.label = _("Talk")
    world.start(_home(s))


def not_yet(s: Setting) -> Script:
    """She does not take the alley of her own will: not before the bright way has turned her off."""
    stage = s.stage
    stage.scene(True)
    s.lena.speed_up(0.0, 0.0)
    stage.bark("lena", _("No. Not down there, in the dark. Sorry. The bright way."))
    yield from walk_to(stage, "lena", s.lena.x, s.lena.y - BACK_PX, TURNS_PX_S)
    stage.scene(False)


# -- inside ---------------------------------------------------------------------------------------


def _by_her(s: Setting) -> bool:
    return (
        math.dist((s.lena.x, s.lena.y), (s.maro.x, s.maro.y)) < BY_THE_STALL_PX
        and s.lena.y > s.maro.y - BEFORE_STALL_PX
    )


def _calling(s: Setting, near: Callable[[], bool]) -> Script:
    """She calls now and then, until somebody comes, or walks off into the alley, or stands there for too long."""
    begin = last = s.stage.world.tick
    behind = 0
    while not near() and not s.stage.inside("side-way") and not s.stage.inside("sluice-alley"):
        now = s.stage.world.tick
        if now - begin > COMES_TICKS and s.lena.in_hand(s.stage.world) and s.lena.breath is None:
            return
        behind += s.lena.y < s.maro.y and math.dist((s.lena.x, s.lena.y), (s.maro.x, s.maro.y)) < BY_THE_STALL_PX
        if behind == BEHIND_TICKS:
            behind, last = behind + 1, now
            s.stage.bark("maro", _("That's the back of it, dear. Everybody I like comes round the front."))
        elif now - last > CALLS_TICKS:
            last = now
            s.stage.bark("maro", _("By the flowers, dear. The shut ones."))
        yield


def _comes(s: Setting) -> Script:
    """Nobody walks past Maro Teth."""
    stage, maro, lena = s.stage, s.maro, s.lena
    stage.look(lena.x, lena.y - 12.0)
    side = -BESIDE_PX if maro.x < lena.x else BESIDE_PX
    if math.dist((maro.x, maro.y), (lena.x, lena.y)) > NEAR_ENOUGH_PX:
        maro.place(lena.x + side * 6.0, lena.y)
    stage.bark("maro", _("Girl! Nobody walks past me. I've three teeth and a voice like a tram."))
    yield from walk_to(stage, "maro", lena.x + side, lena.y + 2.0, COMES_PX_S)
    yield from wait(stage, 0.5)


def _home(s: Setting) -> Script:
    yield from walk_to(s.stage, "maro", *s.stage.place("keeper"))
    s.maro.facing = "down"


def _lesson(s: Setting) -> Script:
    """Three good breaths: one with her, one with the street, and one alone."""
    stage, lena = s.stage, s.lena
    stage.teach("secondary", _("Hold: breathe in. Let go when the ring is full"), lambda: lena.breaths > 0)
    before = (
        _("In..."),
        _("In... and let the street go by. It's good at that."),
        _("I shan't say a word. I'll shut my eyes."),
    )
    praise = (
        _("Look at that. Even the bulb believes you."),
        _("There. Your shoulders came down."),
        _("That's the one. That one's yours."),
    )
    good = tried = 0
    s.maro.begin(stage.world)
    while good < GOOD_BREATHS and tried < MOST_BREATHS:
        yield from until(stage, stage.when(lambda: lena.breath is not None))
        breath = lena.breath
        if breath is None:
            break
        stage.bark("maro", before[good])
        s.maro.pose = "calm"
        if good < GOOD_BREATHS - 1:
            s.maro.begin(stage.world)
        else:
            s.maro.rest()
        before_it = lena.breaths
        yield from until(stage, lambda: lena.breath is None)
        tried += 1
        s.maro.pose = ""
        if lena.breaths > before_it:
            good += 1
            light(s, good)
            stage.bark("maro", praise[good - 1])
            if good == 2:
                stage.bark("child-lane", _("In... in... I'm full!"))
        else:
            stage.bark("maro", TOO_SOON if breath.ticks < breath.inhale else TOO_LATE)
        yield from wait(stage, 0.5)
    s.maro.rest()
    for number in range(1, GOOD_BREATHS + 1):
        light(s, number)


def _sink(s: Setting) -> Script:
    """Until she has learnt to breathe, composure drains, and never to the bottom."""
    world = s.stage.world
    while world.beat == "stall" and not Conduct(world).has("learnt_breath"):
        if s.lena.in_hand(world) and s.lena.breath is None and s.lena.composure > LEAST:
            s.lena.composure -= SINKS
        s.lena.composure = max(s.lena.composure, LEAST)
        yield
