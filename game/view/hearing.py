"""What is to be heard: the tick's events and the world's states as the names of sounds, with their places.

No speaker and no picture is known here. The mixer plays these cues and the captions write them, so that
whoever plays without sound misses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from game.sim import events as e
from game.sim.entity import Entity
from game.sim.people.composure import LOW
from game.sim.placed import Zone, holds
from game.sim.world import World
from game.view.ambience import AMBIENCES
from game.view.cue import Cue as Cue
from game.view.heard import BEATS, FROM_NOTHING, PLACED, PLAIN, RINGING, SPEAKERS, STATES, timbre_of
from game.view.moments import MOMENTS, WIND, Moments
from game.view.speech import MUMBLE_TICKS, Speech

BEAT_TICKS = 24
"""One beat of the music (150 a minute); a breath in lasts four."""
TEMPO_FULL, TEMPO_RUN = 4, 5
"""Beats of speed at which a runner can gain no more, and notes of the run that is heard then."""
HEART_BEATS = 2
"""The heart beats once in this many beats."""
SOLES = ("metal", "tile", "carpet", "water")
"""Grounds that sound different underfoot; every other sounds of metal."""
DARK_AT, LIGHT_AT = 0.25, 0.6
"""A circuit at most so bright is dark, and at least so bright it has light."""
UNSWITCHED = frozenset(("sun", "deep", "abyss", "dawn", "coral"))
"""Circuits that nobody switches, light in dreamt water: they come and go without a sound."""
SIEGE_BEATS = 2
"""An enclosed node knocks once in this many beats."""
SIEGE_STEPS = 4
"""How many rising knocks there are."""
SETTLE_TICKS = 22
"""How long bots take to find their places."""
SOFT_STEP = 0.65
"""How loud a quiet step is beside a loud one."""
VOICED = 2
"""Every so many letters the voice blips."""
NEAR_PX = 170.0
MANY = ("laser", "turnstile")
"""Of these there are many: those further away than this, px on each axis, are not worth a sound."""
_HURT = {"elara": "hurt-elara", "lena": "hurt-lena"}

LOOPS = ("barrier-draw", "drone-hum", "ambience-core", WIND, *AMBIENCES)
"""Sounds that go on while something lasts; the mixer holds them."""

INTERFACE = (
    "ui-move", "ui-confirm", "ui-back", "pause", "unlock", "choice-move", "choice-confirm", "choice-locked",
    "save", "phone-up", "phone-down", "phone-page",
)  # fmt: skip
"""Sounds that screens ask for by name; never silenced by a pause."""

OTHERS = (
    "jack-in", "wave-match", "tempo", "beat", "arm-swing", "pulse-hit", "heartbeat", "breath-in", "breath-out",
    "breath-perfect", "bots-settle", "node-siege", "orion-strain", "bolt", "resolve-down", "resolve-up", "column-down",
    "column-up", "composure-low", "alarm",
    "power-up", "power-down", "patient-calmed", "patient-panic", "score-up", "score-down", "record-taken",
    "record-peeked", *MOMENTS, *BEATS.values(), *RINGING.values(),
    *(f"step-{ground}" for ground in SOLES), *(f"voice-{who}" for who in SPEAKERS), *_HURT.values(),
)  # fmt: skip


def every_name() -> tuple[str, ...]:
    """All names that can ever be asked for, sorted."""
    tables = (STATES, PLACED, PLAIN)
    names = {name for table in tables for name in table.values() if name}
    return tuple(sorted(names | {*LOOPS, *INTERFACE, *OTHERS}))


T = TypeVar("T", bound=e.Event)


class Hearing:
    """Turns one world's events into cues. Keep one per world and listener; it remembers what it saw last.

    ``hear`` wants the events in order, of one tick or several; ``notice`` is called once after them and
    finds what no event tells: states that changed, a low heart, a node under siege, bots that settle.
    """

    def __init__(self) -> None:
        self._states: dict[int, str] = {}
        self._settling = 0
        self._besieged: dict[int, tuple[int, float, float]] = {}
        self._moments = Moments()
        self._speech = Speech()
        self._mumbles: list[tuple[int, Cue]] = []
        """Syllables of barks that are still to come, and the ticks at which they do."""
        self._letters = 0
        self._moods: dict[int, str] = {}
        self._swings: dict[int, float] = {}
        self._lit: dict[str, bool] = {}
        self._alarm = 0
        self._low = False
        self._tick = -1

    def hear(self, events: Iterable[e.Event], world: World) -> list[Cue]:
        """The cues of these events."""
        out: list[Cue] = []
        for event in events:
            name = PLAIN.get(type(event))
            if name is not None:
                out.append(Cue(name))
            elif isinstance(event, e.At):
                out.extend(self._placed(event, world))
            else:
                out.extend(self._told(event, world.tick))
        return out

    def notice(self, world: World, beat: int) -> list[Cue]:
        """What the world's states say now. ``beat`` counts the music's beats and grows by 1 with each; -1
        between."""
        out: list[Cue] = []
        elapsed = world.tick - self._tick
        before = self._tick
        self._tick = world.tick
        hero = world.hero
        if hero is not None and getattr(hero, "running", False) and before // BEAT_TICKS != world.tick // BEAT_TICKS:
            out.append(Cue("beat", (hero.x, hero.y)))
        if elapsed > 0:
            out.extend(self._changes(world))
            out.extend(self._moments.notice(world))
            if self._mumbles:
                out.extend(cue for tick, cue in self._mumbles if tick <= world.tick)
                self._mumbles = [later for later in self._mumbles if later[0] > world.tick]
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
            ground = ground_of(event, world)
            yield Cue(f"step-{ground}", at, 1.0 if event.loud else SOFT_STEP)
        elif isinstance(event, e.BeatHit):
            yield Cue("tempo", at, 1.0, tempo_note(event.tempo, world.tick))
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
        elif type(event) in PLACED:
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
            yield Cue(PLACED[type(event)], at)

    def _told(self, event: e.Event, tick: int) -> Iterable[Cue]:
        if isinstance(event, e.LetterShown):
            timbre = timbre_of(event.speaker)
            if timbre and self._letters % VOICED == 0:
                yield Cue(f"voice-{timbre}", variant=self._speech.syllable(self._letters, event.letter))
            self._letters += 1
        elif isinstance(event, e.LineSpoken):
            yield from self._begun(event, tick)
        elif isinstance(event, e.BeatBegan) and event.beat in BEATS:
            yield Cue(BEATS[event.beat])
        elif isinstance(event, e.ResolveMoved) and event.delta:
            yield Cue("resolve-down" if event.delta < 0 else "resolve-up")
        elif isinstance(event, e.ScoreChanged) and event.by:
            yield Cue("score-up" if event.by > 0 else "score-down")
        elif isinstance(event, e.RecordTaken):
            yield Cue("record-peeked" if event.peeked else "record-taken")
        elif isinstance(event, e.CircuitChanged):
            yield from self._light(event)

    def _begun(self, event: e.LineSpoken, tick: int) -> Iterable[Cue]:
        """A line begins: what is said over a head is mumbled in a few syllables, the others follow their letters."""
        speech = Speech(event.text)
        if event.speaker in RINGING:
            yield Cue(RINGING[event.speaker])
        if not event.bark:
            self._speech, self._letters = speech, 0
            return
        timbre = timbre_of(event.speaker)
        letters = "".join(filter(str.isalnum, event.text))
        if not timbre or not letters:
            return
        cues = [Cue(f"voice-{timbre}", gain=0.8, variant=syllable) for syllable in speech.mumble(letters)]
        yield from cues[:1]
        self._mumbles = [(tick + MUMBLE_TICKS * number, cue) for number, cue in enumerate(cues) if number]

    def _light(self, event: e.CircuitChanged) -> Iterable[Cue]:
        """A circuit that goes dark, or has light again after that."""
        if event.circuit in UNSWITCHED:
            return
        before = self._lit.get(event.circuit, True)
        now = event.level > DARK_AT if before else event.level >= LIGHT_AT
        self._lit[event.circuit] = now
        if now != before:
            yield Cue("power-up" if now else "power-down")

    def _alive(self, entity: Entity) -> Iterable[Cue]:
        """What an arm that swings and somebody who is afraid are heard by."""
        swing = getattr(entity, "swing", None)
        if isinstance(swing, float):
            if swing >= 0.0 > self._swings.get(entity.id, 0.0):
                yield Cue("arm-swing", (entity.x, entity.y))
            self._swings[entity.id] = swing
        elif hasattr(entity, "fear"):
            mood = str(getattr(entity, "mood", ""))
            before = self._moods.get(entity.id, mood)
            self._moods[entity.id] = mood
            if mood != before and mood in ("led", "panic"):
                yield Cue("patient-calmed" if mood == "led" else "patient-panic", (entity.x, entity.y))

    def _changes(self, world: World) -> Iterable[Cue]:
        for entity in world.entities.values():
            yield from self._alive(entity)
            before = self._states.get(entity.id)
            if before == entity.state:
                continue
            self._states[entity.id] = entity.state
            kind = "citizen" if entity.kind.startswith("citizen-") else entity.kind
            name = STATES.get((kind, entity.state), "")
            if entity.kind == "orion" and entity.state == "reach" and getattr(entity, "mood", "") == "ringed":
                name = "orion-strain"
            elif entity.kind == "core" and entity.state == "charge" and world.letterbox:
                name = "column-up"
            if entity.kind in MANY and not _near(world, entity):
                continue
            if name and before is not None and (entity.kind, before) not in FROM_NOTHING:
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


def tempo_note(tempo: int, tick: int) -> int:
    """Which of its notes a hit beat has: one step higher with each beat of speed, at full speed a run."""
    return max(0, tempo - 1) if tempo < TEMPO_FULL else TEMPO_FULL - 1 + round(tick / BEAT_TICKS) % TEMPO_RUN


def ground_of(event: e.Stepped, world: World) -> str:
    """What is under a foot: what the step says, or else the zone it fell in, or else the map's property ``ground``."""
    ground = event.ground
    if ground == "metal":
        zones = [zone for zone in world.level.of(Zone) if zone.ground != "metal" and holds(zone, event.x, event.y)]
        ground = str(zones[0].ground if zones else world.level.properties.get("ground", ground))
    return ground if ground in SOLES else "metal"


def _near(world: World, entity: Entity) -> bool:
    """The entity stands near whoever is in the player's hands."""
    hero = world.hero
    return hero is not None and abs(entity.x - hero.x) < NEAR_PX and abs(entity.y - hero.y) < NEAR_PX


def composure_of(hero: Entity | None) -> float:
    """The composure of whoever is in the player's hands, 0 to 100; 100 for those who have none."""
    return float(getattr(hero, "composure", 100.0))
