"""What turns in the ward: after the first patient the steriliser knows Kade's corner, before the last the light goes out."""

from __future__ import annotations

import math

from game.levels.high_alert_pair import SET_TICKS
from game.levels.high_alert_setting import Setting
from game.script import Script, _, pan_to, say, wait
from game.sim.people.patient import Patient

SAME_CORNER_PX = 120.0
"""A shout from so near to the one before is not believed any more."""
BESIDE_PX = 34.0
"""Lena sits down beside somebody from so near."""
UP_TICKS = 12
"""Whoever pushes the stick for so long gets up again."""
UP_PUSH = 60
"""How far the stick is pushed for that, of 127."""
LAST_FEAR = 60.0
"""One breath beside them eases it."""
DARK, RED, DARK_TICKS = 0.05, 0.4, 14
"""What is left of the white lamps and of the red ones in the dark, and how quickly they fail, ticks."""
LIT, LIT_TICKS = 0.55, 120
NOT_AGAIN = (
    _("It doesn't even turn round. It's heard that corner."),
    _("It knows this set. Change of station!"),
)
TOO_FAR = (
    _("HEY! ...Nope. It's round the other side. Closer."),
    _("OI! ...Nothing. There's a whole wall in its ears."),
)
"""What Kade shouts where it does not hear him."""
DOWN_HERE = {
    "fenn": _("...You came down. Nobody comes down. They tell you to get up."),
    "ruza": _("Mind your coat, child, the floor is filthy. ...Stay. Please."),
    "oda": _("You're on the floor. With me. ...Okay. That's... okay."),
}


CATCH_PX = 105.0
"""The steriliser hunts so near to Lena, and she is told that it listens to more than steps."""
FAR_PX = 190.0
CATCHES_OFF = (
    _("One. Hold still, please. Nearly done."),
    _("Two. You'll hardly feel it. It's what they told me."),
    _("Three. There. You may rinse."),
)
"""What Lena says as she undoes each of its catches."""
MENDED = _("You fixed it. With MANNERS. I've been doing laps!")
"""What Kade says once it is gentle."""


def gentle_way(s: Setting) -> Script:
    """She speaks up to the steriliser, and undoes a catch each time: that it can be done is told once, and answered."""
    stage, world, hunter, lena = s.stage, s.stage.world, s.steriliser, s.lena
    told, catches = False, hunter.catches

    def away() -> float:
        return math.dist((lena.x, lena.y), (hunter.x, hunter.y))

    while world.beat == "ward" and not hunter.gentle:
        hunts = hunter.state in ("alert", "foam") and not hunter.stubborn
        if not told and hunts and world.hero is lena and not lena.frozen_until and away() < CATCH_PX:
            told = True
            stage.teach(
                "primary",
                _("Speak up to it: it hesitates, and a catch comes off"),
                lambda: hunter.state == "stunned" or hunter.gentle or away() > FAR_PX or world.hero is not lena,
            )
        if hunter.catches < catches:
            stage.bark("lena", CATCHES_OFF[len(CATCHES_OFF) - 1 - hunter.catches])
            catches = hunter.catches
        yield
    if hunter.catches == 0 and world.beat == "ward":
        stage.bark("lena", CATCHES_OFF[-1])
        yield from wait(stage, 2.6)
        stage.bark("kade", MENDED)


class Corner:
    """Where Kade shouted last, and whether the steriliser has learnt to tell."""

    def __init__(self) -> None:
        self.learnt = False
        self._last: tuple[float, float] | None = None
        self._told = self._unheard = 0

    def shout(self, s: Setting, words: str) -> None:
        """Kade shouts. Once it has learnt, it comes only for a shout from somewhere else."""
        here = (s.kade.x, s.kade.y)
        if self.learnt and self._last is not None and math.dist(here, self._last) < SAME_CORNER_PX:
            self._told += 1
            s.stage.bark("kade", NOT_AGAIN[self._told % len(NOT_AGAIN)])
            return
        heard = s.pair.shout()
        if heard:
            self._last = here
        elif s.steriliser.state != "stunned":
            words = TOO_FAR[self._unheard % len(TOO_FAR)]
            self._unheard += 1
        s.stage.bark("kade", words)


def learns(s: Setting, corner: Corner) -> Script:
    """It stops, and has understood something."""
    stage, hunter = s.stage, s.steriliser
    if hunter.gentle:
        return
    stage.scene(True)
    yield from pan_to(stage, hunter.x, hunter.y, 0.7)
    yield from say(stage, "kade", _("It's stopped. It's... is it counting? It's counting MY reps."), "worried")
    yield from say(stage, "kade", _("It knows that corner now. Fine. New corner for every set."), "calm")
    stage.scene(False)
    corner.learnt, s.pair.draw_ticks = True, SET_TICKS
    s.stage.world.start(_swap_back(s))


def _swap_back(s: Setting) -> Script:
    """When he has to stop for the first time, the button that takes him in hand is shown."""
    world, pair = s.stage.world, s.pair
    before = pair.sets
    while world.beat == "ward" and not s.steriliser.gentle:
        if pair.sets > before and world.hero is s.lena:
            s.stage.teach(
                "swap", _("Kade has stopped: swap, and shout from another corner"), lambda: world.hero is s.kade
            )
            return
        yield


def goes_dark(s: Setting, last: Patient) -> Script:
    """The light fails, and the last of them will not get up for any voice."""
    stage, world = s.stage, s.stage.world
    last.deep, last.fear = True, LAST_FEAR
    stage.scene(True)
    yield from pan_to(stage, last.x, last.y, 0.6)
    stage.shake(last.x, last.y, 0.4)
    world.set_circuit("treatment", DARK, DARK_TICKS)
    world.set_circuit("alarm", RED, DARK_TICKS)
    world.set_music("clinic", "alarm")
    yield from say(stage, last.name, _("No. No, no. Not the lights. I'm not getting up. You can't make me."), "hurt")
    yield from say(stage, "lena", _("...I know. I'm not going to ask you to."), "calm")
    stage.scene(False)
    world.start(_beside(s, last))


def grows_light(s: Setting) -> None:
    """The last of them stands up, and the light comes back."""
    world = s.stage.world
    world.set_circuit("treatment", LIT, LIT_TICKS)
    world.set_circuit("alarm", 0.75, LIT_TICKS)
    world.set_music("clinic", "calm")


def _beside(s: Setting, last: Patient) -> Script:
    """Whoever ducks beside the last one sits down there, breathes, and may get up again."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    stage.teach("dash", _("Lena, beside them: get down, too"), lambda: bool(lena.held))
    pushed, greeted = 0, False
    while last.mood == "hiding" and world.beat == "ward":
        beside = math.dist((lena.x, lena.y), (last.x, last.y)) < BESIDE_PX
        if not lena.held and lena.ducked and beside:
            lena.held, pushed, s.pair.fixed = "duck", 0, lena
            lena.facing = "left" if last.x < lena.x else "right"
            if not greeted:
                greeted = True
                stage.bark(last.name, DOWN_HERE[last.name])
                stage.teach("secondary", _("Breathe, both of you"), lambda: last.mood != "hiding")
        elif lena.held:
            intent = world.intent
            pushes = world.hero is lena and max(abs(intent.move_x), abs(intent.move_y)) > UP_PUSH
            pushed = pushed + 1 if pushes else 0
            if pushed >= UP_TICKS:
                lena.held, s.pair.fixed = "", None
        yield
    lena.held, s.pair.fixed = "", None
    last.deep = False
    if last.mood == "led":
        grows_light(s)
