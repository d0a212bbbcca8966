"""The effects' sounds: a table of what there is, and those decoded that are wanted, within a bound.

All effects decoded are about 100 MB, and a chapter asks for a tenth of them. The short ones are decoded ahead, for they
must come at once; the others when they are first wanted, which takes a few thousandths of a second in a thread of its
own. The ones that were not wanted for the longest time make room.
"""

from __future__ import annotations

import json
import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.view.decode import EARS, RATE_HZ, sound_of

log = logging.getLogger(__name__)

MOST_BYTES = 14 << 20
"""No more decoded sound is kept."""
AHEAD_BYTES = 8 << 20
"""No more is decoded before it is wanted."""


@dataclass(slots=True)
class Row:
    """One name of ``sounds.json``."""

    files: tuple[str, ...]
    gain: float
    cooldown: int
    last: int = -10_000
    used: int = -1


def read_rows(path: Path) -> dict[str, Row]:
    """The table of sounds; an empty one, and a line in the log, when there is none."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {
            name: Row(tuple(row["files"]), float(row["gain"]), int(row["cooldown_ticks"])) for name, row in rows.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        log.warning("%s: is no table of sounds (%s); reinstall the game", path, error)
        return {}


class Bank:
    """Decoded effects by file name. ``miss`` is told of each file that cannot be read, and why; in any thread."""

    def __init__(self, folder: Path, miss: Callable[[str, str], None]) -> None:
        self.bytes = 0
        """How much decoded sound is kept."""
        self._folder = folder
        self._miss = miss
        self._sounds: OrderedDict[str, pygame.mixer.Sound] = OrderedDict()
        self._lost: dict[str, str] = {}
        self._wanted: deque[str] = deque()
        self._ahead: deque[str] = deque()
        self._changed = threading.Condition()
        self._busy = False
        self._closing = False
        self._thread: threading.Thread | None = None

    def open(self, ahead: Iterable[str]) -> None:
        """Start to decode: ``ahead`` are files that may be wanted, the likeliest first."""
        if self._thread is None:
            self._ahead.extend(ahead)
            self._thread = threading.Thread(target=self._run, name="effects", daemon=True)
            self._thread.start()

    def get(self, file: str) -> pygame.mixer.Sound | None:
        """The sound; None while it is still to be decoded, which begins now, and for a file that cannot be read."""
        with self._changed:
            sound = self._sounds.get(file)
            if sound is not None:
                self._sounds.move_to_end(file)
            elif file not in self._wanted and file not in self._lost:
                self._wanted.append(file)
                self._changed.notify_all()
            return sound

    def has(self, file: str) -> bool:
        """It is decoded."""
        return file in self._sounds

    @property
    def busy(self) -> bool:
        """Something is being decoded, or will be soon."""
        with self._changed:
            return self._working()

    def wait(self, seconds: float = 30.0) -> None:
        """Until nothing is being decoded any more, at most so many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: not self._working(), seconds)

    def close(self) -> None:
        """Let everything go."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._sounds.clear()
        self.bytes = 0

    # -- inside -----------------------------------------------------------------------------------

    def _working(self) -> bool:
        return self._thread is not None and not self._closing and bool(self._busy or self._wanted or self._ahead)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._closing or self._wanted or self._ahead)
                if self._closing:
                    return
                wanted = bool(self._wanted)
                file = self._wanted[0] if wanted else self._ahead.popleft()
                self._busy = True
            if file not in self._sounds and file not in self._lost:
                self._decode(file)
            with self._changed:
                if wanted:
                    self._wanted.popleft()
                elif self.bytes > AHEAD_BYTES:
                    self._ahead.clear()

    def _decode(self, file: str) -> None:
        try:
            sound = sound_of(self._folder / file)
        except (pygame.error, OSError) as error:
            self._lost[file] = str(error)
            self._miss(str(self._folder / file), str(error))
            return
        with self._changed:
            self._sounds[file] = sound
            self.bytes += _bytes(sound)
            while self.bytes > MOST_BYTES and len(self._sounds) > 1:
                self.bytes -= _bytes(self._sounds.popitem(last=False)[1])


def _bytes(sound: pygame.mixer.Sound) -> int:
    return round(sound.get_length() * RATE_HZ) * EARS * 2
