"""The bytes of a recording.

::

    8 bytes   "NEWAVLN\\0"
    u16       format
    u32 u32   length of the body, unpacked and packed
    u32       CRC-32 of both lengths and of the packed body, so that no flipped byte passes
    rest      the body, by zlib: a JSON header, then the runs, the prints and the samples, each with its length

Numbers are little-endian. Reading is bounded: no file, however it is made, unpacks to more than ``BODY_LIMIT`` bytes,
and nothing in it grows when it is read.
"""

from __future__ import annotations

import json
import os
import struct
import tempfile
import zlib
from dataclasses import fields
from enum import Enum
from pathlib import Path
from typing import Any, Final, NoReturn

from game.sim.faults import Fault, FaultError
from game.sim.intent import Button, Intent
from game.sim.recording import SAMPLE_TICKS, Header, Recording, Sample
from game.sim.rules import Rules

MAGIC: Final = b"NEWAVLN\0"
FORMAT: Final = 1
FILE_LIMIT: Final = 8 * 1024 * 1024
BODY_LIMIT: Final = 16 * 1024 * 1024
"""An hour of play takes a quarter of this, bytes."""
JSON_LIMIT: Final = 4 * 1024 * 1024
"""The header, and the samples, are no longer than this, bytes."""
MOST_SAID: Final = 40
"""So many letters of a value are told when it is wrong."""
TICK_LIMIT: Final = 2 * 60 * 60 * 60
"""Two hours of game time."""
BUTTONS: Final = tuple(Button(value) for value in range(sum(Button) + 1))
"""Every set of buttons, by its number."""

_HEAD: Final = struct.Struct("<8sHIII")
_RUN: Final = struct.Struct("<bbhhBH")
_LENGTH: Final = struct.Struct("<I")
RUBBISH: Final = "Record it again; this file cannot be used."


def write(recording: Recording, path: Path) -> None:
    """Write a recording, whole or not at all.

    Raises :class:`FaultError` when it cannot be written.
    """
    data = pack(recording)
    part: str | None = None
    try:
        handle, part = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.name == "posix":
            # made for its owner alone; it may be read by whom the owner's mask lets
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(part, 0o666 & ~mask)
        os.replace(part, path)
    except OSError as error:
        if part is not None and os.path.exists(part):
            os.unlink(part)
        raise FaultError(
            Fault(
                str(path),
                "",
                f"the recording cannot be written: {error.strerror or error}",
                "Name a file in a folder that may be written to and has room.",
            )
        ) from error


def read(path: Path) -> Recording:
    """Read a recording.

    Raises :class:`FaultError`, naming the file and the place in it, when it is no recording, is of another format,
    is cut short, damaged, or says what cannot be.
    """
    name = str(path)
    try:
        if path.exists() and not path.is_file():
            _refuse(name, "", "it is no ordinary file", "Name a file made with --record.")
        size = path.stat().st_size
        if size > FILE_LIMIT:
            _refuse(name, "", f"it is {size} bytes long, and no recording is longer than {FILE_LIMIT}")
        data = path.read_bytes()
    except OSError as error:
        _refuse(name, "", f"it cannot be read: {error.strerror or error}", "Name a file made with --record.")
    return unpack(name, data)


def pack(recording: Recording) -> bytes:
    """The bytes of a recording."""
    header = recording.header
    rules = {
        item.name: value.value if isinstance(value, Enum) else value
        for item in fields(Rules)
        for value in (getattr(header.rules, item.name),)
    }
    top = {
        "level": header.level,
        "map": header.map,
        "seed": header.seed,
        "rules": rules,
        "flags": dict(header.flags),
        "checkpoint": header.checkpoint,
        "content": header.content,
        "versions": dict(header.versions),
    }
    samples = [[sample.tick, sample.digest, dict(sample.changes)] for sample in recording.samples]
    runs = b"".join(
        _RUN.pack(i.move_x, i.move_y, i.aim_x, i.aim_y, int(i.buttons), count) for i, count in recording.runs
    )
    prints = struct.pack(f"<{len(recording.prints)}H", *recording.prints)
    parts = (_json(top), runs, prints, _json(samples))
    body = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    packed = zlib.compress(body, 6)
    head = (MAGIC, FORMAT, len(body), len(packed))
    return _HEAD.pack(*head, _check(len(body), len(packed), packed)) + packed


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _check(length: int, packed_length: int, packed: bytes) -> int:
    return zlib.crc32(packed, zlib.crc32(struct.pack("<II", length, packed_length)))


def _refuse(name: str, where: str, message: str, remedy: str = RUBBISH) -> NoReturn:
    raise FaultError(Fault(name, where, message, remedy))


def _said(value: object) -> str:
    """A value of the header in a message, short however long it is."""
    if value is None:
        return "nothing"
    try:
        text = json.dumps(value)
    except ValueError:
        # a whole number of more digits than anybody reads
        return "a vast number"
    return text if len(text) <= MOST_SAID else f"{text[:MOST_SAID]}…"


def unpack(name: str, data: bytes) -> Recording:
    """The recording that some bytes are.

    Raises :class:`FaultError`, naming the file by ``name``, as :func:`read` does.
    """
    if len(data) < len(MAGIC) or not data.startswith(MAGIC):
        _refuse(name, "byte 0", "this is not a recording of New Avalon", "Name a file made with --record.")
    if len(data) < _HEAD.size:
        _refuse(name, f"byte {len(data)}", "the recording is cut short")
    _, kind, length, packed_length, check = _HEAD.unpack_from(data)
    if kind != FORMAT:
        _refuse(
            name,
            "byte 8",
            f"the recording is of format {kind}, and this game reads format {FORMAT}",
            "Replay it with the version of the game that made it, or record it again.",
        )
    packed = data[_HEAD.size :]
    if len(packed) != packed_length:
        missing = packed_length - len(packed)
        what = f"the recording is cut short by {missing} bytes" if missing > 0 else f"{-missing} bytes too many follow"
        _refuse(name, f"byte {len(data)}", what)
    if _check(length, packed_length, packed) != check:
        _refuse(name, f"bytes 10 to {len(data)}", "the recording is damaged: its checksum does not fit")
    if length > BODY_LIMIT:
        _refuse(name, "byte 10", f"it would unpack to {length} bytes, and no recording is longer than {BODY_LIMIT}")
    try:
        unzip = zlib.decompressobj()
        body = unzip.decompress(packed, length + 1)
    except zlib.error as error:
        _refuse(name, f"byte {_HEAD.size}", f"the recording does not unpack: {error}")
    if len(body) != length or not unzip.eof:
        _refuse(name, "byte 10", f"it does not unpack to the {length} bytes that it names")
    top, runs, prints, samples = _parts(name, body)
    return _Reader(name).recording(top, runs, prints, samples)


def _parts(name: str, body: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    found: list[bytes] = []
    at = 0
    for what in ("header", "intents", "prints", "samples"):
        if at + _LENGTH.size > len(body):
            _refuse(name, what, "the recording ends before it")
        (size,) = _LENGTH.unpack_from(body, at)
        at += _LENGTH.size
        if at + size > len(body):
            _refuse(name, what, f"it should be {size} bytes long, and {len(body) - at} are left")
        found.append(body[at : at + size])
        at += size
    if at != len(body):
        _refuse(name, "samples", f"{len(body) - at} bytes too many follow")
    return found[0], found[1], found[2], found[3]


class _Reader:
    """Turns the parts of a body into a recording, and refuses what cannot be, by its place."""

    def __init__(self, name: str) -> None:
        self.name = name

    def recording(self, top: bytes, runs: bytes, prints: bytes, samples: bytes) -> Recording:
        header = self._header(self._json("header", top))
        found = self._runs(runs)
        ticks = sum(count for _, count in found)
        if len(prints) != 2 * ticks:
            _refuse(self.name, "prints", f"there are {len(prints) / 2:g} for {ticks} ticks")
        return Recording(
            header,
            found,
            struct.unpack(f"<{ticks}H", prints),
            self._samples(self._json("samples", samples), ticks),
        )

    def _json(self, where: str, text: bytes) -> Any:
        if len(text) > JSON_LIMIT:
            _refuse(self.name, where, f"it is {len(text)} bytes long, and may have {JSON_LIMIT}")
        try:
            return json.loads(text)
        except UnicodeDecodeError as error:
            _refuse(self.name, where, f"it is not JSON: byte {error.start} of it is no UTF-8")
        except RecursionError:
            _refuse(self.name, where, "it is not JSON: its brackets are nested too deep")
        except ValueError as error:
            _refuse(self.name, where, f"it is not JSON: {error}")

    def _header(self, top: Any) -> Header:
        if not isinstance(top, dict):
            _refuse(self.name, "header", "it is not an object")
        seed = top.get("seed")
        if not isinstance(seed, int) or isinstance(seed, bool) or not 0 <= seed < 2**63:
            _refuse(self.name, "header: seed", f"{_said(seed)} is no whole number from 0 to {2**63 - 1}")
        flags, made = top.get("flags"), top.get("versions")
        if not isinstance(flags, dict):
            _refuse(self.name, "header: flags", "it is not an object")
        if not isinstance(made, dict) or not all(isinstance(value, str) for value in made.values()):
            _refuse(self.name, "header: versions", "it is not an object of texts")
        text = {key: self._text(top, key) for key in ("level", "map", "checkpoint", "content")}
        if not text["level"] and not text["map"]:
            _refuse(self.name, "header: level", "it names neither a chapter nor a map")
        return Header(seed=seed, rules=self._rules(top.get("rules")), flags=flags, versions=made, **text)

    def _text(self, top: dict[str, Any], key: str) -> str:
        value = top.get(key)
        if not isinstance(value, str):
            _refuse(self.name, f"header: {key}", f"{_said(value)} is no text")
        return value

    def _rules(self, given: Any) -> Rules:
        if not isinstance(given, dict):
            _refuse(self.name, "header: rules", "it is not an object")
        usual = Rules()
        taken: dict[str, Any] = {}
        for item in fields(Rules):
            taken[item.name] = self._rule(item.name, given.get(item.name), getattr(usual, item.name))
        unknown = sorted(set(given) - set(taken))
        if unknown:
            _refuse(self.name, f"header: rules.{unknown[0]}", "there is no such rule")
        return Rules(**taken)

    def _rule(self, rule: str, value: Any, usual: Any) -> Any:
        where = f"header: rules.{rule}"
        if isinstance(usual, Enum):
            there = {option.value: option for option in type(usual)}
            if not isinstance(value, str) or value not in there:
                _refuse(self.name, where, f"{_said(value)} is none of {', '.join(there)}")
            return there[value]
        if isinstance(usual, bool):
            if not isinstance(value, bool):
                _refuse(self.name, where, f"{_said(value)} is neither true nor false")
            return value
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not 0 <= value <= 1000:
            _refuse(self.name, where, f"{_said(value)} is no number from 0 to 1000")
        return type(usual)(value)

    def _runs(self, data: bytes) -> tuple[tuple[Intent, int], ...]:
        if len(data) % _RUN.size:
            _refuse(self.name, "intents", f"{len(data)} bytes are no whole number of runs of {_RUN.size}")
        found = []
        ticks = 0
        for at, (mx, my, ax, ay, buttons, count) in enumerate(_RUN.iter_unpack(data)):
            where = f"intents: run {at}"
            ticks += count
            if count == 0:
                _refuse(self.name, where, "it lasts no tick")
            if ticks > TICK_LIMIT:
                _refuse(self.name, where, f"no recording is longer than {TICK_LIMIT} ticks")
            if buttons >= len(BUTTONS):
                _refuse(self.name, where, f"there are no buttons {buttons:#x}")
            try:
                found.append((Intent(mx, my, ax, ay, BUTTONS[buttons]), count))
            except ValueError as error:
                _refuse(self.name, where, str(error))
        return tuple(found)

    def _samples(self, given: Any, ticks: int) -> tuple[Sample, ...]:
        if not isinstance(given, list):
            _refuse(self.name, "samples", "it is not a list")
        found: list[Sample] = []
        last = 0
        for at, item in enumerate(given):
            where = f"samples[{at}]"
            if not (isinstance(item, list) and len(item) == 3):
                _refuse(self.name, where, "it is not a tick, a digest and the entities that changed")
            tick, digest, changes = item
            whole = isinstance(tick, int) and not isinstance(tick, bool)
            if not whole or not last < tick <= ticks or (tick % SAMPLE_TICKS and tick != ticks):
                _refuse(self.name, where, f"there is no sample of tick {tick!r} after {last} and within {ticks}")
            if not isinstance(digest, str) or not isinstance(changes, dict):
                _refuse(self.name, where, "its digest is no text, or its entities are no object")
            if not all(value is None or isinstance(value, str) for value in changes.values()):
                _refuse(self.name, where, "the print of an entity is no text")
            found.append(Sample(tick, digest, changes))
            last = tick
        if ticks and last != ticks:
            _refuse(self.name, "samples", f"the last is of tick {last}, and the recording ends at tick {ticks}")
        return tuple(found)
