"""What is to be heard: the tick's events and the world's states as the names of sounds, with their places.

No speaker and no picture is known here. The mixer plays these cues and the captions write them, so that
whoever plays without sound misses nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from game.sim import events as e
from game.sim.entity import Entity
from game.sim.people.composure import LOW
from game.sim.world import World

BEAT_TICKS = 24
"""One beat of the music (150 a minute); a breath in lasts four."""
HEART_BEATS = 2
"""The heart beats once in this many beats."""
SIEGE_BEATS = 2
"""An enclosed node knocks once in this many beats."""
SIEGE_STEPS = 4
"""How many rising knocks there are."""
SETTLE_TICKS = 22
"""How long bots take to find their places."""
SOFT_STEP = 0.65
"""How loud a quiet step is beside a loud one."""
SPEAKERS = ("elara", "lena", "orion", "kade")
VOICED = 2
"""Every so many letters the voice blips."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound that starts now.

    ``name``  as in ``sounds.json``. ``at`` is where, px, or None for everywhere. ``gain`` 0 to 1 on top of
    the sound's own. ``variant``  a certain variant, or None for any.
    """

    name: str
    at: tuple[float, float] | None = None
    gain: float = 1.0
    variant: int | None = None


NEAR_PX = 170.0
"""Beams further away than this are not worth a sound, px on each axis."""
_STATES: dict[tuple[str, str], str] = {
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
    ("slam-gate", "closing"): "door",
    ("slam-gate", "closed"): "door",
    ("door", "closed"): "door",
    ("orion", "kneel"): "surrender",
}
"""What is heard when an entity of a kind enters a state."""

_HURT = {"elara": "hurt-elara", "lena": "hurt-lena"}

_PLACED: dict[type[e.At], str] = {
    e.SwarmSent: "send",
    e.SwarmRecalled: "recall",
    e.BarrierSet: "barrier-set",
    e.DartThrown: "send",
    e.DartLost: "bots-settle",
    e.Tagged: "unlock",
    e.BeatHit: "choice-move",
    e.Stumbled: "choice-locked",
    e.Dashed: "duck",
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
    e.NodeShoved: "node-shove",
    e.NodeCut: "node-cut",
    e.DroneDived: "drone-dive",
    e.DroneRebooted: "drone-reboot",
    e.OrionPushed: "ring-push",
    e.RingHeld: "ring-hold",
    e.RingBroken: "ring-break",
    e.Jostled: "jostle",
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
    e.CrackMended: "loop-closed",
    e.CacheWiped: "cache-clean",
}
"""Events that are one sound at their place."""

_PLAIN: dict[type[e.Event], str] = {
    e.ChoiceRefused: "choice-locked",
    e.ChoiceTaken: "choice-confirm",
    e.ChoiceMoved: "choice-move",
    e.ObjectiveSet: "objective",
    e.CheckpointReached: "save",
}
"""Events that are one sound everywhere."""

LOOPS = ("barrier-draw", "drone-hum", "ambience-core", "ambience-room", "ambience-rain")
"""Sounds that go on while something lasts; the mixer holds them."""

INTERFACE = (
    "ui-move", "ui-confirm", "ui-back", "pause", "unlock", "choice-move", "choice-confirm", "choice-locked",
)  # fmt: skip
"""Sounds that screens ask for by name; never silenced by a pause."""

OTHERS = (
    "jack-in", "wave-match", "step-metal", "step-tile", "pulse-hit", "heartbeat", "breath-in", "breath-out",
    "breath-perfect", "bots-settle", "node-siege", "orion-strain", "bolt", "resolve-down", "resolve-up", "column-down",
    "column-up", "composure-low", "alarm",
    *(f"voice-{who}" for who in SPEAKERS), *_HURT.values(),
)  # fmt: skip


def every_name() -> tuple[str, ...]:
    """All names that can ever be asked for, sorted."""
    tables = (_STATES, _PLACED, _PLAIN)
    names = {name for table in tables for name in table.values() if name}
    return tuple(sorted(names | {*LOOPS, *INTERFACE, *OTHERS}))


T = TypeVar("T", bound=e.Event)
Rule = Callable[["Hearing", e.Event, World], Iterable[Cue]]


class Hearing:
    """Turns one world's events into cues. Keep one per world and listener; it remembers what it saw last.

    ``hear`` wants the events in order, of one tick or several; ``notice`` is called once after them and
    finds what no event tells: states that changed, a low heart, a node under siege, bots that settle.
    """

    def __init__(self) -> None:
        self._states: dict[int, str] = {}
        self._settling = 0
        self._besieged: dict[int, tuple[int, float, float]] = {}
        self._letters = 0
        self._alarm = 0
        self._low = False
        self._tick = -1

    def hear(self, events: Iterable[e.Event], world: World) -> list[Cue]:
        """The cues of these events."""
        out: list[Cue] = []
        for event in events:
            name = _PLAIN.get(type(event))
            if name is not None:
                out.append(Cue(name))
            elif isinstance(event, e.At):
                out.extend(self._placed(event, world))
            else:
                out.extend(self._told(event))
        return out

    def notice(self, world: World, beat: int) -> list[Cue]:
        """What the world's states say now. ``beat`` counts the music's beats and grows by 1 with each; -1
        between."""
        out: list[Cue] = []
        elapsed = world.tick - self._tick
        self._tick = world.tick
        if elapsed > 0:
            out.extend(self._changes(world))
            if self._settling:
                self._settling = max(0, self._settling - elapsed)
                if not self._settling and world.swarm.count:
                    where = world.hero
                    out.append(Cue("bots-settle", (where.x, where.y) if where else None))
        if beat >= 0:
            out.extend(self._on_beat(world, beat))
        return out

    # -- inside -----------------------------------------------------------------------------------

    def _placed(self, event: e.At, world: World) -> Iterable[Cue]:
        at = (event.x, event.y)
        if isinstance(event, e.Stepped):
            name = "step-tile" if event.ground in ("tile", "carpet") else "step-metal"
            yield Cue(name, at, 1.0 if event.loud else SOFT_STEP)
        elif isinstance(event, e.Hurt):
            yield Cue("pulse-hit", at)
            who = world.entities.get(event.entity)
            if who is not None and who.kind in _HURT:
                yield Cue(_HURT[who.kind], at)
        elif isinstance(event, e.BreathPhase):
            yield Cue("breath-in" if event.inhale else "breath-out", at)
        elif isinstance(event, e.Breathed):
            if event.quality >= 1.0:
                yield Cue("breath-perfect", at)
        elif isinstance(event, e.StateChanged):
            if event.kind == "orion" and event.after == "flee" and event.before != "ringed":
                yield Cue("bolt", at)
        elif isinstance(event, e.JackedIn):
            if event.on:
                yield Cue("jack-in", at)
        elif isinstance(event, e.WaveMatched):
            yield Cue("wave-match", at, 1.0, 0 if event.part == "height" else 1)
        elif type(event) in _PLACED:
            if isinstance(event, e.NodeCut):
                self._besieged.pop(event.entity, None)
                yield Cue("node-cut", at, 1.0, 2 - min(2, event.left))
                yield Cue("column-down", at, 0.7)
                return
            if isinstance(event, e.LoopClosed):
                thing = world.entities.get(event.entity)
                if thing is not None and thing.kind == "node":
                    self._besieged[event.entity] = (0, event.x, event.y)
            elif isinstance(event, e.LoopBroken):
                self._besieged.pop(event.entity, None)
            elif isinstance(event, e.BarrierSet | e.SwarmSent):
                self._settling = SETTLE_TICKS
            yield Cue(_PLACED[type(event)], at)

    def _told(self, event: e.Event) -> Iterable[Cue]:
        if isinstance(event, e.LetterShown):
            self._letters += 1
            if event.speaker in SPEAKERS and event.letter.isalnum() and self._letters % VOICED == 0:
                yield Cue(f"voice-{event.speaker}")
        elif isinstance(event, e.LineSpoken):
            self._letters = VOICED - 1
            if event.bark and event.speaker in SPEAKERS:
                yield Cue(f"voice-{event.speaker}", gain=0.8)
        elif isinstance(event, e.ResolveMoved) and event.delta:
            yield Cue("resolve-down" if event.delta < 0 else "resolve-up")

    def _changes(self, world: World) -> Iterable[Cue]:
        for entity in world.entities.values():
            before = self._states.get(entity.id)
            if before == entity.state:
                continue
            self._states[entity.id] = entity.state
            name = _STATES.get((entity.kind, entity.state), "")
            if entity.kind == "orion" and entity.state == "reach" and getattr(entity, "mood", "") == "ringed":
                name = "orion-strain"
            elif entity.kind == "core" and entity.state == "charge" and world.letterbox:
                name = "column-up"
            if entity.kind == "laser" and not _near(world, entity):
                continue
            if name and before is not None:
                yield Cue(name, (entity.x, entity.y))
        if len(self._states) > 4 * len(world.entities) + 64:
            self._states = {key: state for key, state in self._states.items() if key in world.entities}
        if world.alarm > self._alarm and world.alarm >= 3:
            yield Cue("alarm")
        self._alarm = world.alarm
        low = composure_of(world.hero) < LOW
        if low and not self._low:
            yield Cue("composure-low")
        self._low = low

    def _on_beat(self, world: World, beat: int) -> Iterable[Cue]:
        composure = composure_of(world.hero)
        if composure < LOW and beat % HEART_BEATS == 0 and not world.outcome:
            yield Cue("heartbeat", None, 0.5 + 0.5 * (1 - composure / LOW))
        if beat % SIEGE_BEATS == 0:
            for key, (count, x, y) in list(self._besieged.items()):
                if key not in world.entities:
                    del self._besieged[key]
                    continue
                self._besieged[key] = (count + 1, x, y)
                yield Cue("node-siege", (x, y), 1.0, min(count, SIEGE_STEPS - 1))


def _near(world: World, entity: Entity) -> bool:
    """The entity stands near whoever is in the player's hands."""
    hero = world.hero
    return hero is not None and abs(entity.x - hero.x) < NEAR_PX and abs(entity.y - hero.y) < NEAR_PX


def composure_of(hero: Entity | None) -> float:
    """The composure of whoever is in the player's hands, 0 to 100; 100 for those who have none."""
    return float(getattr(hero, "composure", 100.0))
