"""What people in the street say when they are spoken to, and how it changes with what has happened.

A voice belongs to somebody of a name. Of its lines the last one counts whose condition holds; who is asked again says
the line for asking again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.script import Script, Stage, _
from game.script.conduct import Conduct
from game.sim.entity import Entity, facing_of
from game.sim.people.hero import Hero
from game.sim.people.npc import Npc

COMFORT = 3.0
"""Composure that a first word with somebody gives."""
Test = Callable[[Conduct], bool]


@dataclass(frozen=True, slots=True)
class Line:
    """Something to say while ``test`` holds (None: always); ``again`` when asked once more."""

    text: str
    test: Test | None = None
    again: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """What somebody says. ``comfort`` is the composure that the first word gives."""

    name: str
    lines: tuple[Line, ...]
    comfort: float = COMFORT
    label: str = _("Talk")

    def line(self, conduct: Conduct) -> Line:
        """The line that counts now."""
        return next(line for line in reversed(self.lines) if line.test is None or line.test(conduct))


def has(key: str) -> Test:
    """The flag of a name is set."""
    return lambda conduct: conduct.has(key)


def attend(stage: Stage, voices: Sequence[Voice], heard_key: str) -> Script:
    """Everybody who has a voice answers when spoken to; ``heard_key`` is the flag that counts those who were."""
    conduct = Conduct(stage.world)
    people: list[tuple[Entity, Voice]] = []
    for voice in voices:
        one = stage.cast(voice.name)
        if one is not None:
            one.label = voice.label
            people.append((one, voice))
    uses = [one.uses for one, _voice in people]
    said = [""] * len(people)
    while True:
        for i, (one, voice) in enumerate(people):
            if one.uses == uses[i]:
                continue
            if uses[i] == 0:
                conduct.note(heard_key, conduct.count(heard_key) + 1)
                _comfort(stage, voice.comfort)
            uses[i] = one.uses
            line = voice.line(conduct)
            text = line.again if line.again and said[i] == line.text else line.text
            said[i] = line.text
            _face(stage, one)
            stage.world.bark(one, text, 130 + len(text))
        yield


def _comfort(stage: Stage, amount: float) -> None:
    hero = stage.world.hero
    if isinstance(hero, Hero):
        hero.gain(amount)


def _face(stage: Stage, one: Entity) -> None:
    hero = stage.world.hero
    if isinstance(one, Npc) and hero is not None:
        one.facing = facing_of(hero.x - one.x, hero.y - one.y, one.facing)


REFUSED, BREATHED, FLOWER = has("lane_refused"), has("learnt_breath"), has("flower")

VOICES: tuple[Voice, ...] = (
    Voice(
        "conductor",
        (
            Line(
                _("Last tram's the 19:10, love. You look like you're hoping it's sooner."),
                again=_("Still 19:10. I can't make it worse for you, sorry."),
            ),
        ),
    ),
    Voice(
        "commuter",
        (
            Line(_("Six-forty-two this morning. I flossed so hard I saw God."), again=_("He was a five-ninety.")),
            Line(_("Turned you away? Don't look at me. I only got in by holding my jaw like this."), REFUSED),
        ),
    ),
    Voice(
        "student-tram",
        (
            Line(
                _("I've an exam in bite dynamics. I've bitten nothing but pencils for a week."),
                again=_("Pencils have terrible bite dynamics."),
            ),
        ),
    ),
    Voice(
        "whitener",
        (
            Line(
                _("My dentist bleached them so white I have to close my mouth at the cinema."),
                again=_("People clap, though. I think at me."),
            ),
            Line(_("Oh, honey. Three-eleven? Don't breathe on my coat."), REFUSED),
        ),
        comfort=0.0,
    ),
    Voice(
        "busker",
        (
            Line(
                _("I play the dental drill. In B flat. Tips go by score, so: nobody tips."), again=_("Bzzzz. B flat.")
            ),
            Line(_("They stopped you at the bar too? Welcome to the rhythm section."), REFUSED),
        ),
    ),
    Voice(
        "child-lane",
        (
            Line(_("I lost a tooth and my score went DOWN. The fairy says it's policy.")),
            Line(_("Why's your breathing loud? ...Can I do it too?"), BREATHED, again=_("In... in... I'm full!")),
        ),
        comfort=6.0,
    ),
    Voice(
        "guard-lane",
        (
            Line(_("I don't decide. I stand here so there's somebody to not decide.")),
            Line(
                _("Six hundred, miss. It's nothing personal. That's what's wrong with it."),
                REFUSED,
                again=_("Side way's behind you. Nobody scans an alley."),
            ),
        ),
    ),
    Voice(
        "sweeper",
        (
            Line(
                _("Maro's stall? Shut. Sold a carnation to a four-oh-five without scanning him."),
                again=_("Eleven points fine. She hasn't got a phone to have points on."),
            ),
            Line(_("You paid it? Out of your own? ...I'll sweep round your side of the street for ever."), FLOWER),
        ),
    ),
    Voice(
        "maro",
        (
            Line(
                _("Shut, dear. You look like you're still hoping it'll let you through. Go on. Hope."),
                again=_("I've nothing to sell you. Sit in the rain with me or don't."),
            ),
            Line(
                _("Go on. The alley doesn't bite. It shoves, a bit."),
                BREATHED,
                again=_("In, and out. You do have to do both, dear."),
            ),
            Line(
                _("Eleven points. You daft, lovely girl. What'll you do for teeth?"),
                FLOWER,
                again=_("I've three, and look how far I've got."),
            ),
        ),
    ),
    Voice(
        "noodler",
        (
            Line(_("Short way's crowded, dry way's long. Noodles are here. I know which I'd pick.")),
            Line(
                _("You smell of carnations. Somebody's been kind at a kiosk."),
                FLOWER,
                again=_("Extra broth. Don't tell your phone."),
            ),
        ),
        comfort=6.0,
    ),
    Voice(
        "umbrella-seller",
        (
            Line(
                _("I can't sell to a three-eleven. Walk under somebody else's, love. They never look down."),
                again=_("Adverts can't see through nylon. It's my whole business, that."),
            ),
            Line(
                _("Three hundred and I'd sell you one. Four, I'd... no. Five. They keep moving it."),
                BREATHED,
                again=_("Take anybody's arm. Umbrellas are better at two."),
            ),
        ),
    ),
    Voice(
        "laundress",
        (
            Line(_("Nothing dries in this city. Not sheets, not tears. Mind the line.")),
            Line(
                _("Look at you, breathing in the middle of a street. My mother used to do that."),
                BREATHED,
                again=_("In for four. She'd count the pegs."),
            ),
        ),
        comfort=5.0,
    ),
    Voice(
        "gambler",
        (
            Line(
                _("I bet my score on a drone race. I'm a forty-one. The drone's a seven hundred."),
                again=_("Nice drone, mind. Very clean teeth, for a drone."),
            ),
        ),
    ),
    Voice(
        "nurse-alley",
        (
            Line(_("The free clinic? Nine chairs, two of us. Come in if you can stand a queue.")),
            Line(
                _("Dr. Quill's across the square. She's good. She's tired, but she's good."),
                BREATHED,
                again=_("She once fixed a pigeon. It had no teeth. She tried anyway."),
            ),
        ),
        comfort=5.0,
    ),
    Voice(
        "old-man",
        (
            Line(
                _("Had a dentist in my town who hummed. Nobody minded the chair. It's the humming, see."),
                again=_("They shut him. Not enough upgrades. Hm-hm-hm."),
            ),
        ),
        comfort=5.0,
    ),
    Voice(
        "square-lady",
        (
            Line(
                _("That's Quill's door. I go past it every day, very fast."),
                again=_("One day I'll go past it slowly."),
            ),
        ),
    ),
    Voice(
        "square-man",
        (
            Line(
                _("The tooth in the fountain? A molar. Council paid for an incisor. There was a scandal."),
                again=_("Molargate. Don't laugh. People resigned."),
            ),
        ),
    ),
)
"""Everybody in the evening street who answers."""

RETORTS = (
    _("Mind the current!"),
    _("Some of us have scores to keep."),
    _("Left side, love."),
    "",
    _("Don't stop. It marks you."),
    "",
    _("Sorry! ...No, you."),
    "",
)
"""What passers-by say when one is in their way; many say nothing."""

ADVERTS = (
    (
        _("LENA! Your incisors called. They are worried about YOU."),
        _("Three-eleven is just eight-eighty-nine that has not been whitened."),
    ),
    (
        _("Anxious? Ninety percent of anxious people look it, LENA."),
        _("Calm in a tube. Now with forty percent more calm."),
    ),
    (
        _("LENA, we saw you cancel. We see everything! Smile."),
        _("Book today. Your gums are talking about you."),
    ),
    (
        _("You again! Walk slower, LENA. Offers follow the slow."),
        _("Is that how you breathe? There is a product for that."),
    ),
)
"""What the adverts say to her, one after another."""

HUSHED = (
    _("...Was that a voice, LENA?"),
    _("Rude! That is minus... We shall not say what."),
    _("Sorry. SORRY. ...That's your line."),
)
"""What they say when she raises her voice at them."""
