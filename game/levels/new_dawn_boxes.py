"""Orion at the free clinic: he carries boxes, does not look up until somebody stands still, and walks a way along."""

from __future__ import annotations

import math

from game.levels.neon_rain_setting import lead_to
from game.levels.neon_rain_voices import Test, has
from game.levels.new_dawn_setting import Setting
from game.levels.new_dawn_square import kerb
from game.levels.new_dawn_voices import ORION_HELLO
from game.script import Option, Script, _, ask, say, until, wait
from game.script.conduct import Conduct
from game.sim.entity import facing_of
from game.sim.intent import MOVE_FULL
from game.sim.people.composure import GAIN_GOOD

STILL_TICKS = 150
"""So long one stands still until he looks up."""
STOPS_TICKS, TURNS_TICKS = 50, 100
"""So long until he stops, and until he turns his head."""
PUSHED = 0.12
"""A stick pushed less than this is rest, 0 to 1."""
HINT_TICKS = 480
"""After so long the nurse says how it is done."""
SPOKE_AT = 6
"""With so many files lost at the vault he has said, over one of them, what nobody ever wrote on his."""
WALK_PX_S = 52.0
COMES_PX = 34.0
"""He comes up to her as near as this."""
COMES_TICKS = 420
ALLEY_Y, ALLEY_END_X = 560.0, 2440.0
"""South of the one and west of the other is the alley, px."""
BEHIND_PX = 30.0
KEEPS_UP_PX_S = 90.0
EVERY_TICKS = 12
"""He looks where she has got to once in so many ticks."""
LOST_PX = 420.0
"""Who is so far off is out of sight."""
TALK: tuple[tuple[float, str, Test | None, str], ...] = (
    (1790.0, "orion", None, _("I'll come as far as the corner. This box is for your school. It's cotton rolls.")),
    (1950.0, "orion", None, _("People say good morning to me. I never know what they want for it.")),
    (2090.0, "lena", None, _("Good morning. It's free. It gets easier at about the fourth.")),
    (2250.0, "orion", None, _("That's where I stood. Last night. I knew everybody's password, and nobody.")),
    (2250.0, "orion", has("heard_hum"), _("That's where I stood and hummed. I found the last note. It goes up.")),
)
"""What is said on the way, by how far she has come, px; of two lines at one place the last that holds."""
KERB_LINES = (
    _("Kade shoved a drone off me. I asked him why. Habit, he said. I'd like to have one."),
    _("Go on. I'm guarding the corner. From the box."),
)
KERB_TICKS = 200


def boxes(s: Setting) -> Script:
    """He does not look up until one stands still."""
    stage, world, conduct = s.stage, s.stage.world, Conduct(s.stage.world)
    world.set_objective(_("Somebody is carrying boxes at the free clinic, in the alley"))
    lead_to(stage, stage.place("boxes-near"))
    yield from until(stage, stage.when(lambda: stage.inside("boxes-near")))
    stage.bark("lena", _("He's not looking up. ...I know that trick. I invented that trick."))
    world.set_objective(_("Do not go up to him. Stand still"))
    yield from _stillness(s)
    lead_to(stage, None)
    conduct.note("boxes_met")
    stage.scene(True)
    yield from _comes(s)
    stage.keep_picture("boxes")
    yield from wait(stage, 0.4)
    hello = next(text for test, text in reversed(ORION_HELLO) if test is None or test(conduct))
    yield from say(stage, "orion", hello, "humble")
    yield from say(stage, "lena", _("You said hands. I came to see if they're any good."), "warm")
    yield from say(
        stage, "orion", _("They're shaking. I've carried nine boxes. One was labelled SPARE SMILES."), "relieved"
    )
    key = yield from ask(
        stage, "lena", _("(What do you say?)"),
        (
            Option("breathe", _("In for four?")),
            Option("box", _("Give me the other end.")),
            Option("stay", _("(Say nothing. Stay.)")),
        ), "calm",
    )  # fmt: skip
    conduct.note("said_to_boxes", key)
    replies = {
        "breathe": _("...Out for six. It's the six that gets me. I keep wanting to argue with it."),
        "box": _("It's mostly air. ...Thank you. It's a lot of air for one person."),
        "stay": _("...You do that on purpose. The not talking. It's the loudest thing in this city."),
    }
    s.lena.gain(GAIN_GOOD)
    yield from say(stage, "orion", replies[key], "relieved")
    yield from _what_he_took(s)
    yield from say(stage, "orion", _("Somebody's waiting in a chair. You shouldn't be late. Not you."), "relieved")
    conduct.note("boxes_done")
    stage.scene(False)


def _what_he_took(s: Setting) -> Script:
    """What he read at the vault stays with him; so does what he said over it."""
    stage, conduct = s.stage, Conduct(s.stage.world)
    lost = conduct.count("vault_leaks")
    if lost >= SPOKE_AT:
        yield from say(
            stage, "orion", _("She's opened a file for me. First line: 'Do not recline without asking.'"), "humble"
        )
        yield from say(stage, "orion", _("I only said that to a wall."), "relieved")
        yield from say(stage, "lena", _("She was behind it."), "warm")
    elif lost:
        text = _("Files I read last night: {lost}. She writes about people as if they might walk in.")
        yield from say(stage, "orion", text.format(lost=lost), "humble")
    elif conduct.count("records_copied") == 0:
        yield from say(
            stage, "orion", _("I never copied one, in the end. I tell myself that. I tell the boxes."), "humble"
        )


def about(s: Setting) -> Script:
    """Orion goes to and fro between the cart and the clinic's door, a box in his arms one way."""
    stage, world, man = s.stage, s.stage.world, s.orion
    conduct = Conduct(world)
    there, back = stage.place("boxes-to"), stage.place("boxes-from")
    full = True
    while not conduct.has("boxes_met"):
        if s.heeded:
            yield
            continue
        man.pose = "carry" if full else ""
        man.go_by_ways(world, *(there if full else back), WALK_PX_S)
        yield from until(stage, lambda: man.goal is None)
        if not s.heeded:
            full = not full
            yield from wait(stage, 0.7)


def walks_along(s: Setting) -> Script:
    """He walks behind her to the mouth of the alley, and stays where it is narrow."""
    stage, world, man = s.stage, s.stage.world, s.orion
    conduct, told = Conduct(world), 0.0
    man.pose = "carry"
    while world.beat == "practice" and s.lena.y > ALLEY_Y and s.lena.x < ALLEY_END_X:
        if math.dist((man.x, man.y), (s.lena.x, s.lena.y)) > BEHIND_PX * 1.5:
            side = -BEHIND_PX if s.lena.x >= man.x else BEHIND_PX
            man.walk_to(s.lena.x + side, s.lena.y + 6.0, KEEPS_UP_PX_S)
        else:
            man.goal = None
        now = [line for line in TALK if told < line[0] <= s.lena.x and (line[2] is None or line[2](conduct))]
        if now:
            told = now[-1][0]
            stage.bark(now[-1][1], now[-1][3])
        yield from wait(stage, EVERY_TICKS / 60.0)
    if math.dist((man.x, man.y), (s.lena.x, s.lena.y)) < LOST_PX:
        stage.bark("orion", _("That's a square. It's got people all over it. ...I'll hold the box. Here."))
        man.go_by_ways(world, *kerb(s), WALK_PX_S)
        yield from until(stage, lambda: man.goal is None or world.beat != "practice")
    else:
        man.place(*kerb(s))
    man.facing = "right"
    yield from _at_the_kerb(s)


def _at_the_kerb(s: Setting) -> Script:
    """He waits there with his box, and has something to say to whoever comes back to him."""
    world, man = s.stage.world, s.orion
    man.label, heard, told = _("Talk"), man.uses, 0
    while world.beat == "practice":
        if man.uses != heard:
            heard = man.uses
            world.bark(man, KERB_LINES[min(told, len(KERB_LINES) - 1)], KERB_TICKS)
            told += 1
            man.facing = facing_of(s.lena.x - man.x, s.lena.y - man.y, man.facing)
        yield
    man.label = ""


def _stillness(s: Setting) -> Script:
    """Wait until she has stood still for long enough. He stops, and then he turns his head."""
    stage, world = s.stage, s.stage.world
    still = waited = 0
    while still < STILL_TICKS and not stage.skipped():
        wish = math.hypot(world.intent.move_x, world.intent.move_y) / MOVE_FULL
        still = 0 if wish > PUSHED or not stage.inside("boxes-near") else still + 1
        waited += 1
        lead_to(stage, (s.orion.x, s.orion.y))
        s.heeded = still >= STOPS_TICKS
        if s.heeded:
            s.orion.goal = None
        if still == TURNS_TICKS:
            s.orion.facing = facing_of(s.lena.x - s.orion.x, 0.0, s.orion.facing)
            stage.bark("orion", _("..."))
        if waited == HINT_TICKS:
            stage.bark("nurse-alley", _("He's shy of faces. Don't go at him. Just be somewhere, quietly."))
        yield


def _comes(s: Setting) -> Script:
    """He puts the box down and comes to her."""
    man, lena = s.orion, s.lena
    man.pose = ""
    side = COMES_PX if man.x > lena.x else -COMES_PX
    man.go_by_ways(s.stage.world, lena.x + side, lena.y)
    s.stage.look(lena.x + side / 2.0, lena.y - 6.0)
    for _tick in range(COMES_TICKS):
        if man.goal is None:
            break
        yield
    man.goal = None
    man.facing, lena.facing = ("left", "right") if side > 0.0 else ("right", "left")
