"""Chapter 2, "In for four": Lena is talked down and dreams; meanwhile, in the lab, something closes like a tooth."""

from __future__ import annotations

import math
from collections.abc import Callable

import pymunk

from game.levels import waiting_room_dream as dream_of
from game.levels import waiting_room_lab as lab_of
from game.levels import waiting_room_looks as looks_of
from game.levels import waiting_room_setting as setting_of
from game.levels import waiting_room_squats as squats_of
from game.levels.waiting_room_setting import Setting
from game.levels.waiting_room_voices import FIRST, SECOND
from game.script import Option, Script, Stage, _, ask, fade, say, until, wait, walk_to
from game.script.beats import begin_at, in_turn
from game.script.conduct import Conduct
from game.sim.people.npc import Npc
from game.sim.thing import Thing
from game.sim.world import World

_NOTHING = pymunk.ShapeFilter(mask=0)
LEARNT_PX = 40.0
OUTSIDE_PX, INSIDE_PX = 62.0, 64.0
"""She stumbles in from so far before the door's middle to so far behind it, px."""
STUMBLE_PX_S = 76.0
AT_DESK_PX = 74.0
AT_DESK_DOWN_PX = 36.0
"""One stands so far below the desk's middle to talk over it, px."""
BEFORE_DESK_PX = 18.0
"""Higher than so far over that place one is beside or behind the desk, px."""
POD_PX = 26.0
"""How wide the pod is to hands that reach for it, px."""
IN_POD_PX, POD_BED_PX = 4.0, 53.0
"""Where she lies in it: so far to the right of its middle and below it, and so high, px."""
OWN_NOTES = (
    "squatted",
    "answered_kade",
    "what_helps",
    "capsule_secret",
    "memory_sent_off",
    "saw_guest",
    "lena_composure",
)
"""What this chapter notes; a chapter that begins anew begins without."""


def start(world: World, checkpoint: str = "") -> None:
    """Fill the world from its map and start the script, from a checkpoint's beat if one is named.

    Raises :class:`FaultError` when a map lacks what the chapter needs, ``LookupError`` for a beat that is not here.
    """
    names = [name for name, _beat in BEATS]
    begin = begin_at("waiting-room", names, checkpoint)
    setting_of.check(world)
    setting = Setting(Stage(world))
    if begin:
        setting.stage.take_up_tally()
    else:
        for key in OWN_NOTES:
            world.flags.pop(key, None)
    world.darkness = 1.0
    if begin <= names.index("pod"):
        _reception(setting, checkpoint)
    world.start(run(setting, begin))


def run(s: Setting, begin: int = 0) -> Script:
    """The chapter, beat by beat."""
    yield from in_turn(s.stage, s, BEATS[begin:])


# -- the beats ------------------------------------------------------------------------------------


def stumble(s: Setting) -> Script:
    """The door closes behind her. There is a desk, and somebody goes up and down behind it."""
    stage, world, lena, kade = s.stage, s.stage.world, s.lena, s.kade
    assert lena is not None
    assert kade is not None
    world.set_music("clinic", "calm")
    stage.scene(True)
    door_x, door_y = stage.place("door-entrance")
    stage.look(door_x, door_y - 50.0)
    world.start(walk_to(stage, "lena", door_x, door_y - INSIDE_PX, STUMBLE_PX_S))
    yield from fade(stage, 0.0, 0.8)
    yield from until(stage, lambda: lena.goal is None)
    lena.show(world, "tremble", 130)
    yield from wait(stage, 0.3)
    yield from say(
        stage, "lena", _("I'm in. Sorry. I'm in. The door's behind me, so that's... that's the door done."), "worried"
    )
    stage.look(kade.x, kade.y)
    yield from wait(stage, 1.0)
    yield from say(stage, "coach", _("Squat 41. Your depth is DISAPPOINTING, champ."))
    stage.scene(False)
    world.set_objective(_("Go to the desk"))
    setting_of.point_to(s, *_counter(s))
    begin = (lena.x, lena.y)
    stage.teach("move", _("Walk"), lambda: math.dist((lena.x, lena.y), begin) > LEARNT_PX)
    world.start(squats_of.join_in(s))
    told = left = False
    come = stage.when(lambda: math.dist((lena.x, lena.y), _counter(s)) < AT_DESK_PX and not _behind(s))
    while not come():
        if not told and _behind(s) and math.dist((lena.x, lena.y), (kade.x, kade.y)) < AT_DESK_PX:
            told = True
            setting_of.tell(
                s, "kade", _("Staff squats only, this side! Round the front, champ. Lunge it, if you like.")
            )
        if not left and lena.y > door_y + OUTSIDE_PX:
            left = True
            setting_of.tell(
                s, "lena", _("No. I've done this door once. If I do it twice, I'm in the canal. In. In is up.")
            )
        yield


def desk(s: Setting) -> Script:
    """Kade talks her down, with terrible puns. Whatever she answers is true."""
    stage, world, lena, kade = s.stage, s.stage.world, s.lena, s.kade
    assert lena is not None
    assert kade is not None
    conduct = Conduct(world)
    stage.scene(True)
    world.darkness = 0.0
    world.set_objective("")
    for place in world.ways.find((lena.x, lena.y), _counter(s)):
        yield from walk_to(stage, "lena", *place)
    lena.facing = "up"
    stage.look(kade.x, kade.y + 26.0)
    kade.pose = ""
    yield from say(stage, "kade", squats_of.greeting(s), "grin")
    if conduct.has("flower"):
        yield from say(
            stage, "kade", _("Is that a carnation? From Maro? She doesn't give those to just anybody's lapel."), "calm"
        )
    yield from say(stage, "kade", _("You're shaking at a good tempo. About one-forty. What's the story?"), "joking")
    key = yield from ask(
        stage, "lena", _("What do you tell him?"), tuple(Option(k, v[0]) for k, v in FIRST.items()), "worried"
    )
    conduct.note("answered_kade", key)
    yield from say(stage, "kade", FIRST[key][1], "grin")
    yield from say(
        stage, "kade", _("The doc's finishing something. So you've a slot with nothing in it. What would help?"), "calm"
    )
    key = yield from ask(
        stage, "lena", _("What would help?"), tuple(Option(k, v[0]) for k, v in SECOND.items()), "worried"
    )
    conduct.note("what_helps", key)
    yield from say(stage, "kade", SECOND[key][1], SECOND[key][2])
    lena.gain(16.0)
    yield from say(stage, "lena", SECOND[key][3], "warm")
    yield from say(
        stage,
        "kade",
        _("I've a machine for this. No needles. No chairs. It's a reef. Come on, I'll walk, you breathe."),
        "grin",
    )
    stage.scene(False)


def pod(s: Setting) -> Script:
    """To the VR station, one breath on the way."""
    stage, world, lena, kade = s.stage, s.stage.world, s.lena, s.kade
    assert lena is not None
    assert kade is not None
    world.darkness = 0.0
    kade.pose = ""
    x, y = stage.place("vr-pod")
    bed = world.spawn(Thing("pod", x, y, name="pod", label=_("Lie down in the pod"), radius=POD_PX))
    world.start(_lead(s))
    setting_of.point_to(s, x, y)
    world.set_objective(_("Follow Kade to the VR station"))
    begun = lena.breaths
    stage.teach(
        "secondary", _("Hold to breathe in, let go as the ring turns"), lambda: lena.breaths > begun or bed.uses > 0
    )
    yield from until(stage, stage.when(lambda: bed.uses > 0))
    bed.label = ""
    stage.scene(True)
    stage.look(x, y - 12.0)
    for shape in lena.shapes:
        shape.filter = _NOTHING
    lena.place(x + IN_POD_PX, y + IN_POD_PX)
    lena.held, lena.z, lena.pz, lena.facing = "lie", POD_BED_PX, POD_BED_PX, "right"
    yield from say(
        stage, "kade", _("Headset on. If it gets too much, say 'rest day', and I pull the plug. I mean it."), "calm"
    )
    yield from say(stage, "lena", _("And if I like it?"), "worried")
    yield from say(stage, "kade", _("Then that's cardio, and I'm legally proud of you."), "grin")
    world.flags["lena_composure"] = round(lena.composure)


BEATS: tuple[tuple[str, Callable[[Setting], Script]], ...] = (
    ("stumble", stumble),
    ("desk", desk),
    ("pod", pod),
    ("dive-1", dream_of.dive_1),
    ("dive-2", dream_of.dive_2),
    ("dive-3", dream_of.dive_3),
    ("lab", lab_of.lab),
    ("lattice-1", lab_of.lattice(1)),
    ("lattice-2", lab_of.lattice(2)),
    ("lattice-3", lab_of.lattice(3)),
    ("capsule", lab_of.capsule),
)
"""The beats in order; each is a checkpoint."""


# -- parts of beats -------------------------------------------------------------------------------


def _reception(s: Setting, beat: str) -> None:
    """Who is in the reception when one of the first beats begins."""
    world, stage = s.stage.world, s.stage
    setting_of.evening(s)
    x, y = stage.place("door-entrance")
    y += OUTSIDE_PX
    if beat:
        x, y = _counter(s)
    world.start(looks_of.looks(stage, setting_of.as_lena(s, x, y, "up")))
    kx, ky = stage.place("desk-behind")
    s.kade = world.spawn(Npc("kade", kx, ky + 7.0, "down"))
    s.kade.pose = "squat" if beat != "pod" else ""


def _counter(s: Setting) -> tuple[float, float]:
    """Where one stands to talk over the desk, px."""
    x, y = s.stage.place("desk")
    return x, y + AT_DESK_DOWN_PX


def _behind(s: Setting) -> bool:
    """Lena has gone round the desk, to where Kade is."""
    return s.lena is not None and s.lena.y < _counter(s)[1] - BEFORE_DESK_PX


def _lead(s: Setting) -> Script:
    """Kade goes ahead to the pod, on his way round what stands there."""
    world, kade = s.stage.world, s.kade
    assert kade is not None
    x, y = s.stage.place("vr-pod")
    for place in world.ways.find((kade.x, kade.y), (x + 34.0, y + 10.0)):
        if kade.gone:
            return
        kade.walk_to(*place, 96.0)
        while kade.goal is not None and not kade.gone:
            yield
    kade.facing = "left"
