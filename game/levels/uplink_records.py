"""Twelve records, four a tap: whose they are, and one line of each life. Nothing in them is for sale."""

from __future__ import annotations

from game.script import _
from game.sim.machines.tap import Patient

INTAKE = (
    Patient(
        "bram", "Bram Okafor", _("44, night tram driver"),
        _("Grinds his teeth on the 2:10 run. Asks if one may sing with the guard in."),
    ),
    Patient(
        "ines", "Ines Duarte", _("29, glazier, to be married"),
        _("Wants to look like herself in the pictures. Only like herself."),
    ),
    Patient(
        "pell", "Pell", _("8, treasure hunter"),
        _("Lost a front tooth and drew us a map. The treasure is at the back, left."),
    ),
    Patient(
        "fenn", "Tomas Fenn", _("58, welder"),
        _("Has not smiled since the yard closed. Practises for his granddaughter's first day."),
        fear=True,
    ),
)  # fmt: skip

IMAGING = (
    Patient(
        "ruza", "Ruza Halloran", _("63, judge, retired"),
        _("Asks for the chair by the door. Never says why. We never ask."), fear=True,
    ),
    Patient(
        "oda", "Oda Lindqvist", _("34, boxer"),
        _("Afraid of exactly one thing. It is four millimetres long."), fear=True,
    ),
    Patient(
        "wick", "Wick", _("40, noodle stall, Sluice Alley"),
        _("Cannot taste salt since the extraction. His customers don't know yet."),
    ),
    Patient(
        "voss", "Adeyemi Voss", _("51, councillor"),
        _("Pays for six strangers a year. Note on file: they must never thank her."),
    ),
)  # fmt: skip

HISTORIES = (
    Patient(
        "sami", "Sami Orr", _("19, student, Smile Score 388"),
        _("Skips lunch before each check-up. To be polite."),
    ),
    Patient(
        "juno", "Juno Park", _("26, our own front desk"),
        _("Staff discount never used. She is saving it for her brother's jaw."),
    ),
    Patient(
        "maro", "Maro Teth", _("71, sells flowers"),
        _("Three teeth. Pays in carnations. The doctor writes: settled."),
    ),
    Patient(
        "lena", "Lena", _("23, tonight 18:30"),
        _("Cancelled four times. Afraid since nine. Be slow. Be kind. Nobody laughs."), fear=True,
    ),
)  # fmt: skip

RECORDS = {"intake": INTAKE, "imaging": IMAGING, "histories": HISTORIES}
"""By the name that a DataTap's "record" gives."""

PRICES = (40, 60, 100)
"""What the patron pays for a record at the first, second and third tap, in credits."""
FEAR_PAYS = 2
"""How many times as much for one with a fear in it."""


def price(patient: Patient, tap: int) -> int:
    """What a record fetches at the ``tap``-th tap of the night, from 1."""
    return PRICES[max(0, min(len(PRICES), tap) - 1)] * (FEAR_PAYS if patient.fear else 1)
