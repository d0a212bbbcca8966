"""The talk with Orion: three turns, his resolve against her composure.

Each turn is an argument of his and the answers that Lena has. Some need composure, some were earned by what was done
before; one kind word is always open, so that no talk is a dead end. A bad line makes him bolt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.script import Option, _
from game.sim.people.composure import LOW
from game.sim.world import World

BRAVE = 50.0
"""Composure that a brave answer needs."""
YIELDS = 42.0
"""At or below this resolve he gives up."""
CALMED, TOLD = 3, 2
"""So many people calmed, and so far told at the glass door, earn a line."""
ARGUMENT_COSTS = (16.0, 24.0, 20.0)
"""Composure that his arguments cost her, turn by turn: who came in calm has to breathe once before the last."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Something Lena can say. ``worth`` is how far his resolve falls; ``bolts`` when it drives him off instead. One with
    ``instead_of`` takes the place of that answer where it was earned, and is not seen where it was not."""

    key: str
    text: str
    worth: float
    reply: str
    reply_face: str
    face: str = "calm"
    bolts: bool = False
    open_if: Callable[[World], bool] | None = None
    reason: str = ""
    instead_of: str = ""

    def option(self, world: World) -> Option:
        """The answer as it stands in the box now."""
        locked = self.open_if is not None and not self.open_if(world)
        return Option(self.key, self.text, locked, self.reason if locked else "")


@dataclass(frozen=True, slots=True)
class Turn:
    """An argument of his, line by line, and her answers to it."""

    argument: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]

    def offered(self, world: World) -> tuple[Answer, ...]:
        """The answers that there are now: what was earned stands in the place of what it is better than."""
        earned = {a.instead_of: a for a in self.answers if a.instead_of and (a.open_if is None or a.open_if(world))}
        return tuple(earned.get(answer.key, answer) for answer in self.answers if not answer.instead_of)


def _composure(world: World) -> float:
    return float(getattr(world.hero, "composure", 0.0))


def _brave(world: World) -> bool:
    return _composure(world) >= BRAVE


def _steady(world: World) -> bool:
    return _composure(world) >= LOW


def _mended(world: World) -> bool:
    return world.tally.rebooted + int(world.flags.get("rebooted", 0)) >= 2


def _unread(world: World) -> bool:
    return int(world.flags.get("records_unread", 0)) > int(world.flags.get("records_peeked", 0))


def _count(world: World, key: str) -> int:
    value = world.flags.get(key, 0)
    return value if isinstance(value, int) else 0


def _calmed(world: World) -> bool:
    return _count(world, "calmed") >= CALMED


def _let_go(world: World) -> bool:
    return _count(world, "records_left") > 0


def _asked(world: World) -> bool:
    return bool(world.flags.get("lena_asked"))


def _told(world: World) -> bool:
    return _count(world, "told_orion") >= TOLD


NEEDS_CALMED = _("earned by calming people")
NEEDS_BRAVE = _("needs composure: breathe first")
NEEDS_STEADY = _("needs composure: breathe first")
NEEDS_MENDED = _("earned by mending drones")
NEEDS_UNREAD = _("earned by leaving records unread")

TURNS: tuple[Turn, ...] = (
    Turn(
        argument=(
            (_("They sell it anyway. Every molar in this city has a price."), "cold"),
            (_("I only copy. Nobody is hurt by a copy."), "smirk"),
        ),
        answers=(
            Answer(
                "read",
                _("You copied mine. Then you know why I cancelled four times. Say it to my face."),
                30.0,
                _("...A chair. A mask. They laughed. I closed the file."),
                "doubt",
                "brave",
                open_if=_brave,
                reason=NEEDS_BRAVE,
            ),
            Answer(
                "mended",
                _("She mended your drones. She could have burnt them. Look up: they're waiting for you."),
                28.0,
                _("They're... humming. I never got them to hum."),
                "doubt",
                "warm",
                open_if=_mended,
                reason=NEEDS_MENDED,
            ),
            Answer(
                "careful",
                _("You didn't break one lock tonight. You're careful. What are you careful for?"),
                20.0,
                _("Habit. Somebody has to be careful in this town."),
                "cold",
                "calm",
            ),
            Answer(
                "let-go",
                _("You had them at the tap and you let go. Nobody made you. What did it say, that you couldn't copy?"),
                27.0,
                _("'Afraid.' It said they were afraid. ...It pays double, afraid."),
                "broken",
                "calm",
                open_if=_let_go,
                instead_of="careful",
            ),
            Answer(
                "thief",
                _("You're a thief, and thieves get what they get."),
                -8.0,
                _("There it is. Six hundred points and a verdict."),
                "angry",
                "hurt",
                bolts=True,
            ),
        ),
    ),
    Turn(
        argument=(
            (_("Nobody asked you to be brave. You were safe. He got you out."), "angry"),
            (_("So who are you doing this for?"), "doubt"),
        ),
        answers=(
            Answer(
                "child",
                _("For a girl of nine in a waiting room. Nobody came in to get her. I came in."),
                32.0,
                _("...Nobody came in for me, either."),
                "broken",
                "brave",
                open_if=_brave,
                reason=NEEDS_BRAVE,
            ),
            Answer(
                "unread",
                _("I carried their records home tonight. I didn't read one. You could have asked me."),
                28.0,
                _("Not one? You didn't even look for mine?"),
                "doubt",
                "calm",
                open_if=_unread,
                reason=NEEDS_UNREAD,
            ),
            Answer(
                "you",
                _("For you, a bit. You held the door open for us. I don't think you know why."),
                21.0,
                _("I've been trying not to."),
                "doubt",
                "warm",
            ),
            Answer(
                "told",
                _("I told you at the glass. The chair, the mask. You didn't laugh. You opened the door."),
                27.0,
                _("I went back for the sound of it. Nobody laughing."),
                "doubt",
                "brave",
                open_if=_told,
                instead_of="you",
            ),
            Answer(
                "sorry",
                _("I'm sorry. I'm sorry, I shouldn't have..."),
                6.0,
                _("Don't. Don't apologise to me. Not you."),
                "angry",
                "hurt",
            ),
        ),
    ),
    Turn(
        argument=(
            (_("Say I stop. Then what? I know what I am on their boards. Zero. Blinking."), "broken"),
            (_("I don't know how to stop, all right? Nobody sells that."), "doubt"),
        ),
        answers=(
            Answer(
                "chair",
                _("You sit down. You breathe. Somebody stays. That's how. It's the whole secret."),
                30.0,
                _("In for four?"),
                "broken",
                "warm",
                open_if=_steady,
                reason=NEEDS_STEADY,
            ),
            Answer(
                "work",
                _("There's a free clinic in Sluice Alley with nine chairs and two people. They need hands."),
                24.0,
                _("Hands. Not a score. Hands."),
                "relieved",
                "brave",
            ),
            Answer(
                "asked",
                _("I asked Kade if you were all right. He said you were wet. So now I'm asking you."),
                28.0,
                _("...Less wet. Not all right. You asked twice?"),
                "relieved",
                "warm",
                open_if=_asked,
                instead_of="work",
            ),
            Answer(
                "calmed",
                _("People walked out of that ward tonight because somebody breathed with them. It works on anyone."),
                28.0,
                _("Anyone is a big word for one breath."),
                "relieved",
                "warm",
                open_if=_calmed,
                reason=NEEDS_CALMED,
            ),
            Answer(
                "police",
                _("Then somebody will stop you. They're already on the stairs."),
                -10.0,
                _("Then I'd better run."),
                "angry",
                "hurt",
                bolts=True,
            ),
        ),
    ),
)

LAST = Turn(
    argument=((_("You're still here."), "doubt"), (_("Why are you still here?"), "broken")),
    answers=(
        Answer("stay", _("Because I said I'd stay. Take your time."), 26.0, _("...Okay. Okay."), "broken", "warm"),
        Answer("tired", _("Because you look as tired as I feel."), 22.0, _("Ha. Yes. That."), "relieved", "laugh"),
    ),
)
"""What is left to say when three turns were not enough; asked until he yields."""

CAME_BACK = (_("You came back. People file a complaint. They don't come BACK."), "doubt")
"""What he says instead of most of an argument when a bad line has driven him off and she stands before him again."""

BREATHE = Option("breathe", _("(Breathe first.)"))
