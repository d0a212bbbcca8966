"""Kade counts squats behind the desk, and whoever ducks where he can see it is in.

Nobody has to. It is the first silly thing that she does all evening, and it helps.
"""

from __future__ import annotations

import math

from game.levels import waiting_room_setting as setting_of
from game.levels.waiting_room_setting import Setting
from game.script import Script, _
from game.script.conduct import Conduct

SEEN_PX = 210.0
"""From so far he sees her, px, and no further."""
HINT_S = 7.0
WARMS = 2.0
"""Composure that one squat gives."""
SET = 8
"""So many are a set: more are not counted."""
ENOUGH = 3
"""From so many on he greets her as one of his."""
BEGAN_AT = 41
"""His own count, as the app has it."""

WORDS: dict[int, tuple[str, str]] = {
    1: ("kade", _("Was that a duck or a squat? I'm counting it. Forty-TWO!")),
    2: ("kade", _("Forty-three! The app thinks you're me. It's never been this proud of me.")),
    3: ("lena", _("Sorry. I don't know why I'm doing this. It's... warm.")),
    5: ("kade", _("Five! In a wet coat! Lovely wobble, keep the wobble!")),
    6: ("fenn", _("In my day one just sat down and was frightened.")),
    7: ("lena", _("One more. I can do one more. Who SAID that?")),
    8: ("oda", _("Eight. In those shoes. I've sparred with worse.")),
}
"""Who says what at which of her squats."""


def join_in(s: Setting) -> Script:
    """Count her squats until somebody talks to her."""
    world, lena, kade = s.stage.world, s.lena, s.kade
    assert lena is not None
    assert kade is not None
    conduct = Conduct(world)
    done, down, taught = 0, False, False
    conduct.note("squatted", 0)
    while world.beat == "stumble" and done < SET:
        near = math.dist((lena.x, lena.y), (kade.x, kade.y)) < SEEN_PX and lena.in_hand(world)
        if near and not taught and world.hint is None:
            taught = True
            s.stage.teach(
                "dash", _("Duck: squat along, if you like"), lambda: lena.ducked or world.beat != "stumble", HINT_S
            )
        if near and lena.ducked and not down:
            done += 1
            conduct.note("squatted", done)
            lena.gain(WARMS)
            if done in WORDS:
                setting_of.tell(s, *WORDS[done])
        down = lena.ducked
        yield


def greeting(s: Setting) -> str:
    """What Kade says first, by how many she has done."""
    done = int(Conduct(s.stage.world).count("squatted"))
    if done < ENOUGH:
        return _("Forty-TWO. Hi! Welcome to Quill Nanodental. I'm Kade. I floss and I flex.")
    return _("{count}, and {yours} of them yours! Welcome to Quill Nanodental. I'm Kade. You're hired.").format(
        count=BEGAN_AT + done, yours=done
    )
