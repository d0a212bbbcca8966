"""What the morning's people say, by what the evening was like."""

from __future__ import annotations

from game.levels.neon_rain_voices import FLOWER, Line, Test, Voice, has
from game.script import _
from game.script.conduct import Conduct

MANY_CALMED, MANY_MENDED, MANY_COPIED = 3, 3, 6


def read_by_nobody(conduct: Conduct) -> bool:
    """More of what was stolen came home shut than was read on the way."""
    return conduct.count("records_unread") > conduct.count("records_peeked")


def morning_of(conduct: Conduct) -> str:
    """Which morning it is: ``dark`` (the numbers are off), ``ignored`` (nobody looks at them), or ``lit`` (they shine,
    and somebody has decided to hold the bar)."""
    if read_by_nobody(conduct):
        return "dark"
    if conduct.count("calmed") >= MANY_CALMED or conduct.has("flower"):
        return "ignored"
    return "lit"


def in_morning(which: str) -> Test:
    """It is that morning."""
    return lambda conduct: conduct.has("morning") and morning_of(conduct) == which


def at_least(key: str, figure: int) -> Test:
    """The figure of a name is at least so much."""
    return lambda conduct: conduct.count(key) >= figure


HEARD, CLASSED, CARRIED = has("hearing_done"), has("class_done"), has("boxes_done")

VOICES: tuple[Voice, ...] = (
    Voice(
        "conductor",
        (
            Line(_("You again! You look like somebody who came back.")),
            Line(
                _("Board's blank this morning. I told people the times out loud. They TALKED to me."),
                in_morning("dark"),
            ),
            Line(
                _("Nobody's shown me a number since six. I've stopped asking. I've a sore neck from nodding."),
                in_morning("ignored"),
            ),
        ),
    ),
    Voice(
        "commuter",
        (
            Line(
                _("Six-forty still. I ate a toffee. Nothing happened. I keep waiting."),
                again=_("It was a good toffee."),
            ),
            Line(_("My app says “no data”. I feel like I've been let out of a cupboard."), in_morning("dark")),
        ),
    ),
    Voice(
        "maro",
        (
            Line(_("Lilies today. Tulips when they behave. What's your name, girl? You never said.")),
            Line(
                _("Somebody paid my fine. A carnation for you, and don't you dare get out your purse."),
                FLOWER,
                again=_("Wear it where you can smell it."),
            ),
        ),
        comfort=8.0,
    ),
    Voice(
        "sweeper",
        (
            Line(_("Wet leaves, dry leaves. And half a drone, in a bow tie. What a night you people had.")),
            Line(_("I swept your side of the street twice. I said I would."), FLOWER),
        ),
    ),
    Voice(
        "guard-lane",
        (
            Line(_("It still asks for six hundred. I've decided to hold it open. It's a good feeling, deciding.")),
            Line(_("Switched off at dawn. I stand here out of habit. Nice morning for a habit."), in_morning("dark")),
            Line(
                _("They just walk through. I said stop, once, to see. They said good morning."), in_morning("ignored")
            ),
        ),
    ),
    Voice(
        "gardener",
        (Line(_("It was a gate all its life, and nobody ever brought it anything. So. Petals.")),),
        comfort=6.0,
    ),
    Voice(
        "talker-1", (Line(_("My board's blank, so I asked her how she was. It took twenty minutes. It was GREAT.")),)
    ),
    Voice("talker-2", (Line(_("He's called Ansel. We've taken the same tram for six years. He's called ANSEL.")),)),
    Voice(
        "hopper",
        (Line(_("You hop on your number! Then you do a tooth! Then nobody wins!"), again=_("You're on the four!")),),
        comfort=6.0,
    ),
    Voice("hop-judge", (Line(_("I'm a referee. There are no rules. It's a very calm job.")),)),
    Voice(
        "doorstop",
        (Line(_("Six-ninety. I could walk through. I'm a doorstop today. Best I've ever felt about a number.")),),
    ),
    Voice(
        "queue-lady",
        (Line(_("It shouts 'hey' at each of us. I've started to say 'hey' back. We're getting on.")),),
        comfort=6.0,
    ),
    Voice(
        "advert-1",
        (
            Line(
                _("GOOD MORNING, somebody. We have nothing to say. How are you?"),
                again=_("Us? Nobody has ever asked. We are... purple."),
            ),
            Line(_("(No name comes up. It's quite a nice purple, without a name.)"), in_morning("ignored")),
            Line(_("(It's off. It looks kinder, asleep.)"), in_morning("dark")),
        ),
    ),
    Voice(
        "advert-3",
        (
            Line(_("NINETY PERCENT of people. That is the whole message. Ninety percent! Well done!")),
            Line(_("(Somebody's stuck a leaf over its eye.)"), in_morning("ignored")),
            Line(_("(Somebody's left it a flower. As one would.)"), in_morning("dark")),
        ),
    ),
    Voice(
        "bencher",
        (
            Line(_("This bench was PRIME. I've sat on it till it stopped.")),
            Line(
                _("My file's been all round the city, they say. My feet hurt. That wasn't even in it."),
                at_least("records_copied", MANY_COPIED),
            ),
            Line(
                _("Mine came home with the seal on. I'd have read it. It's mostly gums."),
                read_by_nobody,
            ),
        ),
    ),
    Voice(
        "chalker",
        (
            Line(_("I'm drawing everybody's teeth. Yours is the wobbly one. I did it first.")),
            Line(_("That's Maro's stall. That's you, giving it eleven points. I drew all eleven."), FLOWER),
        ),
        comfort=6.0,
    ),
    Voice(
        "tinker",
        (
            Line(_("Flew into a lamp last night, poor thing. Nobody'd told it to stop. I'm telling it now.")),
            Line(
                _("Somebody mended this one in the dark, with the alarms on. Look at that join. That's love, that is."),
                at_least("rebooted", MANY_MENDED),
            ),
        ),
    ),
    Voice(
        "busker",
        (
            Line(_("New song. Drill and ukulele. It's about a door.")),
            Line(
                _("Kade's hired me for the class. Seventy-five beats a minute of B flat."),
                CLASSED,
                again=_("Bzz. And two. Bzz."),
            ),
        ),
    ),
    Voice(
        "child-lane",
        (
            Line(_("Look! The new one's coming in. It's WOBBLY. Everybody says that's good.")),
            Line(_("I breathe at my fish now. He's very calm. He was calm before."), at_least("calmed", MANY_CALMED)),
        ),
        comfort=6.0,
    ),
    Voice(
        "fenn",
        (
            Line(_("I was in the chair when it all went red. I'm having a pastry. Two.")),
            Line(
                _("She asked did we want to know, and told us straight. I slept. First time in a year."),
                has("honest_answer"),
            ),
            Line(_("She said don't worry. I didn't. I'd have liked to be asked, but I didn't."), has("kind_answer")),
            Line(_("She rang at four. “It is back, it is shut.” I've written it on my hand."), has("kept_fenn")),
            Line(
                _("She rang at four. “It is back, it is shut.” I've written it on my hand. Look."),
                lambda c: c.has("kept_fenn") and c.has("looked_away"),
                again=_("And when mine was up on that wall, you looked at your shoes. I saw. They're good shoes."),
            ),
        ),
    ),
    Voice(
        "oda",
        (
            Line(_("They know I grind my teeth now, I suppose. So does my husband. He knew.")),
            Line(
                _("Nobody read mine. Nobody. Do you know how rare that is, champ?"),
                read_by_nobody,
            ),
            Line(
                _("Somebody had a look at mine. I hope it was a good read. There's a bit about a trampoline."),
                lambda c: c.count("records_peeked") > c.count("records_unread"),
            ),
            Line(
                _("Dr. Quill wrote me a letter. By hand! We've had it round the table. We think one word is “hums”."),
                at_least("vault_leaks", 1),
                again=_("It might be “gums”."),
            ),
        ),
    ),
    Voice(
        "ruza",
        (
            Line(_("I came out of that ward on my own two feet. Wobbly, but mine.")),
            Line(
                _("You breathed with me behind a laundry trolley. I tell everyone. They think I dreamt it."),
                at_least("calmed", 1),
            ),
        ),
        comfort=6.0,
    ),
    Voice(
        "councillor-fey",
        (
            Line(_("The hearing? Open to all. We've never had all.")),
            Line(
                _("Two sentences, and the whole bench forgot its notes. I've had a rule drafted on a napkin."),
                HEARD,
                again=_("“A mouth is not a mark.” It's a good napkin."),
            ),
        ),
    ),
    Voice(
        "reporter",
        (
            Line(_("Dr. Quill goes in at nine. I've two headlines ready and I'd like to need a third.")),
            Line(_("I needed a third."), HEARD, again=_("Front page. Above the whitening.")),
        ),
    ),
    Voice(
        "square-lady",
        (
            Line(_("I went past Quill's door slowly. I may have gone in. I may have a filling.")),
            Line(_("I fell over twelve times and nobody rated it. I'm coming on Thursday."), CLASSED),
        ),
    ),
    Voice(
        "square-man",
        (
            Line(_("They've hung a scarf on the molar. The tooth's got a cold, says the card.")),
            Line(
                _("A drone helped me with my shopping. It bleeped when I thanked it."),
                at_least("rebooted", MANY_MENDED),
            ),
        ),
    ),
    Voice(
        "nurse-alley",
        (
            Line(_("Nine chairs, and three of us now. The tall one won't look up. He's good with boxes.")),
            Line(_("He asked where the towels go. That's how it starts, you know. Towels."), CARRIED),
        ),
        comfort=5.0,
    ),
    Voice(
        "noodler",
        (
            Line(_("Breakfast noodles. Don't let anyone tell you there's a time for noodles.")),
            Line(
                _("Your hooded friend paid for a stranger's bowl. Didn't say who for. Said: whoever's next."), CARRIED
            ),
        ),
        comfort=6.0,
    ),
    Voice(
        "laundress",
        (
            Line(_("Dry! Feel that. DRY. First time since the spring.")),
            Line(
                _("In for four. You taught the gambler, and he taught the whole stair."),
                at_least("calmed", MANY_CALMED),
            ),
        ),
        comfort=5.0,
    ),
    Voice(
        "old-man",
        (
            Line(_("There's a girl at the school who hums. I came to look. It's you, is it?")),
            Line(_("He hums as well, your box fellow. Down, and then it comes up again. That's new."), CARRIED),
        ),
        comfort=5.0,
    ),
    Voice(
        "student-tram",
        (
            Line(_("You're in my year! Bite dynamics is all pencils, I'm warning you.")),
            Line(
                _("You did a first practice before me. How? ...You just stayed? That's not in the book."),
                has("practice_done"),
            ),
        ),
    ),
    Voice(
        "porter",
        (Line(_("Crates for the free clinic. Some councillor signed for them. With a smiley.")),),
    ),
)
"""Everybody in the morning street who answers."""

ORION_HELLO: tuple[tuple[Test | None, str], ...] = (
    (None, _("You. ...You walk very quietly for somebody who talks thieves down.")),
    (
        has("said_habit"),
        _("Your runner shoved a drone off me. 'Habit,' he says. I'm trying to get one. Boxes. Day one."),
    ),
    (has("lena_asked"), _("You asked him if I was all right. In the middle of all that. Ask me again at lunch.")),
    (at_least("told_orion", 2), _("You told me about the chair. I keep seeing it. I dust this one twice.")),
    (at_least("records_copied", MANY_COPIED), _("I count them at night. What I copied. Then I count these boxes.")),
    (
        has("heard_hum"),
        _("You stood still like that before. In the rain. I thought: at last, somebody who's listening."),
    ),
)
"""What he says first; the last whose condition holds."""

HEADLINES: dict[frozenset[str], str] = {
    frozenset(("mine", "theirs")): _(
        "QUILL: “MY SYSTEM, THEIR MOUTHS.” COUNCIL LOST FOR WORDS, FINDS TWO: “WE AGREE.”"
    ),
    frozenset(("mine", "stopped")): _("“I FAILED. HE STOPPED.” DENTIST AND THIEF SHARE A DOCK, THEN A SANDWICH."),
    frozenset(("mine", "number")): _("QUILL TAKES THE BLAME AND ASKS CITY TO TAKE A WEEK OFF ITSELF."),
    frozenset(("theirs", "stopped")): _("“IT WAS NEVER OURS TO SELL.” MERCY AT NINE, NEW RULES BY NOON."),
    frozenset(("theirs", "number")): _("CITY TO TRY A WEEK WITHOUT SCORES. SMILES REPORTED, UNRATED."),
    frozenset(("stopped", "number")): _("“ASK WHO STOPPED. ASK WHO COULD.” SCORE BOARDS TO BLINK OFF ON MONDAY."),
}
"""What the paper makes of the two sentences that were picked."""
