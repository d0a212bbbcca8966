"""What he hears while he hides: drones that talk to themselves, and the house that reads its notes to nobody.

Waiting costs nothing in this chapter, so it has to give something. Who keeps still in a hiding place hears one line after
another, near him first; some are about people whose records he is there for.
"""

from __future__ import annotations

import math

from game.levels.uplink_setting import Setting
from game.script import Script, _
from game.script.conduct import Conduct
from game.sim.entity import Entity

FIRST_TICKS = 100
"""So long he has hidden before he hears anything."""
BETWEEN_TICKS = 330
"""And so long from one line to the next."""
NEAR_PX = 270.0
"""Machines further away than this say nothing that he could hear, px."""

DRONES = (
    _("CORNER: CHECKED. NICE CORNER."),
    _("I HEARD A FOOT. I HAVE NO FEET. SUSPICIOUS."),
    _("SECTOR FOUR FLOSSED. SECTOR FIVE: PENDING."),
    _("LEFT. LEFT. LEFT. LEFT. ...SQUARE."),
    _("UNIT TWO POLISHED MY LENS TODAY. UNPROMPTED."),
    _("IF NOBODY BREAKS IN, AM I GOOD AT THIS?"),
    _("I WAS NEARLY A HOOVER."),
    _("DR. QUILL SAYS GOODNIGHT TO US. IT IS NOT IN HER CONTRACT."),
)
"""What drones say to themselves as they go by."""
HOUSE = (
    _("MEMO: KADE. A CAMERA IS NOT A TOWEL RAIL."),
    _("THE 18:30 HAS COME. LATE. NOT CANCELLED. STAFF ARE PLEASED."),
    _("NOTE: MR. WICK PAYS IN SOUP. THE SOUP IS FINE. SAY SO."),
    _("CHAIR ONE: PATIENT HOLDS HER OWN HAND. STAFF NOTIFIED."),
    _("MEMO: DR. QUILL. YOU LIVE SOMEWHERE. IT HAS A BED."),
    _("ACCOUNT OF MARO TETH: ONE CARNATION. SETTLED. AGAIN."),
)
"""What the house says to itself, by way of a camera that is near."""
ANSWERS = {1: _("Somebody's late and they're glad. Odd shop."), 3: _("...Two rooms from here. Not my business.")}
"""What he says to some of the house's notes, by their place in the row."""


def listen(s: Setting) -> Script:
    """While he hides and nobody looks for him, somebody near says the next line."""
    world, orion = s.stage.world, s.orion
    still, due, said = 0, FIRST_TICKS, [0, 0]
    while not s.seized:
        hides = orion.hidden and orion.caught is None and orion.hideout == (orion.x, orion.y)
        if not hides:
            still, due = 0, FIRST_TICKS
        elif not world.letterbox and world.dialogue.box is None:
            still += 1
        if still >= due and not world.barks:
            due = still + BETWEEN_TICKS
            _overhear(s, said)
        yield


def _overhear(s: Setting, said: list[int]) -> None:
    """The next line: of the drones and of the house by turns, where both are near."""
    rows: tuple[tuple[Entity | None, tuple[str, ...]], ...] = (
        (_nearest(s, [d for d in s.drones if d.state == "patrol"]), DRONES),
        (_nearest(s, list(s.cameras)), HOUSE),
    )
    open_rows = [i for i, (one, lines) in enumerate(rows) if one is not None and said[i] < len(lines)]
    if not open_rows:
        return
    row = min(open_rows, key=lambda i: (said[i], i))
    one, lines = rows[row]
    assert one is not None
    s.stage.world.bark(one, lines[said[row]], 170)
    conduct = Conduct(s.stage.world)
    conduct.note("overheard", conduct.count("overheard") + 1)
    if row == 1 and said[row] in ANSWERS:
        s.stage.world.start(_answer(s, ANSWERS[said[row]]))
    said[row] += 1


def _answer(s: Setting, text: str) -> Script:
    for _tick in range(140):
        yield
    s.stage.bark("orion", text)


def _nearest(s: Setting, machines: list[Entity]) -> Entity | None:
    here = (s.orion.x, s.orion.y)
    away = [(math.dist((one.x, one.y), here), one.id, one) for one in machines]
    return min((item for item in away if item[0] < NEAR_PX), default=(0.0, 0, None))[2]
