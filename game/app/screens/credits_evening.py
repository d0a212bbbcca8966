"""What the credits say of the player's own evening, out of the flags that it left.

Flags come out of saves, which anybody can edit: a figure that is no number counts as none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.content.language import _
from game.script.conduct import FIRST_SCORE

Flags = Mapping[str, object]
Say = Callable[[str], str]

COUNTED: tuple[tuple[str, str, str], ...] = (
    ("umbrellas", _("One umbrella was wide enough for two."), _("{count} umbrellas were wide enough for two.")),
    ("calmed", _("One person breathed out."), _("{count} people breathed out.")),
    ("rebooted", _("One machine was mended."), _("{count} machines were mended.")),
    ("records_unread", _("One record came home unread."), _("{count} records came home unread.")),
    ("records_peeked", _("One was read on the way. She knows."), _("{count} were read on the way. They know.")),
    ("records_copied", _("One was copied, and wiped."), _("{count} were copied, and wiped.")),
    ("vault_leaks", _("One letter was written by hand."), _("{count} letters were written by hand.")),
)
"""A flag that counts something; what is said of one, and of more."""
NOTED: tuple[tuple[Callable[[Flags], bool], str], ...] = (
    (lambda flags: "records_left" in flags and not flags.get("records_copied"), _("Nothing was copied.")),
    (lambda flags: bool(flags.get("flower")), _("A flower was paid for: eleven points.")),
    (lambda flags: bool(flags.get("heard_hum")), _("Somebody listened to a tune in the rain.")),
    (lambda flags: bool(flags.get("kept_fenn")), _("A promise was kept.")),
    (
        lambda flags: bool(flags.get("promised_fenn")) and not flags.get("kept_fenn"),
        _("A promise is still to be kept."),
    ),
    (lambda flags: bool(flags.get("eight_steps")) and bool(flags.get("breathed")), _("Eight steps were taken. Twice.")),
)
"""What else is told, and when."""


def evening(flags: Flags, say: Say) -> list[str]:
    """A line for each thing that the evening left, in the player's language; none where it left nothing."""
    lines = told(flags, say)
    if lines:
        score = _number(flags.get("score", FIRST_SCORE))
        lines.append(say(_("Smile Score {score}. Nobody asked.")).format(score=score))
    return lines


def told(flags: Flags, say: Say) -> list[str]:
    """The same without the score."""
    lines = []
    for key, one, many in COUNTED:
        count = _number(flags.get(key))
        if count > 0:
            lines.append(say(one if count == 1 else many).format(count=count))
    lines += [say(text) for test, text in NOTED if test(flags)]
    breathed = _number(flags.get("breathed"))
    if breathed > 0:
        lines.append(say(_("{count} people took one breath.")).format(count=breathed))
    return lines


def headline(flags: Flags) -> str:
    """What the morning's paper wrote, "" where it wrote nothing."""
    text = flags.get("headline", "")
    return text if isinstance(text, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
