"""Broken recordings."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

from game.sim.intent import REST
from game.sim.level import LevelMap
from game.sim.recording import Recorder, load
from game.sim.world import World
from tests.broken.case import Case, Writer

HEAD = struct.Struct("<8sHIII")


def read(path: Path) -> None:
    load(path)


@cache
def good(name: str) -> bytes:
    """The bytes of a recording of two seconds in an empty room."""
    world = World(LevelMap("room", 160.0, 96.0))
    recorder = Recorder(world, "showdown")
    for _ in range(120):
        world.step(REST)
        recorder.add(REST)
    path = Path(name)
    recorder.save(path)
    return path.read_bytes()


def changed(change: Callable[[bytes], bytes]) -> Writer:
    """A good recording with its bytes changed."""

    def write(folder: Path) -> Path:
        path = folder / "run.navr"
        path.write_bytes(change(good(str(path))))
        return path

    return write


def flipped(at: int) -> Callable[[bytes], bytes]:
    """The same bytes with one bit of one byte flipped; from the end when below nought."""

    def change(data: bytes) -> bytes:
        place = at % len(data)
        return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :]

    return change


def sealed(body: bytes, length: int | None = None) -> Callable[[bytes], bytes]:
    """A recording whose checksum is right and whose body is this."""
    packed = zlib.compress(body)
    size = len(body) if length is None else length

    def change(data: bytes) -> bytes:
        check = zlib.crc32(packed, zlib.crc32(struct.pack("<II", size, len(packed))))
        return HEAD.pack(data[:8], struct.unpack_from("<H", data, 8)[0], size, len(packed), check) + packed

    return change


def missing(folder: Path) -> Path:
    return folder / "run.navr"


def a_device(folder: Path) -> Path:
    (folder / "run.navr").symlink_to("/dev/zero")
    return folder / "run.navr"


def parts(*inner: bytes) -> bytes:
    return b"".join(struct.pack("<I", len(part)) + part for part in inner)


RECORDINGS = tuple(
    Case(name, write, read, where, words)
    for name, write, where, words in (
        ("a recording that is not there", missing, "", ("cannot be read", "--record")),
        ("a recording that is a folder", lambda folder: folder, "", ("no ordinary file", "--record")),
        ("a recording that never ends", a_device, "", ("no ordinary file", "--record")),
        ("an empty recording", changed(lambda data: b""), "byte 0", ("not a recording",)),
        ("a picture as a recording", changed(lambda data: b"\x89PNG\r\n\x1a\n" + data), "byte 0", ("not a recording",)),
        ("a recording cut off in its head", changed(lambda data: data[:12]), "byte 12", ("cut short",)),
        ("a recording cut off", changed(lambda data: data[:-9]), "byte", ("cut short by 9 bytes",)),
        ("a recording with more behind it", changed(lambda data: data + b"more"), "byte", ("4 bytes too many",)),
        ("a recording of another format", changed(lambda data: data[:8] + b"\x63\x00" + data[10:]), "byte 8", ("99",)),
        ("a byte flipped in the body", changed(flipped(-5)), "bytes", ("checksum",)),
        ("a byte flipped in the length", changed(flipped(10)), "bytes", ("checksum",)),
        ("a byte flipped in the checksum", changed(flipped(18)), "bytes", ("checksum",)),
        ("a recording that is a bomb", changed(sealed(bytes(1 << 20), 2_000_000_000)), "byte 10", ("2000000000",)),
        ("a body longer than it says", changed(sealed(bytes(5000), 50)), "byte 10", ("50 bytes",)),
        ("a body of nothing", changed(sealed(b"")), "", ()),
        ("a header that is no JSON", changed(sealed(parts(b"hello", b"", b"", b"[]"))), "", ()),
        ("a header that is empty", changed(sealed(parts(b"{}", b"", b"", b"[]"))), "", ()),
        ("a header nested without end", changed(sealed(parts(b"[" * 100_000, b"", b"", b"[]"))), "", ()),
    )
)
