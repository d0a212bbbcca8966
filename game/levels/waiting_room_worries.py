"""What the worries say as they drift in, and what Lena finds to say when they are fish: they have watched her evening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.levels import waiting_room_setting as setting_of
from game.levels.waiting_room_setting import Setting
from game.script import Script, _, wait
from game.script.conduct import Conduct
from game.sim.dream import Shade

AFTER_S, BETWEEN_S = 0.9, 1.3
"""A worry says its line so long after it has come, and the other half of a pair so long after that, s."""


@dataclass(frozen=True, slots=True)
class Worry:
    """``says`` has a line for each that comes at once; ``answer`` is hers when they are gone."""

    says: tuple[str, ...]
    answer: str


SCORE = Worry((_("Three hundred and eleven."),), _("It's a number. It hasn't even got a face."))
PAID = Worry((_("Three hundred. You were three-eleven this morning."),), _("I know what I got for eleven."))
SORRY = Worry((_("You have said sorry nineteen times today."),), _("Twenty. Sorry. ...Twenty-one."))
SEEN = Worry((_("They all saw, at the bars. All of them."),), _("They were late. They didn't look up."))
FROZE = Worry(
    (_("You froze. In the street. In front of people."),), _("And one of them said: lean on the wall a moment.")
)
SHARED = Worry((_("You walked under a stranger's umbrella. Who does that?"),), _("Two people. Under one umbrella."))
LAUGHS = Worry((_("He will look in, and he will laugh."),), _("That was another chair. ...Was it?"))
CANCEL = Worry((_("Cancel."), _("You always cancel.")), _("Four times. And then eight steps."))
AGAIN = Worry((_("Say sorry."), _("Say it again.")), _("...No. I don't think I will."))


def alone(conduct: Conduct) -> tuple[Worry, ...]:
    """The four of the first dive: what has happened in the street comes back in them."""
    street = FROZE if conduct.count("rain_froze") else SHARED if conduct.count("umbrellas") else SEEN
    return (PAID if conduct.has("flower") else SCORE, SORRY, street, LAUGHS)


PAIRS = (CANCEL, AGAIN)
"""The two pairs of the second dive."""


def speak(s: Setting, shades: Sequence[Shade], worry: Worry) -> Script:
    """They say what they have to say; a worry that is gone says nothing."""
    yield from wait(s.stage, AFTER_S)
    for shade, text in zip(shades, worry.says, strict=False):
        if not (shade.gone or shade.dissolving):
            s.stage.world.bark(shade, text, setting_of.BARK_LEAST + setting_of.BARK_WORD * len(text.split()))
        yield from wait(s.stage, BETWEEN_S)
