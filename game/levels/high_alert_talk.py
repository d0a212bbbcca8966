"""Lena's first talk with Orion, through a glass door. She cannot win it; how far she gets is remembered.

Three times he argues, and each time it costs her composure. Each time there is something true that she could tell, if
she has the composure for it; she may take one breath before each answer. When she has nothing left, it is over.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from game.levels.high_alert_setting import Setting
from game.script import Option, Script, _, ask, say, until, wait
from game.sim.events import ResolveMoved
from game.sim.figures import TalkState
from game.sim.people.composure import LOW

ARGUMENT_COSTS = 17.0
"""Composure that each argument of his costs her."""
TELLS = 45.0
"""Composure that telling takes."""
TELLING_MOVES = 9.0
SMALL_MOVES = 2.0
"""How far his resolve falls for something told, and for something small. It never falls far."""
STAYS_ABOVE = 62.0
"""His resolve does not fall below this tonight."""
AFTER_TELLING = 6.0
"""To have said it gives some composure back."""
NEEDS = _("needs composure: breathe first")
BREATHE = Option("breathe", _("(Breathe first.)"))


@dataclass(frozen=True, slots=True)
class Answer:
    """Something Lena can say. ``tells``: it is one of the three true things; ``ends`` the talk."""

    key: str
    text: str
    reply: str
    reply_face: str
    face: str = "calm"
    tells: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """An argument of his, line by line, and her answers to it."""

    argument: tuple[tuple[str, str], ...]
    answers: tuple[Answer, ...]


TURNS: tuple[Turn, ...] = (
    Turn(
        argument=(
            (_("Wrong corridor. Go back and sit down. Nobody is hurt by a copy."), "cold"),
            (_("You least of all. Three hundred points and one appointment, cancelled four times."), "smirk"),
        ),
        answers=(
            Answer(
                "chair",
                _("I was nine. There was a chair, and a mask, and nobody counted out loud. That's why four times."),
                _("...It says 'non-compliant'. In the file. It doesn't say nine."),
                "doubt",
                "brave",
                tells=True,
            ),
            Answer(
                "people",
                _("There are three people behind me who are hurt by it right now."),
                _("They're hurt by doors. I don't do doors. Usually."),
                "cold",
            ),
            Answer(
                "sorry",
                _("Sorry. I'm sorry. I'll go back."),
                _("Don't say that. Just... don't stand in the glass."),
                "cold",
                "hurt",
                ends=True,
            ),
        ),
    ),
    Turn(
        argument=(
            (_("Everyone's ashamed of something. I only read it out of the wall."), "cold"),
            (_("If they weren't ashamed, I'd have nothing to sell. Who did that? Me?"), "smirk"),
        ),
        answers=(
            Answer(
                "laughed",
                _("A dentist came to our school. He held up my X-ray for the class and he laughed. So they did."),
                _("...Like on a wall. Yes. All right. I heard you."),
                "doubt",
                "brave",
                tells=True,
            ),
            Answer(
                "fenn",
                _("There's a man in there who practises smiling. You put that on a wall."),
                _("I put it on a list. The wall did that by itself."),
                "doubt",
            ),
            Answer(
                "sorry",
                _("I don't know. I'm sorry. I don't know who."),
                _("Nobody ever does. Go and sit with them."),
                "cold",
                "hurt",
                ends=True,
            ),
        ),
    ),
    Turn(
        argument=(
            (_("And when I'm gone? She gets a better lock. They get a better wall. You get a better score."), "cold"),
            (_("Nobody asked you to stand there. So why are you standing there?"), "doubt"),
        ),
        answers=(
            Answer(
                "town",
                _("My town lost its clinic. One winter. People pulled their own. I want there to BE a clinic."),
                _("...Which town? No. Don't. I'd look it up."),
                "broken",
                "brave",
                tells=True,
            ),
            Answer(
                "door",
                _("Because it's a door, and there are people behind me, and you have the code."),
                _("That's the first thing anybody's said to me tonight that's simply true."),
                "doubt",
                "calm",
            ),
            Answer(
                "sorry",
                _("I'm sorry. I can't feel my hands."),
                _("No. Me neither."),
                "doubt",
                "hurt",
                ends=True,
            ),
        ),
    ),
)


def talk(s: Setting) -> Generator[None, None, int]:
    """The talk; gives back how many of the three true things she told, 0 to 3."""
    world = s.stage.world
    state = world.talk = TalkState(turns=len(TURNS))
    told = 0
    for number, turn in enumerate(TURNS):
        state.turn = number
        answer = yield from _turn(s, turn, state)
        told += answer.tells
        if answer.ends:
            break
    world.talk = None
    return told


def _turn(s: Setting, turn: Turn, state: TalkState) -> Generator[None, None, Answer]:
    stage, lena = s.stage, s.lena
    stage.scene(True)
    stage.look((lena.x + s.orion.x) / 2.0, lena.y)
    for text, face in turn.argument:
        yield from say(stage, "orion", text, face)
    lena.lose(stage.world, min(ARGUMENT_COSTS, max(0.0, lena.composure - 1.0)))
    breaths = 1
    while True:
        options = [
            Option(
                a.key, a.text, a.tells and lena.composure < TELLS, NEEDS if a.tells and lena.composure < TELLS else ""
            )
            for a in turn.answers
        ]
        if breaths and lena.composure < 90.0:
            options.append(BREATHE)
        face = "worried" if lena.composure < TELLS else "calm"
        key = yield from ask(stage, "lena", _("(Through the glass. What do you say?)"), tuple(options), face)
        if key != BREATHE.key:
            break
        breaths -= 1
        yield from _breathe(s)
    answer = next(a for a in turn.answers if a.key == key)
    yield from say(stage, "lena", answer.text, answer.face)
    moved = min(TELLING_MOVES if answer.tells else 0.0 if answer.ends else SMALL_MOVES, state.resolve - STAYS_ABOVE)
    state.resolve -= moved
    if moved:
        stage.world.emit(ResolveMoved(-moved))
    if answer.tells:
        lena.gain(AFTER_TELLING)
    yield from say(stage, "orion", answer.reply, answer.reply_face)
    stage.scene(False)
    return answer


def _breathe(s: Setting) -> Script:
    """She takes one breath in the middle of the talk; a missed one counts for what it is worth."""
    stage, world, lena = s.stage, s.stage.world, s.lena
    stage.scene(False)
    lena.held = "idle"
    world.set_objective(_("Breathe with the ring"))
    low = lena.composure < LOW
    yield from until(stage, lambda: lena.breath is not None or bool(lena.frozen_until))
    yield from until(stage, lambda: lena.breath is None and not lena.frozen_until)
    if low:
        s.stage.bark("kade", _("That's it! In for four! I'm counting too!"))
    yield from wait(stage, 0.4)
    lena.held = ""
    world.set_objective(_("Talk to him"))
    stage.scene(True)
