"""The lab: three lattices of enamel under the scope, a capsule that closes like a tooth, and a plant that listens."""

from __future__ import annotations

from collections.abc import Callable

from game.levels import waiting_room_looks as looks_of
from game.levels import waiting_room_setting as setting_of
from game.levels.waiting_room_rank import rank
from game.levels.waiting_room_setting import CLINIC, ENAMEL, Setting
from game.levels.waiting_room_voices import PLANT
from game.script import Script, _, fade, pan_to, say, until, wait
from game.script.conduct import Conduct
from game.sim.lattice import Rinse, wanted
from game.sim.people.lena import Lena
from game.sim.people.npc import Npc
from game.sim.thing import Thing

LAB_BOTS = 60
"""Bots about her in the lab."""
BENCH_PX = 24.0
"""How high the bench's top is, px."""
FEW_BOTS, MORE_BOTS = 60, 50
"""With fewer bots than this on the slide, so many more come out of their tank."""


def lab(s: Setting) -> Script:
    """Lena wakes and is all right. Across the corridor, Elara has a light on."""
    stage, world = s.stage, s.stage.world
    yield from setting_of.go(s, CLINIC)
    setting_of.evening(s)
    x, y = stage.place("vr-pod")
    world.spawn(Lena(x, y, "down"))
    world.spawn(Npc("kade", x + 30.0, y + 4.0, "left"))
    setting_of.lab(s)
    lx, ly = stage.place("lab")
    setting_of.as_elara(s, lx + 30.0, ly + 40.0, "up", LAB_BOTS)
    world.set_objective("")
    world.set_music("dawn-hint", "calm")
    stage.scene(True)
    stage.look(x, y - 16.0)
    yield from fade(stage, 0.0, 0.7)
    yield from say(
        stage, "kade", _("Resting pulse: sixty-eight. That's a personal best for somebody in a dentist's."), "grin"
    )
    yield from say(
        stage, "lena", _("There was a man. In the reef. He had his back to me, and he was humming."), "worried"
    )
    yield from say(
        stage, "kade", _("I'll log it. The doc reads my logs. She says they need fewer exclamation marks."), "joking"
    )
    yield from fade(stage, 1.0, 0.5)
    assert s.elara is not None
    stage.look(s.elara.x, s.elara.y - 16.0)
    yield from wait(stage, 0.6)
    yield from fade(stage, 0.0, 0.5)
    yield from say(
        stage,
        "elara",
        _("Lattice, attempt two hundred and twelve. Last one tonight. I said that at two hundred."),
        "tired",
    )
    stage.scene(False)
    world.set_objective(_("Look through the scope on the bench"))
    world.start(drawer(s))
    world.start(looks_of.looks(stage, s.elara, looks_of.LAB))
    bench = s.things["bench"]
    setting_of.point_to(s, bench.x, bench.y)
    yield from until(stage, stage.when(lambda: bench.uses > 0))
    bench.label = ""


def drawer(s: Setting) -> Script:
    """The secret: her first capsule, which failed."""
    stage, world = s.stage, s.stage.world
    thing = s.things["drawer"]
    while not thing.uses:
        if thing.gone:
            return
        yield
    thing.label = ""
    world.spawn(Thing("capsule", thing.x, thing.y - 8.0, state="open", name="failed"))
    yield from say(stage, "elara", _("Number one. It closed on the lab bench, and it opened in the patient."), "tired")
    yield from say(
        stage,
        "elara",
        _("She said it was fine. It wasn't fine. I kept it so that I would keep the number, too."),
        "tired",
    )
    Conduct(world).note("capsule_secret")
    Conduct(world).find_secret()


def lattice(number: int) -> Callable[[Setting], Script]:
    """The beat in which one lattice is mended."""

    def beat(s: Setting) -> Script:
        stage, world = s.stage, s.stage.world
        yield from setting_of.go(s, ENAMEL)
        setting_of.enamel(s, number)
        world.set_music("clinic", "calm" if number < 3 else "tense")
        text, objective = LATTICES[number]
        world.set_objective(objective)
        stage.scene(True)
        assert s.elara is not None
        stage.look(s.elara.x, s.elara.y - 40.0)
        yield from fade(stage, 0.0, 0.6)
        yield from say(stage, "elara", text, "calm")
        for crack in s.fissures:
            yield from pan_to(stage, *crack.tip, 0.7)
        stage.scene(False)
        if number == 1:
            stage.teach("primary", _("Send bots to the tip of a crack"), lambda: any(c.open < 0.9 for c in s.fissures))
        else:
            blocked = world.tally.blocked
            stage.teach("secondary", SWEEP[number], lambda: world.tally.blocked > blocked or wanted(world) is None)
        halfway = False
        rooted = number == 3
        done = stage.when(lambda: all(crack.mended for crack in s.fissures))
        while not done():
            mended = sum(1 for crack in s.fissures if crack.mended)
            if mended and not halfway:
                halfway = True
                stage.bark("elara", HALFWAY[number])
                world.set_objective(LEFT.get(number, objective))
                rooted = False
                if number == 1:
                    world.start(_rinse(s, objective))
            if rooted and any(crack.waits and not crack.mended for crack in s.fissures):
                rooted = False
                setting_of.tell(s, "elara", ROOT)
                world.set_objective(_("Leave the wall on the mouth, and feed the other crack"))
            if world.swarm.count < FEW_BOTS:
                world.swarm.spawn(MORE_BOTS, s.elara.x, s.elara.y - 10.0)
                stage.bark("elara", _("More. I have more. I counted on needing more."))
            yield
        for crack in s.fissures:
            crack.mend(world)
        world.swarm.recall()
        stage.bark("elara", AFTER[number])
        yield from wait(stage, 1.8)

    return beat


LATTICES = {
    1: (
        _("Enamel. Hexagons all the way down. Three cracks. You go to the tip, and you walk it back."),
        _("Send bots to the tip of each crack, and follow it back"),
    ),
    2: (
        _("Now the mouth does what mouths do. Acid. A wall across its way, and mend behind the wall."),
        _("Wall the acid off, and mend behind the wall"),
    ),
    3: (
        _("And this one opens while you look at the other. Hold its mouth shut. Feed it at the same time."),
        _("Hold the long crack's mouth shut with a wall, and feed both"),
    ),
}
"""What she says over each lattice, and what is to be done."""
SWEEP = {
    2: _("Hold and sweep along the line: a wall across the acid"),
    3: _("Hold and sweep along the line: a wall over the mouth"),
}
"""How a wall is drawn, and where; the view shows the line."""
ROOT = _("They share a root: the other one first. Leave that wall. Everybody else, over there.")
"""What she says when the crack that is held has come as far as it does alone."""
LEFT = {3: _("Mend what is left")}
"""What is to be done when the first of a lattice's cracks is whole, where it is no longer the same."""
HALFWAY = {
    1: _("Good. ...And now the scope wants to rinse. Home. All of you. Now."),
    2: _("Neutral. Everybody stay where you are put."),
    3: _("Half of it. The other half is the half."),
}
RINSED = (
    _("Nobody lost. Do not look proud yet."),
    _("Some of you are in the filter. I shall apologise to each, in order of size."),
)
"""What she says after the rinse: when all were with her, and when some were not."""
AFTER = {1: _("One."), 2: _("Two. Nobody breathe."), 3: _("Three. ...It is holding.")}


def _rinse(s: Setting, objective: str) -> Script:
    """The scope rinses the slide: who is with her stays. Then on with what was to be done."""
    stage, world = s.stage, s.stage.world
    assert s.elara is not None
    yield from wait(stage, 1.0)
    rinse = world.spawn(Rinse(s.elara))
    world.set_objective(_("Call every bot home before the rinse"))
    stage.teach("dash", _("Call every bot home"), lambda: rinse.over or world.beat != "lattice-1")
    yield from until(stage, lambda: rinse.over)
    if world.beat == "lattice-1" and not rinse.gone:
        setting_of.tell(s, "elara", RINSED[rinse.lost > 0])
        world.set_objective(objective)


def capsule(s: Setting) -> Script:
    """The capsule closes like a tooth. She is proud, and there is nobody to tell."""
    stage, world = s.stage, s.stage.world
    yield from setting_of.go(s, CLINIC)
    setting_of.evening(s)
    setting_of.lab(s)
    for name in ("bench", "drawer"):
        s.things[name].label = ""
    if not Conduct(world).has("capsule_secret"):
        s.things["drawer"].label = _("Open the drawer")
        world.start(drawer(s))
    bx, by = stage.place("bench")
    elara = setting_of.as_elara(s, bx, by + 6.0, "up", LAB_BOTS)
    tooth = world.spawn(Thing("capsule", bx + 22.0, by - 4.0, state="open", name="capsule"))
    tooth.z = tooth.pz = BENCH_PX
    world.set_objective("")
    world.set_music("dawn-hint", "calm")
    stage.scene(True)
    stage.look(bx, by - 14.0)
    yield from fade(stage, 0.0, 0.6)
    yield from wait(stage, 0.8)
    world.set_state(tooth, "closed")
    world.swarm.send(tooth.x, tooth.y - 8.0, 24)
    elara.show(world, "mend", 90)
    yield from wait(stage, 1.4)
    yield from say(stage, "elara", _("Closed. Like a tooth. You would have to be told that it was ever open."), "proud")
    yield from say(stage, "elara", _("...Kade? No. He would do a lap of the building."), "tired")
    stage.scene(False)
    world.swarm.recall()
    world.set_objective(_("Tell somebody"))
    plant = s.things["lab-plant"]
    setting_of.point_to(s, plant.x, plant.y)
    yield from until(stage, stage.when(lambda: plant.uses > 0))
    plant.label = ""
    stage.scene(True)
    stage.look(plant.x - 10.0, plant.y - 6.0)
    elara.facing = "right"
    yield from say(stage, "elara", PLANT[0], "proud")
    yield from say(stage, "elara", PLANT[1], "tired")
    yield from say(stage, "elara", PLANT[2], "warm")
    world.set_objective("")
    yield from _evening_ends(s)


def _evening_ends(s: Setting) -> Script:
    """The lamps dip, once and slowly. Somebody else is at work in this building."""
    stage, world = s.stage, s.stage.world
    world.set_music("clinic", "tense")
    world.set_circuit("lab", 0.45, 50)
    world.set_circuit("server", 0.3, 50)
    yield from wait(stage, 1.2)
    yield from say(stage, "elara", _("That is not the fern."), "stern")
    world.set_circuit("lab", 1.0, 60)
    yield from wait(stage, 1.0)
    yield from fade(stage, 1.0, 0.8)
    stage.end(rank(world))
