"""The world: one level as a deterministic simulation.

A world knows nothing of screens, speakers or clocks. It is fed one :class:`~game.sim.intent.Intent` a tick, sixty to
the second, and gives back the tick's events; everything else (the view, tests, recordings, the autoplayer) looks at
its public members and never writes to them. The same intents from the same start give the same world, tick for tick.

The order of a tick is fixed, see :meth:`World.step`. What happens in it is queued rather than done where it would
depend on an order that is not ours: bodies are added and removed only between physics steps, and contacts are acted on
after the step, sorted by who met whom.
"""

from __future__ import annotations

import math
import random
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
import pymunk

from game.sim import digest, layers
from game.sim.dialogue import Dialogue, Said
from game.sim.entity import Entity
from game.sim.events import CircuitChanged, Event, LineSpoken, MapChanged, MusicCue, ObjectiveSet, Used
from game.sim.figures import Bark, Circuit, Hint, TalkState, Tally
from game.sim.intent import REST, Button, Intent
from game.sim.level import LevelMap
from game.sim.mirror import Followed, Mirror
from game.sim.presses import Presses
from game.sim.rules import Rules
from game.sim.space import space_of
from game.sim.swarm import Swarm
from game.sim.ways import Ways

TICKS_PER_SECOND = 60
SUBSTEPS = 2
"""Two half steps a tick: a body of 4 px then crosses no wall below 925 px/s."""
SUBSTEP_S = 1.0 / (TICKS_PER_SECOND * SUBSTEPS)
REACH_PX = 24.0
"""What can be used is used from this near, px."""
Script = Generator[None, None, None]
E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Contact:
    """A pulse began to touch something. ``a`` and ``b`` are entity ids, a bot's is negative, a wall's is 0."""

    a: int
    b: int


class World:
    """A level in play.

    Public to read: ``tick``; ``level``; ``rules``; ``entities`` (id to entity, ascending); ``hero`` (the one in the
    player's hands, or None); ``swarm``; ``bodied`` (what physics made of each entity's body); ``dialogue``; ``barks``;
    ``talk``; ``objective``; ``hint``; ``circuits``; ``alarm`` (0 calm to 3); ``music`` (theme, state); ``letterbox`` (a
    scene plays, hands off); ``focus`` (where the camera should look, px, or None for the hero); ``darkness`` (0 to 1, a
    fade to black); ``frozen`` (ticks of hit-stop left); ``reach`` (what the hero could use now, or None); ``flags`` (what
    scripts remember, carried from chapter to chapter);
    ``skippable_at`` (the tick in which a script last asked whether its part is to be skipped);
    ``tally``; ``chapter`` (its id, "" on a walk about a map); ``beat``;
    ``outcome`` ("" while in play) and ``rank``.
    """

    def __init__(
        self,
        level: LevelMap,
        *,
        seed: int = 1,
        rules: Rules | None = None,
        flags: dict[str, Any] | None = None,
        others: Mapping[str, LevelMap] | None = None,
    ) -> None:
        self.level = level
        self.levels = {level.name: level, **(others or {})}
        self.seed = seed
        self.rules = rules or Rules()
        self.rng = random.Random(seed)
        self.tick = 0
        self.flags: dict[str, Any] = dict(flags or {})
        self.entities: dict[int, Entity] = {}
        self._by_class: dict[type[Entity], list[Entity]] = {}
        """Who is of a class, kept until somebody comes or goes."""
        self.hero: Entity | None = None
        self.dialogue = Dialogue()
        self.barks: list[Bark] = []
        self.talk: TalkState | None = None
        self.objective = ""
        self.hint: Hint | None = None
        self.circuits: dict[str, Circuit] = {}
        self.alarm = 0
        self.music: tuple[str, str] = ("", "calm")
        self.letterbox = False
        self.focus: tuple[float, float] | None = None
        self.darkness = 0.0
        self.frozen = 0
        self.tally = Tally()
        self.chapter = ""
        self.beat = ""
        self.checkpoint = ""
        self.skippable_at = -1
        self.outcome = ""
        self.rank = ""
        self.intent: Intent = REST
        self._presses = Presses()
        self._events: list[Event] = []
        self._scripts: list[Script] = []
        self._arriving: list[Entity] = []
        self._next_id = 1
        self._acting: list[Entity] = []
        self._heeding: list[Entity] = []
        self._contacts: list[Contact] = []
        self._going = ""
        self.reach: Entity | None = None
        self._lay_out()

    # -- the way of one tick ----------------------------------------------------------------------

    def step(self, intent: Intent) -> tuple[Event, ...]:
        """One tick of 1/60 s. Returns the tick's events in the order in which they happened."""
        self.tick += 1
        # 1 remember the intent: presses are buffered here, so that a recording holds them
        self.intent = intent
        self._presses.take(intent.buttons, self.tick)
        for entity in self.entities.values():
            entity.px, entity.py, entity.pz = entity.x, entity.y, entity.z
        if self.frozen > 0:
            # hit-stop: the world holds its breath, intents are still remembered
            self.frozen -= 1
            self.swarm.hold()
            return self._flush()
        if not self.outcome:
            self.tally.ticks += 1
        # 2 scripts, in the order in which they were started
        self.dialogue.update(self)
        self._run_scripts()
        # 3 entities, by id
        for entity in self._acting:
            if not entity.gone:
                entity.update(self)
        self._offer()
        self.swarm.steer()
        # 4 physics
        self._contacts.clear()
        for _ in range(SUBSTEPS):
            self.space.step(SUBSTEP_S)
        self.mirror.read()
        self.swarm.read()
        self.bodied.read(self.mirror)
        for entity in self._heeding:
            entity.late(self)
        # 5 contacts, sorted
        self._resolve()
        # 6 spawns and removals
        self._settle()
        self._circuits()
        if self.barks:
            self.barks = [bark for bark in self.barks if bark.until > self.tick]
        if self._going:
            self._arrive()
        # 7 the tick's events
        return self._flush()

    # -- asked by entities and scripts ------------------------------------------------------------

    def emit(self, event: Event) -> None:
        """Tell what happened."""
        self._events.append(event)

    def held(self, button: Button) -> bool:
        """The button is down in this tick."""
        return self._presses.held(button)

    def pressed(self, button: Button) -> bool:
        """The button went down in this tick."""
        return self._presses.pressed(button)

    def released(self, button: Button) -> bool:
        """The button came up in this tick."""
        return self._presses.released(button)

    def wants(self, button: Button) -> bool:
        """The button was pressed in the last ``BUFFER_TICKS`` ticks and nobody has used that press yet."""
        return self._presses.waits(button)

    def use(self, button: Button) -> None:
        """The remembered press has done its work."""
        self._presses.use(button)

    def spawn(self, entity: E) -> E:
        """Give the entity an id; it enters the world at the end of this tick (at once before the first tick)."""
        entity.id = self._next_id
        self._next_id += 1
        entity.since = self.tick
        entity.px, entity.py, entity.pz = entity.x, entity.y, entity.z
        self._arriving.append(entity)
        if self.tick == 0:
            self._settle()
        return entity

    def remove(self, entity: Entity) -> None:
        """Take the entity out at the end of this tick."""
        entity.gone = True

    def of(self, kind: type[E]) -> list[E]:
        """All entities of a class, by id."""
        found = self._by_class.get(kind)
        if found is None:
            found = self._by_class[kind] = [e for e in self.entities.values() if isinstance(e, kind)]
        return [e for e in found if not e.gone]  # type: ignore[misc]

    def go_to(self, name: str) -> None:
        """Go on on another map of the chapter from the next tick on: everybody and everything leaves, bots too, and the
        script fills it anew.

        Raises ``LookupError`` that names the maps that there are.
        """
        if name not in self.levels:
            raise LookupError(f"the chapter has no map {name!r}; it has {', '.join(self.levels)}")
        self._going = name

    def start(self, script: Script) -> None:
        """Start a script; it is resumed once a tick, after those started before it."""
        self._scripts.append(script)

    def set_state(self, entity: Entity, state: str) -> None:
        """Put an entity into a state, remembering when."""
        if entity.state != state:
            entity.state = state
            entity.since = self.tick

    def bark(self, entity: Entity, text: str, ticks: int = 130) -> None:
        """A short line over somebody's head. One that they say at the moment may be read first. It stays in the log."""
        mine = [b for b in self.barks if b.entity == entity.id and b.since <= self.tick]
        begins = max((b.read for b in mine), default=self.tick)
        self.barks = [b for b in self.barks if b.entity != entity.id]
        if begins > self.tick:
            self.barks += [replace(b, until=min(b.until, begins)) for b in mine]
        begins = max(begins, self.tick)
        self.barks.append(Bark(entity.kind, text, entity.id, begins + ticks, begins))
        self.dialogue.log.append(Said(entity.kind, text))
        self.emit(LineSpoken(entity.kind, text, "", bark=True))

    def set_circuit(self, name: str, level: float, ticks: int = 0) -> None:
        """Take a circuit's light to ``level`` (0 to 1) over ``ticks``."""
        circuit = self.circuits.setdefault(name, Circuit())
        circuit.target = level
        circuit.speed = abs(level - circuit.level) / max(1, ticks)
        self.emit(CircuitChanged(name, level, ticks))

    def set_objective(self, text: str) -> None:
        """Say what is to be done now."""
        if text != self.objective:
            self.objective = text
            self.emit(ObjectiveSet(text))

    def set_music(self, theme: str, state: str) -> None:
        """Ask for music."""
        if (theme, state) != self.music:
            self.music = (theme, state)
            self.emit(MusicCue(theme, state))

    def sees(self, ax: float, ay: float, bx: float, by: float) -> bool:
        """No wall stands between two places, px."""
        return self.space.segment_query_first((ax, ay), (bx, by), 0.5, layers.SIGHT_FILTER) is None

    def hears(self, ax: float, ay: float, bx: float, by: float, reach: float) -> bool:
        """A sound of ``reach`` px at a is heard at b; a wall between them halves the reach."""
        distance = float(np.hypot(ax - bx, ay - by))
        return distance <= (reach if self.sees(ax, ay, bx, by) else reach * 0.5)

    def digest(self) -> str:
        """A short text that is the same for two worlds exactly when they are alike, bit for bit."""
        return digest.of(self)

    def figures(self) -> dict[str, tuple[float | int | str, ...]]:
        """The digest's parts by name, for saying which entity diverged."""
        return digest.parts(self)

    # -- inside -----------------------------------------------------------------------------------

    def _run_scripts(self) -> None:
        running: list[Script] = []
        started, self._scripts = self._scripts, []
        for script in started:
            try:
                next(script)
            except StopIteration:
                continue
            running.append(script)
        self._scripts = running + self._scripts

    def _offer(self) -> None:
        """What the hero could use stands in ``reach``; a press uses it."""
        hero = self.hero
        self.reach = None
        frozen = int(getattr(hero, "frozen_until", 0))
        if hero is None or self.letterbox or self.dialogue.box is not None or frozen:
            return
        nearest = REACH_PX
        for entity in self.entities.values():
            if entity.label and entity is not hero and not entity.gone:
                away = math.hypot(entity.x - hero.x, entity.y - hero.y) - max(0.0, entity.radius - 6.0)
                if away < nearest:
                    nearest, self.reach = away, entity
        if self.reach is not None and self.wants(Button.INTERACT):
            self.use(Button.INTERACT)
            self.reach.uses += 1
            self.reach.used(self)
            self.emit(Used(self.reach.x, self.reach.y, self.reach.id))

    def _lay_out(self) -> None:
        """A new space with the level's solids, and a swarm without bots."""
        self.space = space_of(self.level)
        self.space.on_collision(layers.TYPE_PULSE, None, begin=self._collect)
        self.mirror = Mirror(self.space)
        self.bodied = Followed()
        self.swarm = Swarm(self.mirror, random.Random(self.seed ^ 0x5EED))
        self.ways = Ways(self.space, self.level.width, self.level.height)

    def _arrive(self) -> None:
        for entity in self.entities.values():
            entity.leave(self)
            entity.gone = True
        self.entities.clear()
        self._acting, self._heeding = [], []
        self._by_class.clear()
        self._arriving.clear()
        self.barks.clear()
        self.circuits.clear()
        self.hero = self.focus = self.reach = None
        self.level, self._going = self.levels[self._going], ""
        self._lay_out()
        self.emit(MapChanged(self.level.name))

    def _collect(self, arbiter: pymunk.Arbiter, space: pymunk.Space, data: Any) -> None:
        # one append and nothing else: what is raised in here would be swallowed
        a, b = arbiter.shapes
        self._contacts.append(Contact(getattr(a, "owner", 0), getattr(b, "owner", 0)))

    def _resolve(self) -> None:
        for contact in sorted(self._contacts, key=lambda c: (c.a, c.b)):
            for mine, other in ((contact.a, contact.b), (contact.b, contact.a)):
                entity = self.entities.get(mine) if mine > 0 else None
                if entity is not None and not entity.gone:
                    entity.met(self, other)

    def _settle(self) -> None:
        leaving = [e for e in self.entities.values() if e.gone]
        for entity in leaving:
            self._by_class.clear()
            entity.leave(self)
            if entity.shapes or entity.body is not None:
                self.space.remove(*entity.shapes, *([entity.body] if entity.body is not None else []))
            del self.entities[entity.id]
        arriving, self._arriving = self._arriving, []
        for entity in arriving:
            self.entities[entity.id] = entity
            self._by_class.clear()
            entity.enter(self)
            for shape in entity.shapes:
                shape.owner = entity.id
            if entity.body is not None:
                self.space.add(entity.body, *entity.shapes)
            elif entity.shapes:
                self.space.add(*entity.shapes)
        if leaving or arriving:
            self._enrol()
        self.swarm.settle()

    def _enrol(self) -> None:
        """Who is called before physics, and who after it: only those to whom it makes a difference."""
        here = self.entities.values()
        self.bodied.follow([(e.id, e.body) for e in here if e.body is not None])
        self._acting = [e for e in here if type(e).update is not Entity.update]
        self._heeding = [e for e in here if e.body is not None or type(e).late is not Entity.late]

    def _circuits(self) -> None:
        for circuit in self.circuits.values():
            gap = circuit.target - circuit.level
            if gap:
                circuit.level += max(-circuit.speed, min(circuit.speed, gap))

    def _flush(self) -> tuple[Event, ...]:
        events, self._events = tuple(self._events), []
        return events
