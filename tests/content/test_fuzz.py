"""Maps with bytes changed at random: read or refused in words, never anything else."""

from __future__ import annotations

import random
import struct
import zlib
from base64 import b64encode
from pathlib import Path

import pytest

from game.content.tiled import load_map
from game.sim.faults import FaultError
from tests.content.drawing import group, map_text, objects, properties, reference, save, thing, tile_layer, tiles

ROUNDS = 250
PACKED = b64encode(zlib.compress(struct.pack("<12I", *[1, 2, 3, 4] * 3))).decode()
GOOD = map_text(
    tiles("#~-o\n#./.\n####", opacity=0.5),
    group(
        "things",
        tile_layer(f'<data encoding="base64" compression="zlib">{PACKED}</data>', 4, 3, "more", offsetx=1.5),
        objects(
            thing(1, "Drone", 8, 8, "<point/>" + reference("patrol", 2), name="d"),
            thing(2, "Path", 0, 0, '<polyline points="0,0 9,9 18,3"/>', rotation=30),
            thing(3, "Light", 0, 0, "<ellipse/>" + properties(radius=40.0), width=30, height=20),
            thing(4, "", 16, 32, "", gid=3, width=16, height=16),
            thing(5, "", 0, 0, "<text>Way out</text>", width=40, height=10),
        ),
    ),
    '<imagelayer id="9" name="sky"><image source="plain.png"/></imagelayer>',
).encode()
PIECES = (
    b"",
    b'"',
    b"<",
    b"/>",
    b"&",
    b"\x00",
    b"\xff",
    b"-1",
    b"99999999999",
    b"nan",
    b"\xe2\x80\xae",
    b"polygon",
    b"<map>",
)


def mutated(rng: random.Random) -> bytes:
    """The good map with a few places changed."""
    data = bytearray(GOOD)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data))
        match rng.randrange(5):
            case 0:
                data[at] = rng.randrange(256)
            case 1:
                del data[at : at + rng.randint(1, 30)]
            case 2:
                data[at:at] = rng.choice(PIECES)
            case 3:
                data[at : at + rng.randint(1, 6)] = rng.choice(PIECES)
            case _:
                # only a number changes, so that the file stays well-formed
                digits = [i for i, byte in enumerate(data) if 48 <= byte <= 57]
                data[rng.choice(digits)] = rng.choice(b"0123456789")
    return bytes(data)


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_map_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = save(tmp_path, GOOD.decode())
    load_map(path)
    refused = []
    for _ in range(ROUNDS // 4):
        path.write_bytes(mutated(rng))
        try:
            load_map(path)
        except FaultError as error:
            refused += error.faults
    assert refused
    assert all(fault.file and fault.message and fault.remedy for fault in refused)
