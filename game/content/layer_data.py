"""A tile layer's cells, decoded within bounds.

A layer must decode to exactly the bytes that its cells need: the decoders are told to stop one byte later, so that a
few hundred kilobytes that would unfold to gigabytes cost nothing.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib

import numpy as np
import numpy.typing as npt

from game.content.xml_read import Node

FORMATS = 'In Tiled, set Map > Map Properties > "Tile Layer Format" to CSV or Base64 (zlib) and save.'
WINDOW_BITS = {"zlib": 15, "gzip": 31}
BYTES_PER_CELL = 4
LARGEST_GID = 0xFFFFFFFF
CELLS = re.compile(r"\s*[0-9]{1,10}\s*(?:,\s*[0-9]{1,10}\s*)*")


class DataProblem(Exception):
    """What is wrong with a layer's data, and what to do."""

    def __init__(
        self, message: str, remedy: str = "Save the map in Tiled again, or restore it from an older version."
    ) -> None:
        super().__init__(message)
        self.message, self.remedy = message, remedy


def decode(data: Node, width: int, height: int, chunk: Node | None = None) -> npt.NDArray[np.uint32]:
    """The gids of a <data> element, or of one of its chunks, flip bits included, as uint32 of shape (height, width).

    Reads CSV, Base64 (plain, zlib, gzip) and one element per tile. Raises :class:`DataProblem`.
    """
    cells = width * height
    encoding, compression = data.get("encoding"), data.get("compression")
    holder = data if chunk is None else chunk
    if holder.find("chunk") is not None:
        raise DataProblem("its tiles are in chunks, as of an infinite map, and its map is not infinite")
    if encoding == "csv":
        return _numbers(holder.text, cells).reshape(height, width)
    if encoding == "base64":
        return _base64(holder.text, compression, cells).reshape(height, width)
    if encoding:
        raise DataProblem(f'its encoding is "{encoding}", which Tiled does not write', FORMATS)
    if holder.gids is None:
        raise DataProblem("it has no tile data", "Draw in it in Tiled and save, or delete the layer.")
    return _numbers(",".join(holder.gids), cells).reshape(height, width)


def _numbers(text: str, cells: int) -> npt.NDArray[np.uint32]:
    text = text.strip()
    if not text:
        raise DataProblem("it has no tile data", "Draw in it in Tiled and save, or delete the layer.")
    count = text.count(",") + 1
    if count != cells:
        raise DataProblem(f"it has {count} cells, and the map needs {cells}")
    if not CELLS.fullmatch(text):
        # found slowly, told exactly
        for index, part in enumerate(text.split(",")):
            if not CELLS.fullmatch(part):
                raise DataProblem(f'its cell {index + 1} is "{part.strip()[:20]}", and no tile number')
    found = np.fromstring(text, dtype=np.int64, sep=",")
    if found.max() > LARGEST_GID:
        index = int(np.argmax(found > LARGEST_GID))
        raise DataProblem(f'its cell {index + 1} is "{found[index]}", and no tile number')
    return found.astype(np.uint32)


def _base64(text: str, compression: str, cells: int) -> npt.NDArray[np.uint32]:
    if compression == "zstd":
        raise DataProblem("its tiles are compressed with Zstandard, which the game does not read", FORMATS)
    if compression and compression not in WINDOW_BITS:
        raise DataProblem(f'its compression is "{compression}", which the game does not read', FORMATS)
    packed = "".join(text.split())
    if not packed:
        raise DataProblem("it has no tile data", "Draw in it in Tiled and save, or delete the layer.")
    size = cells * BYTES_PER_CELL
    try:
        raw = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError) as error:
        raise DataProblem(f"its Base64 is damaged ({error})") from None
    if compression:
        unpacker = zlib.decompressobj(WINDOW_BITS[compression])
        try:
            raw = unpacker.decompress(raw, size + 1)
        except zlib.error as error:
            raise DataProblem(f"its {compression} data is damaged ({error})") from None
        if len(raw) > size:
            raise DataProblem(f"it unfolds to more than the {size} bytes that {cells} cells need")
        if not unpacker.eof:
            # all the bytes may be there and yet the checksum at the end be missing
            raise DataProblem(f"its {compression} data is cut off before its end")
    if len(raw) != size:
        raise DataProblem(f"it decodes to {len(raw)} bytes, and {cells} cells need {size}")
    return np.frombuffer(raw, dtype="<u4").astype(np.uint32)
