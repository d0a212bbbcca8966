"""Who waits in the dark building, and what they say; it follows what already works again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.levels.restore_setting import Setting
from game.script import _
from game.script.people import Line, chatty

RECORDS = {
    "oda": _("Oda Lindqvist, 34. Boxer. Hums through every filling, so that we hear she is still there."),
    "fenn": _("Tomas Fenn, 58. Grinds at night, since the yard closed. Note: 'do not recline without asking.'"),
    "ruza": _("Ruza Halloran, 63. Pays a flower seller's gum treatment in cash. 'She is not to know.'"),
}
"""What peeking at a record shows, by patient."""


def populate(s: Setting) -> None:
    """Everybody who waits can be talked to."""
    for name, lines in (("juno", _juno), ("nurse", _nurse), ("oda", _oda), ("ruza", _ruza)):
        person = s.people.get(name)
        if person is not None:
            chatty(s.stage, person, partial(lines, s))


def _juno(s: Setting) -> Sequence[Line]:
    if s.restored("power"):
        return (
            (_("My screen's back! It says I have four hundred appointments and one crisis."), ""),
            (_("I'm rescheduling the crisis."), ""),
        )
    return (
        (_("Doctor, I've been answering the phone in the dark. It's mostly breathing. I breathe back."), ""),
        (_("The power room is down the south corridor. Mind the line. It spits."), ""),
    )


def _nurse(s: Setting) -> Sequence[Line]:
    if s.restored("air"):
        return ((_("The air's clean. I can taste nothing. Best thing I've tasted all day."), ""),)
    return (
        (_("The steriliser gas comes out of the air room, top of the east corridor. I've shut what I can shut."), ""),
        (_("A wet towel and a firm voice. That's my whole equipment."), ""),
    )


def _oda(s: Setting) -> Sequence[Line]:
    if s.restored("doors"):
        return ((_("The doors say 'please' now. Did you do that?"), ""),)
    return (
        (_("There's a drone in the treatment corridor going round and round with a key light on. Poor thing."), ""),
    )


def _ruza(s: Setting) -> Sequence[Line]:
    if s.conduct.has("flower"):
        return ((_("Maro's fine was paid tonight. By a girl who was shaking, she says. You know her?"), ""),)
    return ((_("I fined a flower seller on Bright Lane once. Three teeth. I have bought carnations ever since."), ""),)
