"""Endless music that is decoded while it plays: loops of equal length that run together, a piece at a time.

A minute of three loops is some 30 MB once decoded. Here each is read a second and a half ahead by a thread of its own
and queued on its channel, where it begins as the piece before it ends. Every piece is a whole number of the mixer's
buffers long, so there is neither gap nor click, however a mixer goes on within a buffer.

Where libsndfile (the package ``soundfile``) is missing, the loops are decoded whole.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pygame

from game.view.decode import BUFFER_FRAMES, EARS, FORMAT, RATE_HZ, library, sound_of

PIECE_FRAMES = 128 * BUFFER_FRAMES
"""What is decoded at once: about 1.5 s, and as long may the thread be held up before anybody hears it."""
PLAYED = 5
"""So many pieces are held after they began to play."""
LOOK_S = 0.15
"""How often is looked whether a channel wants its next piece."""
PROBE_S = 0.25
"""No longer than this is waited for the beginning of a buffer."""


class Reel:
    """A file, over and over."""

    def __init__(self, path: Path) -> None:
        """Raises ``OSError`` when the file is missing, damaged or not as the mixer plays."""
        if not path.is_file():
            raise FileNotFoundError("there is no such file")
        reader = library()
        assert reader is not None
        try:
            self._file: Any = reader.SoundFile(str(path))
        except RuntimeError as error:
            raise OSError(str(error)) from error
        if (self._file.samplerate, self._file.channels) != (RATE_HZ, EARS) or self._file.frames < 1:
            raise OSError(f"it is not {RATE_HZ} Hz in stereo")

    def read(self, frames: int) -> bytes:
        """The next so many frames, 16 bits for each ear; after the end comes the beginning."""
        parts = []
        while frames > 0:
            part = self._file.read(frames, dtype="int16", always_2d=True)
            if len(part) < frames:
                self._file.seek(0)
            parts.append(part.tobytes())
            frames -= len(part)
        return b"".join(parts)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class Stream:
    """Loops that run together on the first channels, one each; they keep time with each other to the sample.

    ``load`` (in any thread), then ``start``, then ``stop``. Loudness is the channels'.
    """

    def __init__(self, paths: Sequence[Path], clock: Callable[[], float] = time.perf_counter) -> None:
        self.began = clock()
        """When it began to sound, s by ``clock``."""
        self._heard = threading.Event()
        self._paths = tuple(paths)
        self._clock = clock
        self._reels: list[Reel] = []
        self._ahead: list[list[pygame.mixer.Sound]] = []
        """Pieces that are decoded and not queued: the next one of every loop, then the one after that."""
        self._played: deque[list[pygame.mixer.Sound]] = deque(maxlen=PLAYED)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def sounding(self) -> bool:
        """It began, and was not stopped."""
        return self._heard.is_set()

    def listen(self, patience_s: float) -> bool:
        """Wait until it sounds, no longer than ``patience_s`` seconds; returns whether it does."""
        return self._heard.wait(patience_s)

    def load(self) -> None:
        """Open the files and decode the first pieces. Raises ``OSError`` or ``pygame.error``."""
        if library() is None or pygame.mixer.get_init() != (RATE_HZ, FORMAT, EARS):
            self._ahead = [[sound_of(path) for path in self._paths]]
            return
        self._reels = [Reel(path) for path in self._paths]
        self._ahead = [self._read(), self._read()]

    def start(self) -> None:
        """Begin, silently; a few hundredths of a second later it sounds."""
        self._thread = threading.Thread(target=self._run, name="music", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End at once. What was stopped does not begin again."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            for channel in self._channels():
                channel.stop()
                # what was queued began when the piece before it was stopped
                channel.stop()
        self._heard.clear()
        self._ahead.clear()
        for reel in self._reels:
            reel.close()

    # -- inside, all of it in the thread ----------------------------------------------------------

    def _run(self) -> None:
        with contextlib.suppress(pygame.error):  # the speakers were taken away
            self._play()

    def _play(self) -> None:
        whole = not self._reels
        self._begin(-1 if whole else 0)
        if whole:
            return
        self._ahead.append(self._read())
        last = self._channels()[-1]
        while not self._stopping.wait(LOOK_S):
            if not last.get_busy():
                self._begin(0)
            elif last.get_queue() is None:
                self._queue()
            else:
                continue
            self._ahead.append(self._read())

    def _begin(self, loops: int) -> None:
        """All of them from the same instant: at once after a buffer began, so that the next one begins with all."""
        channels = self._channels()
        probe = pygame.mixer.Sound(buffer=bytes(BUFFER_FRAMES * EARS * 2))
        self._played.append([probe])
        channels[0].play(probe)
        until = time.perf_counter() + PROBE_S
        while channels[0].get_busy() and time.perf_counter() < until:
            time.sleep(0.0005)
        for channel, sound in zip(channels, self._next(), strict=True):
            sound.set_volume(0.0)  # a channel is loud as it begins, and a buffer may go by before it is told
            channel.play(sound, loops)
            channel.set_volume(0.0)
            sound.set_volume(1.0)
        if self._ahead:
            self._queue()
        self.began = self._clock()
        self._heard.set()

    def _queue(self) -> None:
        for channel, sound in zip(self._channels(), self._next(), strict=True):
            channel.queue(sound)

    def _next(self) -> list[pygame.mixer.Sound]:
        """The next pieces. They are held until others have long been played: a sound that is let go of as it ends is
        freed by the mixer's own thread, which looks at it once more after that."""
        pieces = self._ahead.pop(0)
        self._played.append(pieces)
        return pieces

    def _read(self) -> list[pygame.mixer.Sound]:
        return [pygame.mixer.Sound(buffer=reel.read(PIECE_FRAMES)) for reel in self._reels]

    def _channels(self) -> list[pygame.mixer.Channel]:
        return [pygame.mixer.Channel(index) for index in range(len(self._paths))]
