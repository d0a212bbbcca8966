"""Which sound belongs to which event and state, and whose voice is whose: tables alone."""

from __future__ import annotations

from game.sim import events as e

SPEAKERS = (
    "elara", "lena", "orion", "kade", "maro", "juno", "nurse", "fenn", "oda", "ruza", "patient", "citizen", "child",
    "guard", "machine",
)  # fmt: skip
"""Everybody with a timbre of their own; the last five stand for their kind."""
_SOUNDS_LIKE = {
    "hooded": "orion", "coach": "kade", "phone": "machine", "kiosk": "machine", "turnstile": "machine",
    "advert": "machine", "intercom": "machine", "speaker": "machine", "sign": "machine", "clinic": "machine",
    "voice": "machine", "tram": "machine", "courier": "machine", "councillor": "guard", "student": "child",
    "noodler": "maro", "guest": "orion", "screen": "orion", "patron": "guard", "quill": "elara",
}  # fmt: skip
"""Whose timbre others have."""

STATES: dict[tuple[str, str], str] = {
    ("drone", "alert"): "drone-alert",
    ("drone", "curious"): "drone-curious",
    ("drone", "search"): "drone-search",
    ("drone", "stunned"): "drone-stun",
    ("drone", "calm"): "drone-calm",
    ("camera", "alert"): "camera-alert",
    ("camera", "curious"): "camera-curious",
    ("camera", "search"): "camera-search",
    ("laser", "warn"): "laser-warn",
    ("laser", "on"): "laser-on",
    ("node", "strained"): "",
    ("core", "dying"): "column-down",
    ("door", "open"): "door",
    ("door", "closed"): "door",
    ("door", "lockdown"): "lock",
    ("lock", "shut"): "lock",
    ("lock", "hit"): "lock-hit",
    ("gate", "open"): "door",
    ("gate", "closed"): "door",
    ("shutter", "open"): "shutter",
    ("shutter", "half"): "shutter",
    ("shutter", "closed"): "shutter",
    ("slam-gate", "closing"): "gate-closing",
    ("slam-gate", "closed"): "door-slam",
    ("service-door", "open"): "door",
    ("tram", "leave"): "door",
    ("service-door", "shut"): "door-slam",
    ("steriliser", "alert"): "steriliser-alert",
    ("steriliser", "curious"): "drone-curious",
    ("steriliser", "search"): "drone-search",
    ("steriliser", "foam"): "foam",
    ("steriliser", "stunned"): "drone-stun",
    ("steriliser", "calm"): "drone-calm",
    ("arm", "turned"): "arm-wake",
    ("arm", "stunned"): "drone-stun",
    ("turnstile", "open"): "turnstile-open",
    ("turnstile", "dark"): "power-down",
    ("breaker", "on"): "relay",
    ("gap", "bridged"): "gap-bridged",
    ("charge", "run"): "charge",
    ("charge", "back"): "power-down",
    ("charge", "home"): "power-up",
    ("fan", "on"): "gas",
    ("tap", "copying"): "charge",
    ("capsule", "closed"): "capsule",
    ("shade", "near"): "shade-near",
    ("shade", "gone"): "shade-gone",
    ("memory", "near"): "shade-near",
    ("memory", "gone"): "shade-gone",
    ("spring", "dry"): "acid-dry",
    ("rinse", "warn"): "rinse-gathers",
    ("rinse", "sweep"): "rinse",
    ("crate", "spilt"): "spill",
    ("barrel", "spilt"): "spill",
    ("cart", "spilt"): "spill",
    ("stall", "spilt"): "spill",
    ("cauldron", "spilt"): "spill",
    ("lock", "turn"): "lock",
    ("shutter", "lockdown"): "lock",
    ("door-side", "open"): "door",
    ("door-side", "closed"): "door",
    ("vent", "shut"): "door-slam",
    ("gap", "open"): "power-down",
    ("fan", "off"): "relay",
    ("relay", "choked"): "relay-choked",
    ("clamp", "hold"): "lock-hit",
    ("surge", "warn"): "surge-warn",
    ("surge", "burst"): "surge-burst",
    ("leak", "caught"): "record-left",
    ("leak", "lost"): "record-copied",
    ("pigeon", "fly-left"): "wings",
    ("pigeon", "fly-right"): "wings",
    ("citizen", "fall"): "duck",
    ("citizen", "cheer"): "unlock",
    ("kade", "cheer"): "unlock",
    ("orion", "kneel"): "surrender",
}
"""What is heard when an entity of a kind enters a state; ``citizen`` stands for all citizens."""
FROM_NOTHING = (("charge", "held"),)
"""States from which the next one makes no sound."""

PLACED: dict[type[e.At], str] = {
    e.SwarmSent: "send",
    e.SwarmRecalled: "recall",
    e.BarrierSet: "barrier-set",
    e.DartThrown: "dart",
    e.DartLost: "dart-lost",
    e.Tagged: "tag",
    e.SignalLost: "signal-lost",
    e.WaveShied: "wave-shies",
    e.Stumbled: "stumble",
    e.Dashed: "dash",
    e.Vaulted: "vault",
    e.Tumbled: "spill",
    e.CameraShaken: "rumble",
    e.Used: "used",
    e.BotsLost: "bots-lost",
    e.TankOpened: "tank-refill",
    e.LoopClosed: "loop-closed",
    e.LoopBroken: "loop-broken",
    e.SpokeUp: "speak",
    e.Ducked: "duck",
    e.Froze: "composure-low",
    e.Helped: "helped",
    e.PulseTelegraphed: "pulse-telegraph",
    e.PulseFired: "pulse-fire",
    e.PulseBlocked: "pulse-block",
    e.PulseBurst: "pulse-burst",
    e.NodeLeaned: "node-lean",
    e.NodeShoved: "node-shove",
    e.NodeCut: "node-cut",
    e.DroneDived: "drone-dive",
    e.DroneRebooted: "drone-reboot",
    e.OrionPushed: "ring-push",
    e.RingHeld: "ring-hold",
    e.RingBroken: "ring-break",
    e.Jostled: "jostle",
    e.Sheltered: "umbrella",
    e.AdvertNoticed: "advert",
    e.Refused: "refused",
    e.CourierBarked: "courier",
    e.Counted: "count",
    e.Hummed: "hum",
    e.Caught: "caught",
    e.Rolled: "roll",
    e.DecoyCast: "decoy-cast",
    e.DecoyGone: "decoy-gone",
    e.RecordCopied: "record-copied",
    e.RecordLeft: "record-left",
    e.CacheEaten: "cache-eaten",
    e.CrackFed: "bots-settle",
    e.CrackMended: "mended",
    e.CacheWiped: "cache-clean",
}
"""Events that are one sound at their place."""

PLAIN: dict[type[e.Event], str] = {
    e.ChoiceRefused: "choice-locked",
    e.ChoiceTaken: "choice-confirm",
    e.ChoiceMoved: "choice-move",
    e.ObjectiveSet: "objective",
    e.MapChanged: "travel",
    e.HeroChanged: "swap",
}
"""Events that are one sound everywhere."""

BEATS = {"hesitation": "held-breath"}
"""Beats of the story whose beginning is heard."""
RINGING = {"phone": "phone-buzz"}
"""What rings before it speaks."""


def timbre_of(speaker: str) -> str:
    """Whose voice blips for a speaker: their own, that of their kind, or a citizen's; "" for nobody."""
    kind = speaker.removeprefix("the ").split("-")[0]
    if not kind:
        return ""
    if kind in SPEAKERS:
        return kind
    return _SOUNDS_LIKE.get(kind, "citizen")
