"""What there is to look at while one waits, and what Lena makes of it.

A Sign on the clinic's map whose name begins with ``see-`` is such a place.
"""

from __future__ import annotations

from game.script import Script, Stage, _
from game.sim.people.lena import Lena
from game.sim.placed import Sign
from game.sim.thing import Thing

BEGINS = "see-"
RADIUS_PX = 14.0
BARK_TICKS = 170
CALMS = 2.0
"""Composure that looking at something gives: it is not looking at the door."""

THINGS = {
    "coats": _("One coat's still got a tag on. Come in, pay, run. I understand that coat."),
    "umbrellas": _("Five umbrellas, and a label: TAKE ONE. People keep bringing them back."),
    "kettlebell": _("Twenty-four kilos. It has a name badge. It's called Mike. Mike the Molar."),
    "tally": _("Squats: four thousand and six. Under it, small: people who stayed, all of them, so far."),
    "molar": _("It opens. There's a nerve in it, red, curled up, asleep. I know. Me too."),
    "tank": _("One fish. It opens and shuts its mouth all day and nobody marks it down."),
    "magazines": _("Plaque Quarterly. Somebody's done the crossword. Nine across: SORRY. Five letters. It fits."),
    "cooler": _("Paper cups with a molar on. I had one. ...I had three. Sorry."),
}
"""By what the sign's name says after its beginning."""


def looks(stage: Stage, lena: Lena) -> Script:
    """Each thing is looked at once, for as long as she is in these rooms."""
    world = stage.world
    places: list[tuple[Thing, str]] = []
    for sign in world.level.of(Sign):
        key = sign.name.removeprefix(BEGINS)
        if sign.name.startswith(BEGINS) and key in THINGS:
            thing = Thing("sign", sign.x, sign.y, name=sign.name, label=_("Look"), radius=RADIUS_PX)
            places.append((world.spawn(thing), THINGS[key]))
    while not lena.gone:
        for thing, text in places:
            if thing.uses and thing.label:
                thing.label = ""
                lena.gain(CALMS)
                world.bark(lena, text, BARK_TICKS)
        yield
