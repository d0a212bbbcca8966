"""Whose umbrella she walks under: what they say to it, what the adverts make of it, and who first waves her in."""

from __future__ import annotations

import math

from game.levels.neon_rain_setting import Setting
from game.script import Script, _, until, wait
from game.script.conduct import Conduct
from game.sim.machines.advert import Advert
from game.sim.people.crowd import Passer
from game.sim.people.shelter import CARRIERS

CALLS_PX, CALLS_BACK_PX = 310.0, 70.0
"""Nobody waves from further ahead of her than this, nor from further behind her, px."""
PASSED_PX, LANE_PX = 40.0, 400.0
"""An advert of the lane, which lies above this, is passed when she is so far beyond it, px."""
NO_MORE_PX = 90.0
"""So far past an advert, and further, nobody waves for its sake, px."""
LOOKS_PX = 150.0
"""An advert that watched her from no further off than this wonders where she is, px."""
TOGETHER_TICKS = 150
"""Whoever has been with her for so long, or so long ago at most, says goodbye at the bars."""
DAWDLES_PX_S, DAWDLES_TICKS, COMES_PX = 14.0, 300, 42.0
"""Who waves goes so slowly, for so long, until she is so near."""
HINT_S = 14.0

OFFERS = (
    _("Well, get in. It's a wide one."),
    _("They can't see through nylon. Nobody's told them."),
    _("You're letting the dry out. Closer."),
    _("I'm a six-ten. It isn't catching. Sadly."),
    _("Don't thank me out loud. They hear that."),
    _("Two under one? People will think we're popular."),
    _("My mother shared hers. She was a nine hundred, and then she wasn't."),
    _("Left foot. That's it. You walk like you're sorry for the floor."),
)
"""What people say to whoever comes in under their umbrella, one after another."""
PARTINGS = (
    _("This is me. Next one's yours to find."),
    _("My stop. Don't stand in the light."),
    _("I've to smile at a door here. Go on."),
    _("That's as far as I'm dry. Chin up."),
)
"""What they say where they were going."""
THANKS = (_("Sorry. Is it... may I? Sorry. It's so dry."), "", _("Sorry. Thank you. Sorry."), "")
"""What she says; then nothing more needs saying."""
WONDERS = (_("LENA? ...LENA?"), _("Where did you go, LENA? We had a moment."), _("An umbrella. Rude. We were BONDING."))
"""What adverts say that have lost her."""


def walk_along(s: Setting) -> Script:
    """Each who shares an umbrella for the first time says something; adverts that watched her ask where she is."""
    stage, world, shelter = s.stage, s.stage.world, s.shelter
    conduct, known, wondered, parted = Conduct(world), [-1], 0, 0
    while True:
        yield from until(stage, lambda: shelter.under)
        yield from wait(stage, 0.3)
        one = shelter.carrier
        if one is not None and one.id not in known:
            number = len(known) - 1
            known.append(one.id)
            conduct.note("umbrellas", conduct.count("umbrellas") + 1)
            if number == 0:
                conduct.note("umbrella_kind", one.kind)
            world.bark(one, OFFERS[number % len(OFFERS)], 150)
            if number < len(THANKS) and THANKS[number]:
                yield from wait(stage, 0.7)
                if shelter.under:
                    stage.bark("lena", THANKS[number])
        for advert in s.adverts:
            if advert.state == "watch" and math.dist((advert.x, advert.y), (s.lena.x, s.lena.y)) < LOOKS_PX:
                world.bark(advert, WONDERS[wondered % len(WONDERS)])
                wondered += 1
        yield from until(stage, lambda: not shelter.under)
        if shelter.arrived is not None and shelter.arrived is one:
            world.bark(one, PARTINGS[parted % len(PARTINGS)], 120)
            parted += 1


def looked_for(s: Setting) -> bool:
    """An advert has begun to make her out, or she has gone by one that did not."""
    return any(one.seen > 0.0 or s.lena.x > one.x + PASSED_PX for one in s.adverts if one.y < LANE_PX)


def wave(s: Setting) -> Script:
    """Somebody who comes by with an umbrella waves her in, and the button for it is shown until she has been under one."""
    stage, world = s.stage, s.stage.world
    one = _with_umbrella(s)
    s.shelter.offered = True
    while one is None:
        if s.shelter.under or world.beat != "lane" or not any(_looms(s, advert) for advert in s.adverts):
            return
        yield
        one = _with_umbrella(s)
    world.bark(one, _("In here, love. They can't see through it."), 170)
    stage.teach(
        "move", _("Keep step under somebody's umbrella"), lambda: s.shelter.under or world.beat != "lane", HINT_S
    )
    usual, until_tick = one.speed, world.tick + DAWDLES_TICKS
    one.speed = DAWDLES_PX_S
    while world.tick < until_tick and math.dist((one.x, one.y), (s.lena.x, s.lena.y)) > COMES_PX:
        yield
    one.speed = usual


def left_behind(s: Setting) -> Passer | None:
    """Who walked her to the bars, if anybody did."""
    shelter, tick = s.shelter, s.stage.world.tick
    one = shelter.carrier
    return one if one is not None and tick - shelter.since > TOGETHER_TICKS else None


def _with_umbrella(s: Setting) -> Passer | None:
    """Who is near with an umbrella and goes her way."""
    lena = s.lena
    theirs = (one for one in s.passers if one.kind.startswith(CARRIERS) and one.facing == "right")
    near = [
        (math.dist((one.x, one.y), (lena.x, lena.y)), one.id, one) for one in theirs if one.x > lena.x - CALLS_BACK_PX
    ]
    return min((item for item in near if item[0] < CALLS_PX), default=(0.0, 0, None))[2]


def _looms(s: Setting, advert: Advert) -> bool:
    """She has that one before her yet, or has hardly passed it."""
    return advert.x > s.lena.x - NO_MORE_PX and abs(advert.y - s.lena.y) < advert.sight + NO_MORE_PX
