"""Every effect of the game: its name, its recipe, how many variants, what its caption says and how loud it
stands.

All files are levelled alike; ``gain`` (0 to 1) is where the sound stands in the mix, and ``cooldown`` the
ticks (1/60 s) within which it is not started again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from . import ambient_sounds as ambient
from . import heist_sounds as heist
from . import interface_sounds as face
from . import machine_sounds as machine
from . import moment_sounds as moment
from . import people_sounds as people
from . import place_sounds as spot
from . import runner_sounds as runner
from . import street_sounds as street
from . import swarm_sounds as swarm
from .dsp import Rng, Wave

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
    Entry("step-metal", swarm.step, 6, 0.20, 6),
    Entry("step-tile", swarm.step_tile, 6, 0.20, 6),
    Entry("step-carpet", spot.step_carpet, 6, 0.22, 6),
    Entry("step-water", spot.step_water, 5, 0.28, 6),
    Entry("send", swarm.send, 5, 0.50, 6),
    Entry("recall", swarm.recall, 4, 0.55, 10, "swarm rushes home"),
    Entry("barrier-draw", swarm.barrier, 1, 0.38, 0, "", loop=True),
    Entry("barrier-set", swarm.barrier_set, 4, 0.55, 8, "barrier locks"),
    Entry("bots-settle", swarm.settle, 5, 0.30, 20),
    Entry("bots-lost", swarm.lost, 4, 0.42, 8, "nanobots burn"),
    Entry("tank-refill", swarm.refill, 3, 0.65, 20, "nano tank pours"),
    Entry("loop-closed", swarm.closed, 3, 0.70, 20, "loop closes"),
    Entry("loop-broken", swarm.opened, 3, 0.50, 20, "loop tears"),
    Entry("speak", swarm.speak_up, 3, 0.65, 10, "Lena speaks up"),
    Entry("duck", swarm.duck, 3, 0.35, 8),
    # pulses
    Entry("pulse-telegraph", machine.telegraph, 3, 0.60, 12, "column charges"),
    Entry("pulse-fire", machine.fire, 3, 0.55, 2, "pulse fires"),
    Entry("pulse-block", machine.block, 4, 0.60, 2, "barrier holds"),
    Entry("pulse-hit", machine.hit, 3, 0.80, 6, "pulse hits"),
    Entry("pulse-burst", machine.burst, 3, 0.36, 3, "pulse bursts"),
    # nodes and the column
    Entry("node-siege", machine.siege, 4, 0.50, 20, "node strains"),
    Entry("node-cut", machine.cut, 3, 1.00, 30, "node goes dead"),
    Entry("node-lean", moment.node_leans, 3, 0.60, 12, "node leans"),
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
    Entry("drone-stun", machine.drone_stun, 3, 0.50, 12, "drone hesitates"),
    Entry("drone-hum", machine.drone_hum, 1, 0.16, 0, "", loop=True),
    # the street
    Entry("jostle", street.jostle, 3, 0.34, 10, "a shoulder"),
    Entry("wings", street.wings, 3, 0.30, 14, "wings"),
    Entry("umbrella", street.umbrella, 3, 0.40, 40, "rain on an umbrella"),
    Entry("advert", street.advert, 3, 0.42, 40, "advert has seen you"),
    Entry("refused", street.refused, 3, 0.60, 40, "turnstile refuses"),
    Entry("courier", street.courier, 3, 0.46, 30, "courier drone barks"),
    Entry("count", street.count, 3, 0.40, 10, "a count"),
    Entry("hum", street.hum, 1, 0.50, 240, "somebody hums"),
    # Orion at work
    Entry("camera-curious", heist.camera_curious, 3, 0.46, 12, "camera stops"),
    Entry("camera-alert", heist.camera_alert, 3, 0.58, 20, "camera is sure"),
    Entry("camera-search", heist.camera_search, 3, 0.42, 20, "camera searches"),
    Entry("laser-warn", heist.laser_warn, 3, 0.34, 20, "beam gathers"),
    Entry("laser-on", heist.laser_on, 3, 0.36, 20),
    Entry("caught", heist.caught, 3, 0.80, 60, "Orion is caught"),
    Entry("roll", heist.roll, 3, 0.34, 8, "somebody rolls"),
    Entry("decoy-cast", heist.decoy_cast, 3, 0.50, 10, "hologram stands"),
    Entry("decoy-gone", heist.decoy_gone, 3, 0.42, 10, "hologram fades"),
    Entry("jack-in", heist.jack_in, 3, 0.50, 12, "plug goes in"),
    Entry("wave-match", heist.wave_match, 2, 0.62, 8, "wave fits"),
    Entry("wave-shies", heist.wave_shies, 3, 0.54, 8, "line shies"),
    Entry("record-copied", heist.record_copied, 3, 0.52, 20, "record copied"),
    Entry("record-left", heist.record_left, 3, 0.52, 20, "record left alone"),
    # running and tracing
    Entry("dash", runner.dash, 5, 0.44, 8, "Kade leaps"),
    Entry("vault", runner.vault, 3, 0.46, 10, "Kade vaults"),
    Entry("dart", runner.dart, 4, 0.48, 8, "tracer dart flies"),
    Entry("dart-lost", runner.dart_lost, 3, 0.36, 8, "dart misses"),
    Entry("tag", runner.tag, 3, 0.60, 20, "tracer holds"),
    Entry("signal-lost", runner.signal_lost, 3, 0.60, 30, "signal lost"),
    Entry("tempo", runner.tempo, 8, 0.34, 6),
    Entry("stumble", runner.stumble, 3, 0.46, 12, "beat lost"),
    Entry("beat", runner.beat, 3, 0.18, 12),
    Entry("spill", runner.spill, 3, 0.60, 10, "things tumble"),
    Entry("gate-closing", spot.grate, 3, 0.48, 20, "gate closes"),
    Entry("door-slam", spot.slam, 3, 0.66, 12, "door slams"),
    # the clinic's machines
    Entry("steriliser-alert", spot.steriliser_alert, 3, 0.56, 20, "steriliser alarmed"),
    Entry("foam", spot.foam, 3, 0.52, 20, "foam hisses"),
    Entry("arm-wake", spot.arm_wake, 3, 0.46, 20, "arm turns"),
    Entry("arm-swing", spot.arm_swing, 3, 0.54, 10, "arm swings"),
    Entry("lock", spot.lock, 3, 0.56, 12, "door locks"),
    Entry("shutter", spot.shutter, 3, 0.54, 20, "shutter rolls"),
    Entry("lock-hit", spot.lock_hit, 3, 0.56, 10, "the lock is hit"),
    Entry("relay", spot.relay, 3, 0.56, 10, "relay closes"),
    Entry("power-up", spot.power_up, 3, 0.56, 60, "light comes back"),
    Entry("power-down", spot.power_down, 3, 0.60, 60, "light goes"),
    Entry("charge", spot.charge, 3, 0.46, 20, "charge runs"),
    Entry("gap-bridged", swarm.closed, 3, 0.44, 10, "gap bridged"),
    Entry("gas", spot.foam, 3, 0.40, 40, "gas comes in"),
    Entry("capsule", spot.capsule, 3, 0.56, 20, "capsule closes"),
    Entry("rumble", spot.rumble, 3, 0.50, 40, "ground shakes"),
    Entry("turnstile-open", spot.turnstile_open, 3, 0.46, 20, "turnstile opens"),
    # the dream and the enamel
    Entry("shade-near", spot.shade_near, 3, 0.44, 40, "a worry comes near"),
    Entry("shade-gone", spot.shade_gone, 4, 0.52, 12, "a worry dissolves"),
    Entry("mended", spot.mended, 3, 0.56, 12, "enamel mends"),
    Entry("acid-dry", spot.acid_dry, 3, 0.48, 20, "acid runs dry"),
    # what people do
    Entry("patient-calmed", runner.patient_calmed, 3, 0.56, 20, "somebody breathes easier"),
    Entry("patient-panic", runner.patient_panic, 3, 0.50, 20, "somebody runs"),
    Entry("score-up", runner.score_up, 3, 0.46, 20, "Smile Score rises"),
    Entry("score-down", runner.score_down, 3, 0.46, 20, "Smile Score falls"),
    Entry("record-taken", runner.record_taken, 3, 0.54, 10, "record kept shut"),
    Entry("record-peeked", runner.record_peeked, 3, 0.54, 10, "record opened"),
    Entry("used", spot.used, 3, 0.36, 6),
    Entry("travel", spot.travel, 3, 0.44, 60),
    Entry("swap", runner.swap, 3, 0.42, 20),
    # Orion and the ring
    Entry("orion-strain", people.strain, 3, 0.60, 24, "Orion strains"),
    Entry("ring-push", machine.ring_push, 3, 0.80, 16, "Orion pushes the ring"),
    Entry("ring-hold", machine.ring_hold, 3, 0.75, 20, "ring holds"),
    Entry("ring-break", machine.ring_break, 3, 0.95, 30, "ring breaks"),
    Entry("bolt", machine.bolt, 3, 0.75, 30, "Orion bolts"),
    Entry("surrender", machine.surrender, 1, 0.70, 120, "Orion kneels"),
    # caches, doors, alarms
    Entry("cache-eaten", swarm.eaten, 4, 0.36, 14, "swarm eats the data"),
    Entry("cache-clean", swarm.clean, 3, 0.80, 30, "data cache is clean"),
    Entry("door", machine.door, 3, 0.60, 12, "door slides"),
    Entry("alarm", machine.alarm, 1, 0.60, 110, "alarm"),
    # people
    Entry("voice-elara", partial(people.blip, "elara"), 8, 0.42, 6),
    Entry("voice-lena", partial(people.blip, "lena"), 8, 0.42, 6),
    Entry("voice-orion", partial(people.blip, "orion"), 8, 0.48, 7),
    Entry("voice-kade", partial(people.blip, "kade"), 8, 0.38, 5),
    Entry("voice-maro", partial(people.blip, "maro"), 8, 0.42, 7),
    Entry("voice-juno", partial(people.blip, "juno"), 8, 0.38, 5),
    Entry("voice-nurse", partial(people.blip, "nurse"), 8, 0.40, 6),
    Entry("voice-fenn", partial(people.blip, "fenn"), 8, 0.42, 6),
    Entry("voice-oda", partial(people.blip, "oda"), 8, 0.42, 7),
    Entry("voice-ruza", partial(people.blip, "ruza"), 8, 0.40, 6),
    Entry("voice-patient", partial(people.blip, "patient"), 8, 0.40, 6),
    Entry("voice-citizen", partial(people.blip, "citizen"), 8, 0.38, 6),
    Entry("voice-child", partial(people.blip, "child"), 8, 0.34, 5),
    Entry("voice-guard", partial(people.blip, "guard"), 8, 0.42, 6),
    Entry("voice-machine", partial(people.blip, "machine"), 8, 0.42, 6),
    Entry("hurt-elara", partial(people.hurt, "elara"), 3, 0.50, 12, "Elara is hit"),
    Entry("hurt-lena", partial(people.hurt, "lena"), 3, 0.50, 12, "Lena is hit"),
    Entry("heartbeat", people.heartbeat, 2, 0.55, 24, "heartbeat"),
    Entry("breath-in", partial(people.breath, inhale=True), 3, 0.34, 30, "breathe in"),
    Entry("breath-out", partial(people.breath, inhale=False), 3, 0.30, 30, "breathe out"),
    Entry("breath-perfect", people.breath_perfect, 3, 0.50, 30, "a perfect breath"),
    Entry("composure-low", people.composure_low, 1, 0.70, 240, "composure runs low"),
    Entry("helped", people.helped, 1, 0.55, 60, "somebody helps"),
    # single moments
    Entry("rinse-gathers", moment.rinse_gathers, 2, 0.50, 60, "water gathers"),
    Entry("rinse", moment.rinse, 2, 0.62, 60, "water sweeps the slide"),
    Entry("sunrise", moment.sunrise, 1, 0.62, 240, "the sun rises in the water"),
    Entry("giant-passes", moment.giant_passes, 1, 0.66, 240, "something huge swims by, singing"),
    Entry("shoal", moment.shoal, 3, 0.36, 20, "a shoal turns"),
    Entry("fish-freed", moment.fish_freed, 6, 0.50, 6, "a worry swims away"),
    Entry("dive-sink", moment.dive_sink, 2, 0.50, 60, "she sinks"),
    Entry("dream-glitch", moment.dream_glitch, 2, 0.46, 60, "the dream stutters"),
    Entry("orion-winded", moment.winded, 3, 0.62, 30, "Orion is out of breath"),
    Entry("held-breath", moment.held_breath, 1, 0.60, 120, "everybody holds their breath"),
    Entry("beat-early", moment.beat_early, 3, 0.34, 8),
    Entry("beat-late", moment.beat_late, 3, 0.34, 8),
    Entry("speed-wind", moment.speed_wind, 1, 0.26, 0, "", loop=True),
    Entry("surge-warn", moment.surge_warn, 2, 0.56, 40, "a surge gathers"),
    Entry("surge-burst", moment.surge_burst, 3, 0.72, 30, "the surge goes through"),
    Entry("relay-choked", moment.relay_choked, 3, 0.52, 10, "relay is smothered"),
    Entry("phone-up", moment.phone_up, 3, 0.34, 4),
    Entry("phone-down", moment.phone_down, 3, 0.34, 4),
    Entry("phone-page", moment.phone_page, 4, 0.30, 2),
    Entry("phone-buzz", moment.phone_buzz, 3, 0.36, 40, "phone buzzes"),
    # talk and menus
    Entry("choice-move", face.choice_move, 4, 0.36, 2),
    Entry("choice-confirm", face.choice_confirm, 1, 0.50, 4),
    Entry("choice-locked", face.choice_locked, 1, 0.50, 8, "not yet"),
    Entry("resolve-down", face.resolve_down, 1, 0.55, 20, "Orion softens"),
    Entry("resolve-up", face.resolve_up, 1, 0.55, 20, "Orion hardens"),
    Entry("objective", face.objective, 3, 0.34, 60),
    Entry("ui-move", face.ui_move, 5, 0.30, 2),
    Entry("ui-confirm", face.ui_confirm, 3, 0.42, 4),
    Entry("ui-back", face.ui_back, 1, 0.38, 4),
    Entry("pause", face.pause, 1, 0.42, 6),
    Entry("unlock", face.unlock, 1, 0.55, 20),
    Entry("save", face.save, 3, 0.34, 60),
    # places
    Entry("ambience-room", face.ambience_room, 1, 0.14, 0, "", loop=True),
    Entry("ambience-rain", face.ambience_rain, 1, 0.26, 0, "", loop=True),
    Entry("ambience-awning", ambient.awning, 1, 0.24, 0, "", loop=True),
    Entry("ambience-vent", ambient.vent, 1, 0.15, 0, "", loop=True),
    Entry("ambience-servers", ambient.servers, 1, 0.16, 0, "", loop=True),
    Entry("ambience-reef", ambient.reef, 1, 0.30, 0, "", loop=True),
    Entry("ambience-enamel", ambient.enamel, 1, 0.24, 0, "", loop=True),
    Entry("ambience-wind", ambient.wind, 1, 0.24, 0, "", loop=True),
    Entry("ambience-birds", ambient.birds, 1, 0.28, 0, "", loop=True),
    Entry("ambience-dark", ambient.dark, 1, 0.22, 0, "", loop=True),
)
