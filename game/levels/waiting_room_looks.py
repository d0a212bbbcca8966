"""What there is to look at while one waits, and what Lena makes of it; and Elara, of her lab.

A Sign on the clinic's map whose name begins with ``see-`` is such a place.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.script import Script, Stage, _
from game.sim.people.hero import Hero
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
"""By what the sign's name says after its beginning: what Lena sees."""
LAB = {
    "lab-board": _("The first sketch. Kade gave it eyebrows. They're anatomically correct, so they stay."),
    "lab-radio": _("One station: harbour weather. It says rain. I find it accurate."),
    "lab-sofa": _("Nine nights this month. It has my shape now. That isn't a sofa, that's an impression."),
    "lab-fish": _("The council wanted it scored. I ticked 'prefers not to smile'."),
    "lab-tanks": _("They sleep when I tell them to. I wrote that part. I should have written one for me."),
    "lab-chair": _("Nobody has ever been afraid in this chair. Nobody's sat in it yet. I'd like to keep both true."),
}
"""And what Elara sees in her lab."""


def looks(stage: Stage, who: Hero, things: Mapping[str, str] = THINGS) -> Script:
    """Each of ``things`` is looked at once, for as long as ``who`` is in these rooms."""
    world = stage.world
    places: list[tuple[Thing, str]] = []
    for sign in world.level.of(Sign):
        key = sign.name.removeprefix(BEGINS)
        if sign.name.startswith(BEGINS) and key in things:
            thing = Thing("sign", sign.x, sign.y, name=sign.name, label=_("Look"), radius=RADIUS_PX)
            places.append((world.spawn(thing), things[key]))
    while not who.gone:
        for thing, text in places:
            if thing.uses and thing.label:
                thing.label = ""
                who.gain(CALMS)
                world.bark(who, text, BARK_TICKS)
        yield
