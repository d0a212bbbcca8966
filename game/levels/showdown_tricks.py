"""The column's three tricks: a fan that any wall stops, a scythe that comes round it, a drill that goes through it.

Each is met by itself before the first node, and each of the first two nodes takes one of them with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.levels.showdown_setting import Setting
from game.script import Script, _, until
from game.sim.intent import Button


@dataclass(frozen=True, slots=True)
class Trick:
    """How the column throws, until ``needs`` pulses (story, standard, keen) were stopped; and what is said of it."""

    manner: str
    needs: tuple[int, int, int]
    objective: str
    bark: tuple[str, str] | None = None
    advice: str = ""
    pause: int = 110


TRICKS = (
    Trick("fan", (3, 3, 5), _("Draw a wall of bots and stop the pulses: {done} of {all}")),
    Trick(
        "scythe",
        (2, 4, 4),
        _("They come round the wall. Bend it about you: {done} of {all}"),
        ("orion", _("Hold still, would you? I can aim round corners.")),
        _("Your flanks, Doc! Wrap it round you like a towel!"),
        100,
    ),
    Trick(
        "drill",
        (1, 2, 2),
        _("A heavy one. Draw a wall and send bots to it: {done} of {all}"),
        ("orion", _("Fine. One. But BIG.")),
        _("That's a deadlift, Doc! Spot it! More bots on the wall!"),
        130,
    ),
)
ADVICE_TICKS = 90
"""Kade's advice comes so long after the trick has shown itself."""
MANNERS = {1: ("scythe", "fan"), 2: ("drill", "fan")}
"""What the column throws while a node is besieged: each of these nodes carries one of its tricks."""
LOST = {
    1: _("No more curveballs! That's one exercise off his plan!"),
    2: _("No more heavy ones! He's out of plates!"),
}
"""What Kade calls when a node has taken its trick along."""


def tricks(s: Setting) -> Script:
    """The column tries one trick after the other; then it falls silent."""
    for trick in TRICKS:
        yield from _withstand(s, trick)
    s.core.disarm(s.stage.world)
    s.stage.world.set_objective("")


def _withstand(s: Setting, trick: Trick) -> Script:
    stage, world = s.stage, s.stage.world
    before, need = world.tally.blocked, int(world.rules.pick(*trick.needs))
    s.core.arm(world, s.elara, fan=3, pause=trick.pause, delay=70, manners=(trick.manner,))
    if trick.bark is not None:
        stage.bark(*trick.bark)
    told, advised = -1, world.tick + ADVICE_TICKS

    def stopped() -> bool:
        nonlocal told, advised
        done = min(need, world.tally.blocked - before)
        if done != told and done < need:
            told = done
            world.set_objective(trick.objective.format(done=done, all=need))
        if advised and trick.advice and world.tick >= advised:
            advised = 0
            stage.bark("kade", trick.advice)
            if trick.manner == "drill":
                stage.teach(
                    "primary",
                    _("Send bots to the wall: it grows thick"),
                    lambda: world.pressed(Button.PRIMARY) or world.beat != "blocks",
                )
        return done >= need

    yield from until(stage, stage.when(stopped))
