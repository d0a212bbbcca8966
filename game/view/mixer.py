"""The mixer: cues and music to the speakers.

Three things sound at once. *Effects* are one-shots, placed between the ears and fainter with distance.
*Loops* last as long as what makes them (a wall being drawn, a drone overhead, the room). *Music* is the
jukebox's.

No sound card is a normal case: ``open`` says so once in the log, and every other call then does its
bookkeeping in silence. So is a missing file: it is named once and passed over.
"""

from __future__ import annotations

import logging
import math
import random
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import pygame

from game.sim.entity import Entity
from game.sim.events import Event
from game.sim.people.kade import Kade
from game.sim.world import World
from game.view.ambience import AMBIENCES, ambience_of
from game.view.bank import Bank, Row, read_rows
from game.view.decode import BUFFER_FRAMES, EARS, FORMAT, RATE_HZ
from game.view.hearing import INTERFACE, LOOPS, Cue, Hearing
from game.view.jukebox import ALARM_STATE, MUSIC_CHANNELS, STATES, Jukebox
from game.view.moments import WIND, speed_wind
from game.view.place_sounds import PlaceSounds
from game.view.placing import faint, pan_of

log = logging.getLogger(__name__)

CHANNELS = 40

LATE_S = 0.15
"""A sound that was still to be decoded is played so much later at most."""
LOOP_FADE_S = 0.25
"""How long a loop takes to come or go."""

EFFECTS_LEVEL = 0.55
"""Effects' files are louder than music's, for they are short; here they are set beside it."""

PAUSED_MUSIC = 0.35
TALK_MUSIC = 0.7
"""Loudness of the music while a box of dialogue is open."""
PASSING = {"taxi": 0.4, "roof-taxi": 0.4, "tram": 0.75}
"""What hums by, and how loud beside a drone."""
PASSING_PX = 300.0
"""From further away it is not heard, px."""
FIRST_THEME = "street"
"""What is opened while the title is on the screen."""
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


@dataclass(frozen=True, slots=True)
class _Late:
    """A cue that waits for its sound, and how much longer, s."""

    cue: Cue
    row: Row
    file: str
    left_s: float


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
        self._rows = read_rows(assets / "sounds" / "sounds.json")
        self._absent: set[str] = set()
        self._bank = Bank(assets / "sounds", self._miss)
        self._late: list[_Late] = []
        self._held: dict[int, pygame.mixer.Sound] = {}
        """By channel, what was played on it last: a sound that is let go of as it ends is freed by the mixer's own thread,
        which looks at it once more after that."""
        self._hearing = Hearing()
        self._places = PlaceSounds()
        self._world: World | None = None
        self._middle = (0.0, 0.0)
        self._ear = (0.0, 0.0)
        self._loops: dict[str, float] = {}
        self._beat = -1
        self._duck = 1.0
        self._paused = False
        self._ticks = 0

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
        self._bank.open(self._likely())
        return True

    def close(self) -> None:
        """Stop everything and let the sound card go."""
        self._bank.close()
        self.music.close()
        if not self.silent:
            pygame.mixer.quit()
        self.silent = True

    def prepare(self, theme: str) -> None:
        """Open a theme in the background, so that its first bar is there when the level starts."""
        if not self.silent:
            self.music.prepare(theme)

    def ready(self) -> bool:
        """Nothing is being decoded any more."""
        return self.music.ready() and not self._bank.busy

    def wait(self) -> None:
        """Until nothing is being decoded any more; for tests and tools that must not miss a sound."""
        self._bank.wait()
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
        for cue in (*self._hearing.hear(events, world), *self._places.calls(world, self._ear)):
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
        self._catch_up(dt)

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
        file = row.files[self._variant(row, cue)]
        if self._bank.get(file) is None:
            self._late.append(_Late(cue, row, file, LATE_S))
        else:
            self._sound(cue, row, file)

    def _sound(self, cue: Cue, row: Row, file: str) -> None:
        """Give a decoded sound to a channel."""
        sound = self._bank.get(file)
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
            self._held[free.id] = sound
            free.set_volume(loud * left, loud * right)

    def _catch_up(self, dt: float) -> None:
        """Play what waited for its sound; what waited too long is let go."""
        waiting, self._late = self._late, []
        for late in waiting:
            if self._bank.has(late.file):
                self._sound(late.cue, late.row, late.file)
            elif late.left_s > dt:
                self._late.append(replace(late, left_s=late.left_s - dt))

    def _variant(self, row: Row, cue: Cue) -> int:
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
        loops[WIND] = speed_wind(hero)
        for name, loud in self._places.loops(world, self._ear).items():
            loops[name] = max(loops[name], loud)
        for entity in world.entities.values():
            if entity.kind == "drone" and entity.state not in ("stunned", "rebooted"):
                loops["drone-hum"] = max(loops["drone-hum"], self._from_here(entity))
            elif entity.kind in PASSING and math.dist((entity.x, entity.y), self._ear) < PASSING_PX:
                loops["drone-hum"] = max(loops["drone-hum"], self._from_here(entity) * PASSING[entity.kind])
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
            sound = self._bank.get(row.files[0])
            if sound is None:
                continue
            if not channel.get_busy():
                sound.set_volume(0.0)
                channel.play(sound, loops=-1)
                self._held[index] = sound
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

    def _likely(self) -> list[str]:
        """Every effect's files: the interface's and the voices first, then the short before the long."""
        size = {
            file: path.stat().st_size if (path := self._assets / "sounds" / file).is_file() else 0
            for row in self._rows.values()
            for file in row.files
        }
        soon = [name for name in self._rows if name in INTERFACE or name.startswith("voice-")]
        first = {file: None for name in soon for file in self._rows[name].files}
        return [*first, *sorted((file for file in size if file not in first), key=size.__getitem__)]

    def _miss(self, name: str, why: str) -> None:
        if name not in self._absent:
            self._absent.add(name)
            log.warning("%s: %s; reinstall the game", name, why)
