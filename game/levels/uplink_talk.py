"""What is said in the uplink: the patron's messages, Orion's answers in fewer and fewer words, and what he notices."""

from __future__ import annotations

from game.script import _

PATRON = "the patron"
"""The name over the messages."""

Line = tuple[str, str, str]
"""Speaker, text, expression."""

HELLO: tuple[Line, ...] = (
    (PATRON, _("You're late. Three taps, four records each. Forty a record. Clean, nothing torn."), ""),
    (
        "orion",
        _("Copies, not originals. Everybody keeps their teeth. Nobody is hurt by a copy, and I'd like that minuted."),
        "smirk",
    ),
    (PATRON, _("The frightened ones pay double. Insurers adore a frightened one."), ""),
)
AFTER: dict[int, dict[str, tuple[Line, ...]]] = {
    1: {
        "all": (
            (PATRON, _("Four. All whole. Sixty each for the next shelf."), ""),
            ("orion", _("They write lovely notes here. Somebody takes their time. Not that I read them."), "smirk"),
        ),
        "some": (
            (PATRON, _("That is not four. I paid for a shelf, not for a sample."), ""),
            ("orion", _("Bad line. It dropped. Lines drop."), "cold"),
        ),
        "none": (
            (PATRON, _("The shelf is open and my hands are empty. Explain."), ""),
            ("orion", _("The line coughed. I'll get the next one."), "cold"),
        ),
    },
    2: {
        "all": (
            (PATRON, _("Good. A hundred each for the last. The histories. That's where they keep the fears."), ""),
            ("orion", _("Fine."), "cold"),
        ),
        "some": (
            (PATRON, _("Short again. A hundred each for the histories. Don't get shy on me."), ""),
            ("orion", _("Not shy."), "doubt"),
        ),
        "none": (
            (PATRON, _("Two shelves, nothing. A hundred each for the last. Or I send somebody with no manners."), ""),
            ("orion", _("Heard."), "cold"),
        ),
    },
}
"""The messages after the first and second tap, by how much of it was copied."""
ACCOUNT = _("Your account stands at {credits}.")
"""The patron reckons, after the messages above."""
LAST_CALL: tuple[Line, ...] = ((PATRON, _("Last shelf. Where are you?"), ""), ("orion", _("Here."), "cold"))

LEFT: dict[str, str] = {
    "bram": _("...Keep singing."), "ines": _("Not hers."), "pell": _("I'm not robbing pirates."),
    "fenn": _("Practise, then."), "ruza": _("I know that chair."), "oda": _("Everyone's got one."),
    "wick": _("I eat there."), "voss": _("Nobody thanked her. Good."), "sami": _("Have lunch, kid."),
    "juno": _("She'd smile at me tomorrow."), "maro": _("She gave me a carnation once."),
    "lena": _("Wrong alley. ...Same girl."),
}  # fmt: skip
"""What he says when he pulls the plug on somebody's record."""
NOTICED: tuple[str, ...] = (
    _("...I stopped. Why did I stop?"), _("That's forty gone. Sixty. I can count."), _("It's only data. It was going fine."),
)  # fmt: skip
"""What he thinks a moment later: the first, second and later times."""
COPIED: dict[str, str] = {
    "bram": _("One. See? He's still driving."), "ines": _("It's a picture. Pictures get copied."),
    "pell": _("It's a good map, though."), "fenn": _("He keeps his face. I took a copy."),
    "ruza": _("A judge. She'd have read mine."), "oda": _("Four millimetres."),
    "wick": _("The soup's fine. I'd say so in court."), "voss": _("Six strangers. And who pays for me?"),
    "sami": _("I'm not taking his lunch. Am I."), "juno": _("Works here. Risk of the trade."),
    "maro": _("Maro. Flowers. Hm."), "lena": _("...She cancelled four times."),
}  # fmt: skip
"""What he says over those that he takes: he argues, and nobody has asked."""

WHY = {
    "camera": _("A camera had his face"), "drone": _("A drone flew into him"), "laser": _("He crossed a beam"),
}  # fmt: skip
"""Why he was caught, by the machine's kind."""
CAUGHT_BARKS: dict[str, tuple[str, ...]] = {
    "camera": (
        _("Not my best side."), _("It swings. I go when it looks away."),
        _("It needs a moment to be sure. I take less."),
    ),
    "drone": (
        _("Rude. I have a hologram for that."), _("It hears feet. Slower feet, then."),
        _("Light man first. Me the other way."),
    ),
    "laser": (
        _("It flickered first. It told me."), _("Dark, flicker, burn. Dark is mine."),
        _("A roll goes through. My own manual."),
    ),
}  # fmt: skip
"""What he says when he is back in the dark, by what caught him: the first, second and later times by that kind."""

SHIED: tuple[str, ...] = (
    _("It jumped. Lines don't jump."), _("All right. Slowly. Nobody's pulling."),
    _("Hands where it can see them."), _("It went for the window. I know that one."),
)  # fmt: skip
"""What he says when a frightened one's line shies from him: the first and later times."""
TRUSTED = _("It came by itself. Nobody ever tried that on me.")
"""What he says the first time that such a line has come to a hand that did not push it."""

NO_SIGNAL = (_("No signal for it. It comes back."), _("Still charging. So am I."))
"""What he says when a hologram is asked of him and the bar is too short: the first and later times."""

ARCHIVE: tuple[Line, ...] = (
    ("orion", _("Paper. Who keeps paper? V. Vale, O."), "smirk"),
    (
        "orion",
        _("'Age eleven. Bolted from the chair, out of the window. Did not return. Sticker kept for him.'"),
        "doubt",
    ),
    ("orion", _("It's still stapled on. A tooth with a cape."), "doubt"),
)
ARCHIVE_AGAIN = _("It can stay there.")

SEIZE: tuple[Line, ...] = (
    ("orion", _("That's not me. I didn't touch that."), "doubt"),
    ("the clinic", _("HELLO. OPEN WIDE. OPEN WIDE. OPEN."), ""),
)
SEIZE_AFTER: tuple[Line, ...] = (
    (PATRON, _("What did you do?"), ""),
    ("orion", _("Nothing!"), "angry"),
)
RUN_BARKS: tuple[str, ...] = (
    _("Nobody is hurt by a copy."), _("Nobody is hurt!"), _("It's only data. I'm not data!"), _("I left them their teeth!"),
    _("I said sorry. In my head."),
)  # fmt: skip
"""What he says on the run, as he comes out of the hall and as each beam lights: his sentence, breaking."""
CLOSE: tuple[Line, ...] = (
    ("orion", _("No. No no no. That's a vent. Vents don't have doors."), "angry"),
    (PATRON, _("Bring me what you have."), ""),
    ("orion", _("..."), "doubt"),
)
CLOSE_VOICE: tuple[Line, ...] = (
    ("kade", _("(far off) Doc? Why is my treadmill laughing?"), "worried"),
    ("orion", _("There are people in here. Of course there are people in here."), "doubt"),
)
