"""Every effect of the game: its name, its recipe, how many variants, what its caption says and how loud it
stands.

All files are levelled alike; ``gain`` (0 to 1) is where the sound stands in the mix, and ``cooldown`` the
ticks (1/60 s) within which it is not started again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from . import heist_sounds as heist
from . import interface_sounds as face
from . import machine_sounds as machine
from . import people_sounds as people
from . import street_sounds as street
from . import swarm_sounds as swarm
from .dsp import Wave
from .swarm_sounds import Rng

Recipe = Callable[[Rng, int], Wave]


@dataclass(frozen=True)
class Entry:
    """One effect."""

    name: str
    recipe: Recipe
    variants: int
    gain: float
    cooldown: int = 3
    caption: str = ""
    loop: bool = False


ENTRIES: tuple[Entry, ...] = (
    # steps and what the heroes do
    Entry("step-metal", swarm.step, 5, 0.20, 6),
    Entry("step-tile", swarm.step_tile, 4, 0.20, 6),
    Entry("send", swarm.send, 3, 0.55, 6),
    Entry("recall", swarm.recall, 3, 0.55, 10, "swarm rushes home"),
    Entry("barrier-draw", swarm.barrier, 1, 0.38, 0, "", loop=True),
    Entry("barrier-set", swarm.barrier_set, 3, 0.55, 8, "barrier locks"),
    Entry("bots-settle", swarm.settle, 3, 0.30, 20),
    Entry("bots-lost", swarm.lost, 4, 0.42, 8, "nanobots burn"),
    Entry("tank-refill", swarm.refill, 3, 0.65, 20, "nano tank pours"),
    Entry("loop-closed", swarm.closed, 3, 0.70, 20, "loop closes"),
    Entry("loop-broken", swarm.opened, 2, 0.50, 20, "loop tears"),
    Entry("speak", swarm.speak_up, 3, 0.65, 10, "Lena speaks up"),
    Entry("duck", swarm.duck, 2, 0.35, 8),
    # pulses
    Entry("pulse-telegraph", machine.telegraph, 3, 0.60, 12, "column charges"),
    Entry("pulse-fire", machine.fire, 3, 0.55, 2, "pulse fires"),
    Entry("pulse-block", machine.block, 4, 0.60, 2, "barrier holds"),
    Entry("pulse-hit", machine.hit, 3, 0.80, 6, "pulse hits"),
    Entry("pulse-burst", machine.burst, 3, 0.36, 3, "pulse bursts"),
    # nodes and the column
    Entry("node-siege", machine.siege, 4, 0.50, 20, "node strains"),
    Entry("node-cut", machine.cut, 3, 1.00, 30, "node goes dead"),
    Entry("node-shove", machine.shove, 3, 0.75, 12, "node shoves outward"),
    Entry("column-down", machine.column_down, 1, 0.80, 60, "column loses power"),
    Entry("column-up", machine.column_up, 1, 0.80, 60, "column stirs"),
    Entry("ambience-core", face.ambience_core, 1, 0.30, 0, "", loop=True),
    # drones
    Entry("drone-alert", machine.drone_alert, 3, 0.55, 12, "drone alarmed"),
    Entry("drone-curious", machine.drone_curious, 3, 0.45, 12, "drone wonders"),
    Entry("drone-search", machine.drone_search, 3, 0.42, 12, "drone searches"),
    Entry("drone-dive", machine.drone_dive, 3, 0.65, 10, "drone dives"),
    Entry("drone-reboot", machine.drone_reboot, 3, 0.60, 10, "drone reboots"),
    Entry("drone-calm", machine.drone_calm, 3, 0.45, 12, "drone calm"),
    Entry("drone-stun", machine.drone_stun, 2, 0.50, 12, "drone hesitates"),
    Entry("drone-hum", machine.drone_hum, 1, 0.16, 0, "", loop=True),
    # the street
    Entry("jostle", street.jostle, 3, 0.34, 10, "a shoulder"),
    Entry("advert", street.advert, 2, 0.42, 40, "advert has seen you"),
    Entry("refused", street.refused, 2, 0.60, 40, "turnstile refuses"),
    Entry("courier", street.courier, 2, 0.46, 30, "courier drone barks"),
    Entry("count", street.count, 2, 0.40, 10),
    Entry("hum", street.hum, 1, 0.50, 240, "somebody hums"),
    # Orion at work
    Entry("camera-curious", heist.camera_curious, 2, 0.46, 12, "camera stops"),
    Entry("camera-alert", heist.camera_alert, 2, 0.58, 20, "camera is sure"),
    Entry("camera-search", heist.camera_search, 2, 0.42, 20, "camera searches"),
    Entry("laser-warn", heist.laser_warn, 2, 0.34, 20, "beam gathers"),
    Entry("laser-on", heist.laser_on, 2, 0.36, 20),
    Entry("caught", heist.caught, 2, 0.80, 60, "Orion is caught"),
    Entry("roll", heist.roll, 3, 0.34, 8),
    Entry("decoy-cast", heist.decoy_cast, 2, 0.50, 10, "hologram stands"),
    Entry("decoy-gone", heist.decoy_gone, 2, 0.42, 10, "hologram fades"),
    Entry("jack-in", heist.jack_in, 2, 0.50, 12, "plug goes in"),
    Entry("wave-match", heist.wave_match, 2, 0.48, 8, "wave fits"),
    Entry("record-copied", heist.record_copied, 2, 0.52, 20, "record copied"),
    Entry("record-left", heist.record_left, 2, 0.52, 20, "record left alone"),
    # Orion and the ring
    Entry("orion-strain", people.strain, 3, 0.60, 24, "Orion strains"),
    Entry("ring-push", machine.ring_push, 3, 0.80, 16, "Orion pushes the ring"),
    Entry("ring-hold", machine.ring_hold, 3, 0.75, 20, "ring holds"),
    Entry("ring-break", machine.ring_break, 2, 0.95, 30, "ring breaks"),
    Entry("bolt", machine.bolt, 2, 0.75, 30, "Orion bolts"),
    Entry("surrender", machine.surrender, 1, 0.70, 120, "Orion kneels"),
    # caches, doors, alarms
    Entry("cache-eaten", swarm.eaten, 4, 0.36, 14, "swarm eats the data"),
    Entry("cache-clean", swarm.clean, 3, 0.80, 30, "data cache is clean"),
    Entry("door", machine.door, 2, 0.60, 12, "door slides"),
    Entry("alarm", machine.alarm, 1, 0.60, 110, "alarm"),
    # people
    Entry("voice-elara", partial(people.blip, "elara"), 5, 0.42, 3),
    Entry("voice-lena", partial(people.blip, "lena"), 5, 0.42, 3),
    Entry("voice-orion", partial(people.blip, "orion"), 5, 0.48, 3),
    Entry("voice-kade", partial(people.blip, "kade"), 5, 0.38, 3),
    Entry("hurt-elara", partial(people.hurt, "elara"), 3, 0.50, 12, "Elara is hit"),
    Entry("hurt-lena", partial(people.hurt, "lena"), 3, 0.50, 12, "Lena is hit"),
    Entry("heartbeat", people.heartbeat, 2, 0.55, 24, "heartbeat"),
    Entry("breath-in", partial(people.breath, inhale=True), 2, 0.34, 30, "breathe in"),
    Entry("breath-out", partial(people.breath, inhale=False), 2, 0.30, 30, "breathe out"),
    Entry("breath-perfect", people.breath_perfect, 3, 0.50, 30, "a perfect breath"),
    Entry("composure-low", people.composure_low, 1, 0.70, 240, "composure runs low"),
    Entry("helped", people.helped, 1, 0.55, 60, "somebody helps"),
    # talk and menus
    Entry("choice-move", face.choice_move, 3, 0.36, 2),
    Entry("choice-confirm", face.choice_confirm, 1, 0.50, 4),
    Entry("choice-locked", face.choice_locked, 1, 0.50, 8, "not yet"),
    Entry("resolve-down", face.resolve_down, 1, 0.55, 20, "Orion softens"),
    Entry("resolve-up", face.resolve_up, 1, 0.55, 20, "Orion hardens"),
    Entry("objective", face.objective, 1, 0.38, 60),
    Entry("ui-move", face.ui_move, 3, 0.30, 2),
    Entry("ui-confirm", face.ui_confirm, 1, 0.42, 4),
    Entry("ui-back", face.ui_back, 1, 0.38, 4),
    Entry("pause", face.pause, 1, 0.42, 6),
    Entry("unlock", face.unlock, 1, 0.55, 20),
    Entry("save", face.save, 1, 0.36, 60),
    # places
    Entry("ambience-room", face.ambience_room, 1, 0.14, 0, "", loop=True),
    Entry("ambience-rain", face.ambience_rain, 1, 0.26, 0, "", loop=True),
)
