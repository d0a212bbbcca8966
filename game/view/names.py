"""What people and things that speak are called."""

from __future__ import annotations

from game.content.language import _

NAMES = {
    "elara": _("Elara"), "lena": _("Lena"), "kade": _("Kade"), "orion": _("Orion"), "maro": _("Maro Teth"),
    "fenn": _("Fenn"), "ruza": _("Ruza"), "oda": _("Oda"), "juno": _("Juno"), "guard": _("Night guard"),
    "councillor": _("Councillor"), "student": _("Student"), "child": _("Child"), "noodler": _("Noodle cook"),
    "nurse": _("Nurse"), "hooded": _("Hooded man"), "phone": _("Phone"), "coach": _("Coach"), "kiosk": _("Kiosk"),
    "turnstile": _("Turnstile"), "advert": _("Advert"), "the clinic": _("The clinic"), "the patron": _("The patron"),
    "patient": _("Patient"), "screen": _("Screen"), "quill": _("Elara"), "citizen": _("Passer-by"),
    "shade": _("A worry"),
}  # fmt: skip
"""By their kind, or by what stands before its first hyphen: "citizen-u4" is a passer-by, "orion-day" is Orion."""


def name_of(kind: str) -> str:
    """A speaker's name, marked for translation where it is one of ours; others by their kind, in capitals."""
    return NAMES.get(kind) or NAMES.get(kind.split("-")[0]) or kind.replace("-", " ").title()
