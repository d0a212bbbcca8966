"""Music: one streamed piece at a time, or a theme whose three states run together.

A theme's states (calm, tense, alarm) are three equally long loops, started from the same instant; only
their loudness changes, at equal power, so the music follows play without a cut. Every other name is a piece
which repeats between its loop tags. All are decoded while they play.
"""

from __future__ import annotations

import cmath
import logging
import math
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pygame

from game.view.stream import Stream

log = logging.getLogger(__name__)

MUSIC_FADE_S = 1.5
"""How long one state of the music takes to become another."""
PIECE_FADE_S = 1.0
"""How long one piece takes to give way to another."""
BEAT_S = 0.4
"""One beat of every piece: 150 a minute."""
STATES = ("calm", "tense", "alarm")
ALARM_STATE = (0, 0, 1, 2)
"""Index of the state that each level of the world's alarm asks for at least."""
MUSIC_CHANNELS = 3
"""The first channels are a theme's states."""

THEMES = ("core", "street", "clinic", "chase", "dark", "uplink")
"""Themes in three states; every other name is one streamed piece."""
PIECES = {"end": "new-dawn", "talk": "resolve"}
"""Other names by which pieces are asked for."""
ONCE = ("new-dawn",)
"""Pieces that are played once."""
ALIGN_BEATS = 0.07
"""A theme so far off the game's own beat, 28 ms, is brought back onto it."""
ALIGN_WEIGHT, ALIGN_FRAMES = 0.08, 24
"""How much a frame counts in the mean of where the beat stands, and so many frames make one: a single frame may be late."""
ALIGN_AGAIN_S = 4.0
"""Not more often than this."""
OPENED_S = 30.0
"""No longer than this is waited for a file or for the first sound."""
KEPT = 2
"""So many themes are kept ready to start (under 3 MB each); the one that was asked for longest ago goes first."""


def crossfade(position: float) -> tuple[float, float, float]:
    """Loudness of the three states at ``position`` 0 (calm) to 2 (alarm); the powers add up to 1."""
    below = min(1, max(0, int(position)))
    angle = (min(2.0, max(0.0, position)) - below) * math.pi / 2.0
    out = [0.0, 0.0, 0.0]
    out[below], out[below + 1] = math.cos(angle), math.sin(angle)
    return out[0], out[1], out[2]


class Jukebox:
    """Plays what was asked for last. Every method is quick; files are read in threads.

    ``clock``  what its time is told by, s.
    """

    clock: Callable[[], float] = staticmethod(time.perf_counter)

    def __init__(self, folder: Path) -> None:
        self.theme = ""
        self.piece = ""
        self.position = 0.0
        """Where the cross-fade stands: 0 calm, 1 tense, 2 alarm."""
        self._folder = folder
        self._wanted_theme = ""
        self._wanted_piece = ""
        self._streams: dict[str, Stream] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._level = 0.0
        self._piece_level = 0.0
        self._piece_began = self.clock()
        self._late = 0.0
        """For how long the theme held its breath altogether, s."""
        self._held = 0.0
        self._since_aligned = ALIGN_AGAIN_S
        self._off = 0j
        """Mean of how far it is off the game's beat, as a turn, and the frames that it was taken over."""
        self._off_frames = 0

    def ask(self, name: str) -> None:
        """A theme or a piece is wanted from now on; "" is silence."""
        name = PIECES.get(name, name)
        if name in THEMES:
            self._wanted_theme, self._wanted_piece = name, ""
        else:
            self._wanted_theme, self._wanted_piece = "", name

    def prepare(self, theme: str) -> None:
        """Open a theme in the background, so that it is there when it is asked for."""
        if theme in THEMES and theme not in self._threads:
            self._threads[theme] = threading.Thread(target=self._load, args=(theme,), name=theme, daemon=True)
            self._threads[theme].start()

    def ready(self) -> bool:
        """Nothing is being opened."""
        return not any(thread.is_alive() for thread in self._threads.values())

    @property
    def sounding(self) -> bool:
        """A theme was started and is heard."""
        stream = self._streams.get(self.theme)
        return stream is not None and stream.sounding

    def wait(self) -> None:
        """Until everything is opened."""
        for thread in self._threads.values():
            thread.join(OPENED_S)

    def listen(self) -> bool:
        """Until the theme that was started sounds; returns whether it does."""
        stream = self._streams.get(self.theme)
        return stream is not None and stream.listen(OPENED_S)

    def close(self) -> None:
        """Let go of what was decoded."""
        self.wait()
        for theme in list(self._streams):
            self._drop(theme)

    def beats(self) -> float:
        """How many beats of music have gone by since it started."""
        stream = self._streams.get(self.theme)
        began = stream.began + self._late if stream is not None else self._piece_began
        return (self.clock() - began) / BEAT_S

    def align(self, phase: float) -> None:
        """The game's own beat stands at ``phase`` (0 to 1): a theme that is off it holds its breath until it is on."""
        stream = self._streams.get(self.theme)
        if stream is None or not stream.sounding or self._held > 0.0 or self._since_aligned < ALIGN_AGAIN_S:
            return
        turn = cmath.exp(2j * math.pi * (self.beats() - phase))
        self._off = turn if not self._off_frames else self._off + (turn - self._off) * ALIGN_WEIGHT
        self._off_frames += 1
        ahead = cmath.phase(self._off) / (2.0 * math.pi) % 1.0
        if self._off_frames >= ALIGN_FRAMES and ALIGN_BEATS < ahead < 1.0 - ALIGN_BEATS:
            self._held = ahead * BEAT_S
            self._since_aligned, self._off_frames = 0.0, 0
            self._late += self._held
            for index in range(MUSIC_CHANNELS):
                pygame.mixer.Channel(index).pause()

    def run(self, state: int, gain: float, dt: float) -> None:
        """``dt`` seconds go by. ``state`` is 0 calm to 2 alarm, ``gain`` the loudness of all music."""
        self._since_aligned += dt
        if self._held > 0.0:
            self._held -= dt
            if self._held <= 0.0:
                for index in range(MUSIC_CHANNELS):
                    pygame.mixer.Channel(index).unpause()
        self._run_theme(state, gain, dt)
        self._run_piece(gain, dt)

    def _run_theme(self, state: int, gain: float, dt: float) -> None:
        if self.theme and self.theme != self._wanted_theme:
            self._level = max(0.0, self._level - dt / PIECE_FADE_S)
            if self._level == 0.0:
                self._drop(self.theme)
                self.theme = ""
        elif self._wanted_theme and not self.theme:
            self.prepare(self._wanted_theme)
            if self._wanted_theme in self._streams:
                self._start_theme(state)
        elif self.theme:
            self._level = min(1.0, self._level + dt / PIECE_FADE_S)
        if not self.theme:
            return
        step = dt / MUSIC_FADE_S
        self.position += max(-step, min(step, state - self.position))
        gain *= math.sin(self._level * math.pi / 2)
        for index, loud in enumerate(crossfade(self.position)):
            pygame.mixer.Channel(index).set_volume(loud * gain)

    def _start_theme(self, state: int) -> None:
        """All three from the same instant, silent at first."""
        self.theme, self._level, self.position = self._wanted_theme, 0.0, float(state)
        self._held, self._late, self._since_aligned, self._off_frames = 0.0, 0.0, ALIGN_AGAIN_S, 0
        stream = self._streams.pop(self.theme)
        self._streams[self.theme] = stream
        for old in list(self._streams)[:-KEPT]:
            self._drop(old)
        stream.start()

    def _drop(self, theme: str) -> None:
        """Let go of a theme; when it is asked for again it is opened again."""
        self._streams.pop(theme).stop()
        self._threads.pop(theme, None)

    def _run_piece(self, gain: float, dt: float) -> None:
        if self.piece != self._wanted_piece:
            self._piece_level = max(0.0, self._piece_level - dt / PIECE_FADE_S) if self.piece else 0.0
            if self._piece_level == 0.0:
                if self.piece:
                    pygame.mixer.music.stop()
                self.piece = self._wanted_piece
                if self.piece:
                    self._start_piece(self.piece)
        elif self.piece:
            self._piece_level = min(1.0, self._piece_level + dt / PIECE_FADE_S)
        if self.piece:
            pygame.mixer.music.set_volume(math.sin(self._piece_level * math.pi / 2) * gain)

    def _start_piece(self, name: str) -> None:
        path = self._folder / f"{name}.ogg"
        try:
            pygame.mixer.music.load(path)
            pygame.mixer.music.set_volume(0.0)
            pygame.mixer.music.play(0 if name in ONCE else -1)
            self._piece_began = self.clock()
        except (pygame.error, OSError) as error:
            log.warning("%s: cannot be played (%s); reinstall the game", path, error)

    def _load(self, theme: str) -> None:
        stream = Stream([self._folder / f"{theme}-{state}.ogg" for state in STATES], self.clock)
        try:
            stream.load()
        except (pygame.error, OSError) as error:
            log.warning("%s: cannot be played (%s); reinstall the game", self._folder / theme, error)
            return
        self._streams[theme] = stream
