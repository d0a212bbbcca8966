"""The mixer: cues and music to the speakers.

Three things sound at once. *Effects* are one-shots, placed between the ears and fainter with distance.
*Loops* last as long as what makes them (a wall being drawn, a drone overhead, the room). *Music* is the
jukebox's.

No sound card is a normal case: ``open`` says so once in the log, and every other call then does its
bookkeeping in silence. So is a missing file: it is named once and passed over.
"""

from __future__ import annotations

import json
import logging
import math
import random
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pygame

from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.people.kade import Kade
from game.sim.world import World
from game.view.ambience import AMBIENCES, ambience_of
from game.view.decode import EARS, FORMAT, RATE_HZ, sound_of
from game.view.hearing import INTERFACE, LOOPS, Cue, Hearing
from game.view.jukebox import ALARM_STATE, MUSIC_CHANNELS, STATES, Jukebox
from game.view.placing import faint, pan_of

log = logging.getLogger(__name__)

BUFFER_FRAMES = 512
"""About 12 ms between a cue and the ear."""
CHANNELS = 40

LOOP_FADE_S = 0.25
"""How long a loop takes to come or go."""

EFFECTS_LEVEL = 0.55
"""Effects' files are louder than music's, for they are short; here they are set beside it."""

PAUSED_MUSIC = 0.35
TALK_MUSIC = 0.7
"""Loudness of the music while a box of dialogue is open."""
FIRST_THEME = "street"
"""What is decoded while the title is on the screen."""
END_PIECE = "new-dawn"
"""What is heard once a chapter is over."""

DUCKS = {"node-cut": 0.45, "ring-break": 0.5, "cache-clean": 0.6, "surrender": 0.35, "composure-low": 0.5}
"""Big sounds press the music down to this for a moment."""
DUCK_BACK_PER_S = 0.45

_VOICE_CHANNEL = MUSIC_CHANNELS
_LOOP_CHANNELS = {name: _VOICE_CHANNEL + 1 + i for i, name in enumerate(LOOPS)}
_RESERVED = _VOICE_CHANNEL + 1 + len(_LOOP_CHANNELS)


class HasMiddle(Protocol):
    """Whatever looks at the world: ``x``, ``y`` is the place in the middle of the screen, px."""

    @property
    def x(self) -> float: ...

    @property
    def y(self) -> float: ...


@dataclass(slots=True)
class Volumes:
    """Loudness by group, 0 to 1 each."""

    master: float = 1.0
    music: float = 0.8
    effects: float = 1.0
    voice: float = 1.0


@dataclass(slots=True)
class _Row:
    """One name of ``sounds.json``."""

    files: tuple[str, ...]
    gain: float
    cooldown: int
    last: int = -10_000
    used: int = -1


def music_state(world: World) -> int:
    """The state that the world's music asks for, and at least the one that its alarm does: 0 to 2."""
    asked = STATES.index(world.music[1]) if world.music[1] in STATES else 0
    return max(asked, ALARM_STATE[max(0, min(len(ALARM_STATE) - 1, world.alarm))])


class Mixer:
    """Everything heard. ``assets`` is the folder that holds ``sounds`` and ``music``."""

    def __init__(self, assets: Path, volumes: Volumes | None = None, seed: int = 1) -> None:
        self.volumes = volumes or Volumes()
        self.silent = True
        self.asked: list[str] = []
        """Names of the last effects asked for, newest last, whether or not a card plays them (for tests)."""
        self.music = Jukebox(assets / "music")
        self._assets = assets
        self._random = random.Random(seed)
        self._rows = self._read_table()
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._absent: set[str] = set()
        self._hearing = Hearing()
        self._world: World | None = None
        self._middle = (0.0, 0.0)
        self._ear = (0.0, 0.0)
        self._loops: dict[str, float] = {}
        self._beat = -1
        self._duck = 1.0
        self._paused = False
        self._ticks = 0
        self._loading: threading.Thread | None = None
        self._closing = threading.Event()

    # -- life -------------------------------------------------------------------------------------

    def open(self) -> bool:
        """Open the sound card. False, and one line in the log, when there is none."""
        try:
            if pygame.mixer.get_init() is None:
                pygame.mixer.init(RATE_HZ, FORMAT, EARS, BUFFER_FRAMES, allowedchanges=0)
            pygame.mixer.set_num_channels(CHANNELS)
            pygame.mixer.set_reserved(_RESERVED)
        except (pygame.error, NotImplementedError) as error:
            log.warning("no sound: %s; the game plays on without", error)
            self.silent = True
            return False
        self.silent = False
        if self._loading is None:
            self._loading = threading.Thread(target=self._load_effects, name="effects", daemon=True)
            self._loading.start()
        return True

    def close(self) -> None:
        """Stop everything and let the sound card go."""
        self._closing.set()
        if self._loading is not None:
            self._loading.join(5.0)
        self.music.close()
        if not self.silent:
            pygame.mixer.quit()
        self.silent = True
        self._sounds.clear()

    def prepare(self, theme: str) -> None:
        """Decode a theme's three states in the background, so that it is there when the level starts."""
        if not self.silent:
            self.music.prepare(theme)

    def ready(self) -> bool:
        """Nothing is being decoded any more."""
        return self.music.ready() and not (self._loading is not None and self._loading.is_alive())

    def wait(self) -> None:
        """Until nothing is being decoded any more; for tests and tools that must not miss a sound."""
        if self._loading is not None:
            self._loading.join(30.0)
        self.music.wait()

    # -- what screens ask for ---------------------------------------------------------------------

    def title(self) -> None:
        """The title's music and its rain; the level falls silent. Streams, so it costs next to nothing."""
        self._leave()
        self.music.ask("title")
        self._loops = {"ambience-rain": 1.0}
        self.prepare(FIRST_THEME)

    def credits(self) -> None:
        """The music of the names at the end."""
        self._leave()
        self.music.ask("credits")

    def enter(self, world: World) -> None:
        """A level begins (or begins again): forget the one before."""
        self._leave()
        self._world = world
        self._loops = {**ambience_of(world)}
        self.music.ask(world.music[0])

    def ui(self, name: str) -> None:
        """One of the interface's sounds by its name: "ui-move", "ui-confirm", "ui-back", "unlock"…"""
        self._play(Cue(name), always=True)

    def pause(self) -> None:
        """The game is paused: effects stand still, the music steps back."""
        if self._paused:
            return
        self._paused = True
        if not self.silent:
            for index in range(_VOICE_CHANNEL, CHANNELS):
                pygame.mixer.Channel(index).pause()
        self._play(Cue("pause"), always=True)

    def resume(self) -> None:
        """Play goes on."""
        self._paused = False
        if not self.silent:
            for index in range(_VOICE_CHANNEL, CHANNELS):
                pygame.mixer.Channel(index).unpause()

    def beat_phase(self) -> float:
        """Where the music stands within its beat, 0 to 1, for whatever wants to move with it."""
        return self.music.beats() % 1.0

    # -- what play asks for -----------------------------------------------------------------------

    def handle(self, events: Iterable[Event], world: World, camera: HasMiddle | None = None) -> None:
        """Play what happened. ``camera`` tells what is left and right; without one the hero is the middle."""
        if world is not self._world:
            self.enter(world)
        self._ticks = world.tick
        hero = world.hero
        if hero is not None:
            self._ear = (hero.x, hero.y)
        self._middle = (camera.x, camera.y) if camera is not None else self._ear
        if world.focus is not None:
            # a scene that shows another place is heard from there
            self._ear = self._middle
        for cue in self._hearing.hear(events, world):
            self._play(cue)

    def update(self, world: World | None, dt: float) -> None:
        """Once a frame, ``dt`` seconds after the last: music, loops, and what no event tells. None on menus."""
        if world is not None and not self._paused:
            if world is not self._world:
                self.enter(world)
            self.music.ask(END_PIECE if world.outcome else world.music[0])
            beat = int(self.music.beats())
            for cue in self._hearing.notice(world, beat if beat != self._beat else -1):
                self._play(cue)
            self._beat = beat
            self._watch(world)
        self._duck = min(1.0, self._duck + DUCK_BACK_PER_S * dt)
        if self.silent:
            return
        if world is not None and not self._paused and isinstance(world.hero, Kade):
            self.music.align(world.hero.beat_part(world.tick))
        self.music.run(music_state(world) if world is not None else 0, self._music_gain(world), dt)
        self._run_loops(dt)

    # -- inside: effects --------------------------------------------------------------------------

    def _play(self, cue: Cue, always: bool = False) -> None:
        row = self._rows.get(cue.name)
        if row is None:
            self._miss(cue.name, "is not in sounds.json")
            return
        if not always:
            if 0 <= self._ticks - row.last < row.cooldown:
                return
            row.last = self._ticks
        self.asked.append(cue.name)
        del self.asked[:-64]
        self._duck = min(self._duck, DUCKS.get(cue.name, 1.0))
        if self.silent:
            return
        sound = self._sounds.get(row.files[self._variant(row, cue)])
        voice = cue.name.startswith("voice-")
        group = self.volumes.voice if voice else self.volumes.effects
        loud = self.volumes.master * group * EFFECTS_LEVEL * row.gain * cue.gain
        if sound is None or loud <= 0.0:
            return
        left, right = 1.0, 1.0
        if cue.at is not None:
            loud *= faint(math.dist(cue.at, self._ear))
            left, right = pan_of(cue.at[0] - self._middle[0])
        # a big sound may take the channel that has played longest; a small one waits for a free one
        free = pygame.mixer.Channel(_VOICE_CHANNEL) if voice else pygame.mixer.find_channel(row.gain >= 0.6)
        if free is not None:
            free.play(sound)
            free.set_volume(loud * left, loud * right)

    def _variant(self, row: _Row, cue: Cue) -> int:
        """A certain variant, or any but the last one."""
        count = len(row.files)
        if cue.variant is not None:
            return min(cue.variant, count - 1)
        if count == 1:
            return 0
        choice = self._random.randrange(count - (row.used >= 0))
        if row.used >= 0 and choice >= row.used:
            choice += 1
        row.used = choice
        return choice

    def _watch(self, world: World) -> None:
        """How loud each loop should be now."""
        loops = self._loops
        here = ambience_of(world)
        for name in AMBIENCES:
            loops[name] = here.get(name, 0.0)
        hero = world.hero
        loops["barrier-draw"] = 1.0 if getattr(hero, "drawing", False) else 0.0
        loops["drone-hum"] = loops["ambience-core"] = 0.0
        for entity in world.entities.values():
            if entity.kind == "drone" and entity.state not in ("stunned", "rebooted"):
                loops["drone-hum"] = max(loops["drone-hum"], self._from_here(entity))
            elif entity.kind == "core" and entity.state not in ("dying", "healed"):
                loops["ambience-core"] = max(loops["ambience-core"], self._from_here(entity))

    def _from_here(self, entity: Entity) -> float:
        return faint(math.dist((entity.x, entity.y), self._ear))

    def _run_loops(self, dt: float) -> None:
        for name, index in _LOOP_CHANNELS.items():
            wanted = self._loops.get(name, 0.0) * self.volumes.master * self.volumes.effects * EFFECTS_LEVEL
            channel = pygame.mixer.Channel(index)
            row = self._rows.get(name)
            if row is None or (wanted <= 0.0 and not channel.get_busy()):
                continue
            sound = self._sounds.get(row.files[0])
            if sound is None:
                continue
            if not channel.get_busy():
                sound.set_volume(0.0)
                channel.play(sound, loops=-1)
            now = sound.get_volume()
            step = row.gain * dt / LOOP_FADE_S + 1 / 128
            goal = wanted * row.gain
            now = min(goal, now + step) if now < goal else max(goal, now - step)
            sound.set_volume(now)
            if now <= 0.0 and not self._paused:
                channel.stop()

    def _music_gain(self, world: World | None) -> float:
        gain = self.volumes.master * self.volumes.music * self._duck
        if self._paused:
            gain *= PAUSED_MUSIC
        elif world is not None and world.dialogue.box is not None:
            gain *= TALK_MUSIC
        return gain

    def _leave(self) -> None:
        self._world = None
        self._hearing = Hearing()
        self._beat = -1
        self._loops = {}
        self.music.ask("")
        self._duck = 1.0
        self.resume()
        for row in self._rows.values():
            row.last = -10_000

    # -- inside: files ----------------------------------------------------------------------------

    def _load_effects(self) -> None:
        """Runs in a thread: decode every effect, the interface's and the title's first."""
        first = (*INTERFACE, *LOOPS)
        for name in sorted(self._rows, key=lambda name: (name not in first, name)):
            for file in self._rows[name].files:
                if self._closing.is_set():
                    return
                path = self._assets / "sounds" / file
                try:
                    self._sounds[file] = sound_of(path)
                except (pygame.error, OSError) as error:
                    self._miss(str(path), str(error))

    def _miss(self, name: str, why: str) -> None:
        if name not in self._absent:
            self._absent.add(name)
            log.warning("%s: %s; reinstall the game", name, why)

    def _read_table(self) -> dict[str, _Row]:
        path = self._assets / "sounds" / "sounds.json"
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            return {
                name: _Row(tuple(row["files"]), float(row["gain"]), int(row["cooldown_ticks"]))
                for name, row in rows.items()
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.warning("%s: is no table of sounds (%s); reinstall the game", path, error)
            return {}
