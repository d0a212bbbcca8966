"""What there is to look at along Bright Lane, and what Lena makes of it: one way in the evening, another in the morning.

A Sign on the map whose name begins with ``look-`` is such a place.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.script import Script, Stage, _
from game.script.conduct import Conduct
from game.sim.people.lena import Lena
from game.sim.placed import Sign
from game.sim.thing import Thing

BEGINS = "look-"
LOOK, DRINK = _("Look"), _("Have a can")
RADIUS_PX = 14.0
"""A window is used from a little further off than a person."""
BARK_TICKS = 150
DRINK_GIVES = 6.0
"""Composure that a cold can gives, or the thought of one."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is thought before one window, in the evening and in the morning."""

    evening: str
    morning: str


LOOKS: dict[str, Look] = {
    "mirrors": Look(
        _("It hangs the number over your head, backwards. I'm a hundred and thirteen in there."),
        _("No number over it today. Only me. ...Hello."),
    ),
    "noodles": Look(
        _("They all chew with their good side to the window."),
        _("They've turned the stools round. To face each other."),
    ),
    "sweets": Look(
        _("Forty kinds of gum. Every one tastes of being fine."),
        _("There's a jar on the step. TAKE ONE. It doesn't say what it costs. I think that's all it says."),
    ),
    "arcade": Look(
        _("Best score, 940. Even the games have one."),
        _("Best score, AAA. Somebody's nan was here."),
    ),
    "floss": Look(
        _("A ball gown, all of floss. No price on it. That's how you know."),
        _("They've cut up the gown for kite string. It goes on and on."),
    ),
    "credit": Look(
        _("ENAMEL CREDIT. Lend us your smile. There's a form. There's a form for the form."),
        _("Shut. There's a queue to give the pens back."),
    ),
    "hotel": Look(
        _("HOTEL MOLAR. The beds are rated. By the beds."),
        _("The porter's asleep in the best chair. Nobody's waking him. Five stars."),
    ),
    "records": Look(
        _("Songs in order of score. I'd like the one at the very bottom, please."),
        _("They've put the drill and ukulele one in the window. It's about a door."),
    ),
    "shut": Look(
        _("It was a dentist's. A small one, with a step. Mine had a step."),
        _("It was a dentist's, once. Somebody's scrubbed the step. ...I could have a step like that."),
    ),
}
"""By the name of the place, without its beginning."""


def looks(stage: Stage, lena: Lena, *, morning: bool) -> Script:
    """Every window that the map names answers to a look, and the machines to a thirst, all chapter long."""
    world, conduct = stage.world, Conduct(stage.world)
    places: list[tuple[Thing, str]] = []
    for sign in world.level.of(Sign):
        key = sign.name.removeprefix(BEGINS)
        if sign.name.startswith(BEGINS) and (key in LOOKS or key.startswith("cans")):
            label = LOOK if key in LOOKS else DRINK
            thing = Thing("sign", sign.x, sign.y, name=sign.name, label=label, radius=RADIUS_PX)
            places.append((world.spawn(thing), key))
    drunk = False
    while True:
        for thing, key in places:
            if not thing.uses:
                continue
            thing.uses = 0
            if key in LOOKS:
                look = LOOKS[key]
                world.bark(lena, look.morning if morning else look.evening, BARK_TICKS)
                conduct.note("looked")
                thing.label = ""
                continue
            lena.gain(DRINK_GIVES)
            if morning:
                world.bark(thing, _("On the house. Which house? No idea! Take two!"), BARK_TICKS)
            else:
                world.bark(thing, _("CANS FROM 400! You may have the straw. ...Enjoy the straw!"), BARK_TICKS)
            drunk = True
        if drunk:  # one can is enough for an evening
            for thing, key in places:
                if key not in LOOKS:
                    thing.label = ""
            drunk = False
        yield
