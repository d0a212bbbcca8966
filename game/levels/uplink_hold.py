"""The daring way past a drone: it has a back, and whoever reaches that can put it on hold.

A drone sees ahead of it only. One that stares at a hologram, or that has just gone by a hiding place, can be reached from
behind; put on hold it waits, blind, and plays him his own tune. It learns: each time it holds for less.
"""

from __future__ import annotations

import math

from game.levels.uplink_setting import Setting
from game.script import Script, _
from game.script.conduct import Conduct
from game.sim.events import Hummed
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.senses import turn

HOLD_TICKS = (720, 480, 300)
"""So long a drone holds the first time, the second, and from then on."""
TUNE_TICKS = 200
"""On hold it hums once in so many ticks."""
TUNE_FROM = 130
"""It says what it has to say for so long first, ticks."""
ARM_PX, HOVERS_PX = 20.0, 16.0
"""What a drone's size counts as for his reach, and so much more from north of it, px: there it hovers before his chest."""
BUSY = ("alert", "dive", "stunned")
"""In these states of mind nobody gets behind it."""
STARED_TICKS = 90
"""He says what a back is good for when a drone has stared at a hologram for so long."""

PLEASE_HOLD = (
    _("YOUR VIGILANCE IS IMPORTANT TO US. PLEASE HOLD."),
    _("ALL INTRUDERS ARE BUSY. YOU ARE NUMBER... ONE."),
    _("THIS CALL MAY BE RECORDED. SO MAY THEY."),
    _("DID YOU KNOW? MOST BREAK-INS CAN BE REPORTED ONLINE."),
    _("I HAVE HEARD THIS ONE. I WILL HOLD A LITTLE."),
)
"""What drones on hold are told, and tell."""
SORRY_TO_KEEP = (_("THANK YOU FOR HOLDING. ...HELLO?"), _("MY CALL WAS IMPORTANT. THEY SAID SO."))
"""What they say when it is over."""
HELD = (
    _("Four years of other people's phone queues. I know what I'm doing."),
    _("They never hang up. That's what I like about machines."),
    _("Don't go anywhere."),
)
"""What he says as he does it."""
HAS_A_BACK = _("It stares at him. So it has a back. I could put it on hold.")


def watch_backs(s: Setting) -> Script:
    """Each drone can be used from behind while the house sleeps."""
    world = s.stage.world
    times = {drone.id: 0 for drone in s.drones}
    stared, told = 0, False
    while not s.seized:
        for drone in s.drones:
            if drone.uses > times[drone.id]:
                times[drone.id] = drone.uses
                world.start(_hold(s, drone, drone.uses))
            drone.radius = ARM_PX + (HOVERS_PX if s.orion.y < drone.y else 0.0)
            drone.label = _("Put it on hold") if back_turned(s, drone) else ""
        stared = stared + 1 if any(d.state == "curious" for d in s.drones) and world.of(Decoy) else 0
        if stared > STARED_TICKS and not told:
            told = True
            if not any(times.values()):
                s.stage.bark("orion", HAS_A_BACK)
        yield
    for drone in s.drones:
        drone.label = ""


def back_turned(s: Setting, drone: GuardDrone) -> bool:
    """He is not before its face, however near, and it has nothing better to do than to be walked up to."""
    bearing = math.atan2(s.orion.y - drone.y, s.orion.x - drone.x)
    before = abs(turn(drone.cone_angle, bearing)) <= drone.cone_half
    return not (before or drone.gentle or drone.state in BUSY)


def _hold(s: Setting, drone: GuardDrone, times: int) -> Script:
    """One drone on hold, until its patience is over."""
    stage, world = s.stage, s.stage.world
    conduct = Conduct(world)
    held = conduct.count("drones_held")
    conduct.note("drones_held", held + 1)
    ticks = HOLD_TICKS[min(times, len(HOLD_TICKS)) - 1]
    drone.stun(world, ticks)
    stage.shake(drone.x, drone.y, 0.1)
    world.bark(
        drone, PLEASE_HOLD[-1] if times > len(HOLD_TICKS) - 1 else PLEASE_HOLD[held % (len(PLEASE_HOLD) - 1)], 170
    )
    if held < len(HELD):
        stage.bark("orion", HELD[held])
    begun = world.tick
    while drone.state == "stunned" and world.tick - begun < ticks:
        age = world.tick - begun
        if age >= TUNE_FROM and (age - TUNE_FROM) % TUNE_TICKS == 0:
            world.emit(Hummed(drone.x, drone.y, drone.id))
        yield
    if not s.seized and drone.state != "patrol":
        world.bark(drone, SORRY_TO_KEEP[held % len(SORRY_TO_KEEP)])
