"""What stands on a key or button that has no picture: its sign, or its name in the player's language."""

from __future__ import annotations

from game.content.language import _

NAMES = {
    "key/return": _("Enter"), "key/escape": _("Esc"), "key/kp_enter": _("Enter"), "key/wasd": "W A S D",
    "key/space": _("Space"), "key/tab": _("Tab"), "key/backspace": _("Backspace"), "key/capslock": _("Caps Lock"),
    "key/lshift": _("Left Shift"), "key/rshift": _("Right Shift"), "key/lctrl": _("Left Ctrl"),
    "key/rctrl": _("Right Ctrl"), "key/lalt": _("Left Alt"), "key/ralt": _("Right Alt"), "key/lgui": _("Left Meta"),
    "key/rgui": _("Right Meta"), "key/insert": _("Insert"), "key/delete": _("Delete"), "key/home": _("Home"),
    "key/end": _("End"), "key/pageup": _("Page Up"), "key/pagedown": _("Page Down"), "key/numlock": _("Num Lock"),
    "key/scrolllock": _("Scroll Lock"), "key/print": _("Print Screen"), "key/menu": _("Menu"), "key/break": _("Break"),
    "key/up": "↑", "key/down": "↓", "key/left": "←", "key/right": "→",
    "key/comma": ",", "key/period": ".", "key/slash": "/", "key/minus": "-", "key/plus": "+", "key/equals": "=",
    "key/semicolon": ";", "key/quote": "'", "key/backquote": "`", "key/backslash": "\\", "key/leftbracket": "[",
    "key/rightbracket": "]", "key/less": "<", "key/hash": "#", "key/caret": "^", "key/asterisk": "*",
    "mouse/left": _("LMB"), "mouse/right": _("RMB"), "mouse/middle": _("MMB"), "pad/dpad": _("D-pad"),
    "pad/dpad-left": _("D-pad ←"), "pad/dpad-right": _("D-pad →"), "pad/dpad-up": _("D-pad ↑"),
    "pad/dpad-down": _("D-pad ↓"), "pad/start": _("Start"), "pad/back": _("Back button"),
    "pad/lt": "LT", "pad/rt": "RT", "pad/lb": "LB", "pad/rb": "RB", "pad/ls": "LS", "pad/rs": "RS",
}  # fmt: skip
"""Sources whose name is not their own, or is one for translators."""
PLATES = {"divide": "/", "multiply": "*", "minus": "-", "plus": "+", "period": ".", "equals": "="}
"""Signs on the number block."""


def cap(source: str) -> str:
    """What stands on it: "Left Shift" for "key/lshift", "[" for "key/leftbracket", "Num 4" for "key/kp4"."""
    known = NAMES.get(source)
    if known is not None:
        return known
    device, _slash, name = source.partition("/")
    if device == "key" and name.startswith("kp"):
        sign = name.removeprefix("kp").removeprefix("_")
        return _("Num {sign}").format(sign=PLATES.get(sign, sign))
    return name.replace("-", " ").replace("_", " ").title()
