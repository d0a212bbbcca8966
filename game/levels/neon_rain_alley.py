"""What may be met by the way: a kiosk that takes anybody's points, a board, and a hooded man at a junction box."""

from __future__ import annotations

import math

from game.levels.neon_rain_setting import THEME, Setting, lead_to
from game.script import Option, Script, _, ask, pan_to, say, until, wait
from game.script.conduct import Conduct
from game.sim.events import Hummed

FINE = 11
"""What the flower keeper owes, points of somebody's score."""
HOOD_NEAR_PX, HOOD_HEARD_PX = 38.0, 120.0
"""From here he looks up, and from here he is heard."""
STILL_TICKS = 110
STILL_PX_S = 6.0
HUMS_TICKS = 200
BEHIND_PX = 90.0
"""So near the bars, on their far side, the guard notices who is there."""
FOUND_OUT = 10.0
"""Composure that it gives to find the lane open at its other end."""

TRYING_COSTS, REFUSED_LEAST, SOFTENED = 4.0, 14.0, 16.0
"""Composure that it takes to be refused once more, what it leaves her, and what the last word of the bars gives."""
TRIED_AGAIN = (
    _("311. Still. Have you tried being somebody else?"),
    _("311. I have told the other gates. They are laughing. It is a beep."),
    _("311. That is four. Nobody has ever come back four times. People go round."),
    _("311. Between us, I was built to count fish at a pier. Nobody had to smile."),
    _("I would, you know. It's only that I'm bars."),
)
"""What the turnstile says to whoever tries it again, and again."""


def hood(s: Setting) -> Script:
    """A hooded man at a junction box, magenta light on wet hands."""
    stage, world = s.stage, s.stage.world
    conduct = Conduct(world)
    s.hooded.pose = "jack"
    world.set_music(THEME, "calm")
    world.set_objective(_("Go on to Molar Square"))
    lead_to(stage, stage.place("square-begin"))
    still = 0
    man = s.hooded
    stage.bark("lena", _("Somebody's humming. ...Stand still a moment."))
    while True:
        far = math.dist((s.lena.x, s.lena.y), (man.x, man.y))
        moving = math.hypot(s.lena.vx, s.lena.vy) > STILL_PX_S
        still = 0 if moving or far > HOOD_HEARD_PX else still + 1
        if still == STILL_TICKS:
            conduct.note("heard_hum")
            s.lena.gain(6.0)
            world.emit(Hummed(man.x, man.y, man.id))
            world.bark(man, _("(hums: five notes, down, and not back up)"), 200)
        if far < HOOD_NEAR_PX or still > STILL_TICKS + HUMS_TICKS or stage.inside("square-begin") or stage.skipped():
            break
        yield
    if far >= HOOD_NEAR_PX and stage.inside("square-begin"):
        world.bark(man, _("Right. Walk on. Everybody does. ...Mind the cable."), 200)
        return
    yield from _wrong_alley(s)


def _wrong_alley(s: Setting) -> Script:
    stage, world, man = s.stage, s.stage.world, s.hooded
    stage.scene(True)
    yield from pan_to(stage, (s.lena.x + man.x) / 2.0, (s.lena.y + man.y) / 2.0, 0.5)
    man.pose, man.facing = "", "down"
    yield from say(stage, "hooded", _("Wrong alley."), "cold")
    key = yield from ask(
        stage, "lena", _("(What do you say?)"),
        (
            Option("sorry", _("Sorry. Sorry. I'll go.")),
            Option("only", _("It's the only one I'm allowed in.")),
            Option("hum", _("What was that you were humming?"), not Conduct(world).has("heard_hum"),
                   _("you have not heard it: stand still")),
        ), "worried",
    )  # fmt: skip
    Conduct(world).note("said_in_alley", key)
    replies = {
        "sorry": _("Don't be. You'd be the first tonight who was."),
        "only": _("Three-eleven? They turned me away at nought. It blinks, you know. Nought."),
        "hum": _("...Nothing. An old lullaby. It goes down and doesn't come up again."),
    }
    yield from say(stage, "hooded", replies[key], "doubt")
    yield from say(
        stage, "hooded", _("Mind the cable. It bites. And put your phone on silent: that, they can't mark."), "cold"
    )
    yield from say(stage, "lena", _("Thank you. ...Your hands are wet. You should, um. Electricity."), "calm")
    yield from say(stage, "hooded", _("Ha. Mind your step, Three-eleven."), "smirk")
    stage.scene(False)
    man.pose, man.facing = "jack", "up"
    Conduct(world).note("met_hood")
    s.lena.gain(8.0)


def tried_again(s: Setting) -> Script:
    """Whoever will not be told goes back to the bars; and they have seldom had anybody come back."""
    gate, world = s.turnstile, s.stage.world
    yield from until(s.stage, lambda: Conduct(world).has("lane_refused") and world.beat not in ("lane", "turnstile"))
    told = gate.refusals
    for words in TRIED_AGAIN:
        while gate.refusals == told:
            yield
        told = gate.refusals
        s.lena.lose(world, min(TRYING_COSTS, max(0.0, s.lena.composure - REFUSED_LEAST)))
        world.bark(gate, words, 190)
    Conduct(world).note("bars_softened")
    s.lena.gain(SOFTENED)
    yield from wait(s.stage, 2.6)
    s.stage.bark("lena", _("...Sorry. Good night, bars."))


def kiosk(s: Setting) -> Script:
    """The kiosk takes anybody's points for anybody's fine."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    uses = s.kiosk.uses
    while not conduct.has("flower"):
        yield
        if s.kiosk.uses == uses:
            continue
        uses = s.kiosk.uses
        if not conduct.has("learnt_breath"):
            world.bark(s.kiosk, _("OPEN FINES: M. Teth, flowers, 11 points. Payable by anyone who has them."), 200)
            continue
        key = yield from ask(
            stage, "kiosk", _("M. Teth, flowers without a licence to be kind. 11 points. Pay from YOUR score?"),
            (Option("pay", _("(Pay. 311 is a silly number anyway.)")), Option("no", _("(Not now.)"))),
        )  # fmt: skip
        if key == "pay":
            conduct.change_score(-FINE, _("Paid somebody else's fine"))
            conduct.note("flower")
            stage.keep_picture("flower")
            yield from say(stage, "kiosk", _("Thank you! Kindness is not yet scored. We are working on it."))
            s.kiosk.label = ""
            s.lena.gain(18.0)
            stage.bark("maro", _("What've you done? ...Come back when it's light, girl. There'll be flowers."))


def pigeons(s: Setting) -> Script:
    """Whom she scares first she says sorry to."""
    yield from until(s.stage, lambda: any(pigeon.away for pigeon in s.pigeons))
    s.stage.bark("lena", _("Sorry! Sorry. You were here first."))


def behind(s: Setting) -> Script:
    """Nobody scans who comes into the reserved lane from its other end."""
    stage, lena = s.stage, s.lena
    yield from until(stage, lambda: stage.inside("prime-lane") and lena.x > s.turnstile.x + BEHIND_PX)
    Conduct(stage.world).note("behind_the_bar")
    lena.gain(FOUND_OUT)
    stage.bark("lena", _("Oh. It's open from behind. It was always open from behind."))
    yield from until(stage, lambda: stage.inside("prime-lane") and lena.x < s.turnstile.x + BEHIND_PX)
    stage.bark("guard-lane", _("Miss? You can't be... I only do that side. Evening, miss."))


def board(s: Setting) -> Script:
    """The tram stop's board."""
    lines = (_("HARBOUR LINE. Next tram: 19:10. Standing room for 500+."), _("The board smiles. It has no mouth."))
    seen = s.sign.uses
    while True:
        if s.sign.uses != seen:
            seen = s.sign.uses
            s.stage.world.bark(s.sign, lines[min(seen, len(lines)) - 1], 160)
        yield
