"""Ogg Vorbis files, the same bytes for the same samples.

libsndfile draws each stream's serial number from the clock; it is replaced by a fixed one and every page's
checksum (CRC-32, polynomial 0x04c11db7, RFC 3533) is computed anew.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile
from mutagen.oggvorbis import OggVorbis

from .dsp import RATE, Wave

QUALITY = 0.4
"""Vorbis quality, 0 to 1: about 110 kbit/s for music in two ears."""

_CHUNK = 65_536
"""Frames a write: libsndfile overflows its stack on a minute in one piece."""

_SERIAL = 0x4E41_3435
_MONO = 1


def _table() -> list[int]:
    out = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = ((value << 1) ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
        out.append(value)
    return out


_CRC = _table()


def _checksum(page: bytes) -> int:
    value = 0
    for byte in page:
        value = ((value << 8) & 0xFFFFFFFF) ^ _CRC[(value >> 24) ^ byte]
    return value


def _fix_serial(path: Path) -> None:
    data = bytearray(path.read_bytes())
    at = 0
    while at < len(data):
        segments = data[at + 26]
        size = 27 + segments + sum(data[at + 27 : at + 27 + segments])
        data[at + 14 : at + 18] = _SERIAL.to_bytes(4, "little")
        data[at + 22 : at + 26] = b"\0\0\0\0"
        data[at + 22 : at + 26] = _checksum(bytes(data[at : at + size])).to_bytes(4, "little")
        at += size
    path.write_bytes(bytes(data))


def write(path: Path, x: Wave, loop: tuple[int, int] | None = None, quality: float = QUALITY) -> None:
    """Write ``x`` to ``path``. ``loop`` is (first frame, frames) of the part that repeats, kept as tags."""
    path.parent.mkdir(parents=True, exist_ok=True)
    channels = _MONO if x.ndim == 1 else x.shape[1]
    with soundfile.SoundFile(
        path, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=1.0 - quality
    ) as out:
        for start in range(0, len(x), _CHUNK):
            out.write(np.asarray(x[start : start + _CHUNK], dtype=np.float32))
    tags = OggVorbis(path)  # type: ignore[no-untyped-call]
    if tags.tags is None:
        tags.add_tags()  # type: ignore[no-untyped-call]
    if loop is not None:
        tags["LOOPSTART"], tags["LOOPLENGTH"] = str(loop[0]), str(loop[1])
    tags.save()
    _fix_serial(path)


def read(path: Path) -> Wave:
    """The samples of a file: (n,) if it has one channel, else (n, channels)."""
    data, _ = soundfile.read(path, dtype="float64")
    return np.asarray(data)
