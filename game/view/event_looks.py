"""What each event looks like: sparks that fly, a burst that plays once, a ring that widens over the floor.

A table, so that a new event is given a look in one line. What depends on more than an event's kind (how many bots were
lost, how well a breath went) is :mod:`game.view.effects`' own.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.sim import events as happened

Colour = tuple[int, int, int]
PINK, RED, AMBER = (0xFF, 0x78, 0xC0), (0xD8, 0x29, 0x4D), (0xF7, 0x9C, 0x3C)
MINT, CREAM = (0x43, 0xC7, 0xA8), (0x8F, 0xF2, 0xC9)


@dataclass(frozen=True, slots=True)
class Sparks:
    """``count`` particles called ``name`` that leave at up to ``speed`` px a tick, ``lift`` px over the place, drawn upwards
    by ``up``, from anywhere within ``spread`` px."""

    name: str
    count: int
    speed: float
    lift: float = 8.0
    up: float = 0.0
    spread: float = 2.0


@dataclass(frozen=True, slots=True)
class Flash:
    """An animation that plays once, ``lift`` px over the place."""

    animation: str
    lift: float = 8.0


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring on the floor that widens to ``reach`` px within so many ``ticks``."""

    reach: float
    ticks: int
    colour: Colour


Look = Sparks | Flash | Ring
LOOKS: dict[type[happened.At], tuple[Look, ...]] = {
    # pulses
    happened.PulseFired: (Sparks("spark/magenta", 3, 1.4),),
    happened.PulseBlocked: (Flash("burst/mint"), Sparks("spark/mint", 10, 2.2), Sparks("spark/magenta", 6, 2.6)),
    happened.PulseBurst: (Flash("burst/magenta"), Sparks("spark/magenta", 8, 2.0)),
    happened.Hurt: (Flash("burst/red", 14.0), Sparks("spark/red", 8, 1.8, 14.0)),
    # the swarm
    happened.SwarmSent: (Flash("ripple/mint", 0.0),),
    happened.SwarmRecalled: (Ring(46.0, 18, CREAM),),
    happened.BarrierStarted: (Flash("sparkle/mint", 6.0),),
    happened.BarrierSet: (Flash("sparkle/mint", 6.0),),
    happened.TankOpened: (Sparks("mote/mint", 26, 1.2, 10.0, 0.6, 9.0), Ring(40.0, 24, MINT)),
    happened.LoopClosed: (Ring(34.0, 22, CREAM),),
    happened.LoopBroken: (Sparks("spark/magenta", 10, 2.2),),
    happened.CrackFed: (Sparks("mote/mint", 3, 0.8, 4.0, 0.4, 7.0),),
    happened.CrackMended: (Ring(70.0, 34, CREAM), Sparks("sparkle/mint", 12, 1.6, 6.0, spread=10.0)),
    # machines
    happened.NodeShoved: (Ring(62.0, 44, PINK),),
    happened.NodeCut: (
        Ring(120.0, 44, CREAM), Ring(210.0, 64, CREAM), Sparks("shard/magenta", 24, 2.8, 20.0, 1.2),
        Sparks("mote/mint", 30, 1.6, 14.0, 0.4, 12.0),
    ),
    happened.DroneRebooted: (Flash("burst/mint", 24.0), Sparks("sparkle/mint", 8, 1.0, 24.0, spread=10.0)),
    happened.RingHeld: (Ring(60.0, 26, CREAM),),
    happened.RingBroken: (Ring(90.0, 30, PINK), Sparks("spark/magenta", 24, 3.0, 10.0)),
    happened.CacheEaten: (
        Sparks("mote/mint", 3, 0.8, 12.0, 0.5, 8.0), Sparks("record/magenta", 1, 0.6, 12.0, 0.8, 6.0),
    ),
    happened.CacheWiped: (Ring(70.0, 34, CREAM), Sparks("sparkle/mint", 12, 1.6, 12.0, spread=10.0)),
    # people
    happened.Counted: (Ring(150.0, 30, AMBER),),
    happened.CourierBarked: (Ring(40.0, 20, RED),),
    happened.Refused: (Ring(54.0, 34, RED),),
    happened.Sheltered: (Ring(30.0, 22, MINT),),
    happened.Jostled: (Sparks("dust", 4, 0.8, 10.0, spread=3.0),),
    # the chase
    happened.Tagged: (
        Flash("burst/mint", 14.0), Ring(64.0, 30, CREAM), Sparks("sparkle/mint", 10, 1.6, 14.0, spread=8.0),
    ),
    happened.DartLost: (Sparks("spark/mint", 8, 1.8, 12.0),),
    happened.Dashed: (Sparks("dust", 6, 1.0, 0.0, spread=4.0),),
    happened.Tumbled: (
        Sparks("dust", 8, 1.5, 3.0, 0.3, 6.0), Sparks("spark/amber", 4, 1.8, 6.0, 0.6, 5.0),
    ),
    happened.Vaulted: (Sparks("dust", 4, 0.8, 0.0),),
    happened.Stumbled: (Sparks("spark/red", 5, 1.2, 4.0),),
}  # fmt: skip
