"""Slips of a designer's hand: maps that are whole as files, and hold what cannot be drawn or does nothing."""

# ruff: noqa: E501 -- the table reads by its rows

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.broken.case import Case, Writer
from tests.broken.maps import (
    EMBEDDED,
    FLOOR,
    FROM_TEMPLATE,
    TX,
    beside,
    check,
    picture,
    read,
    room,
    thing_with,
    tileset,
)
from tests.content.drawing import TILESET, map_text, objects, properties, reference, save, thing, tiles

PATH = thing(9, "Path", 8, 8, '<polyline points="0,0 24,0"/>')
LINE = '<polyline points="5,5 5,5"/>'
VAST = (
    '<tileset firstgid="9" name="vast" tilewidth="4096" tileheight="4096" tilecount="{n}" columns="0">{tiles}</tileset>'
)


def painted(width: int, height: int, body: bytes, kind: int = 6) -> bytes:
    """A PNG of a size whose pixels are what they are."""
    image = b"\x89PNG\r\n\x1a\n"
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    for name, content in ((b"IHDR", head), (b"IDAT", body), (b"IEND", b"")):
        image += struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return image


def without_pixels(image: bytes) -> bytes:
    at = image.index(b"IDAT") - 4
    return image[:at] + image[image.index(b"IEND") - 4 :]


def collection(count: int, *layers: str) -> Writer:
    """A map with a collection of so many of the largest pictures, each a few bytes long."""

    def write(folder: Path) -> Path:
        inner = ""
        for number in range(count):
            (folder / f"vast-{number}.png").write_bytes(painted(4096, 4096, zlib.compress(bytes(9))))
            inner += f'<tile id="{number}"><image source="vast-{number}.png"/></tile>'
        return save(folder, map_text(tiles(FLOOR), *layers, tilesets=TILESET + VAST.format(n=count, tiles=inner)))

    return write


def with_twin(change: Callable[[Path], object]) -> Writer:
    """A map whose picture has a twin that shines."""

    def write(folder: Path) -> Path:
        path = room()(folder)
        change(folder / "plain.emissive.png")
        return path

    return write


def on_a_wide_layer(folder: Path) -> Path:
    cells = ",".join(["9"] * 512)
    vast = f'<layer id="2" name="vast" width="512" height="1"><data encoding="csv">{cells}</data></layer>'
    path = collection(1)(folder)
    content = path.read_text(encoding="utf-8")
    head, _, rest = content.partition("<layer")
    path.write_text(
        head.replace('width="4" height="3"', 'width="512" height="1"', 1) + vast + "</map>", encoding="utf-8"
    )
    assert rest
    return path


EDITS = tuple(
    Case(name, write, read, where, words)
    for name, write, where, words in (
        ("a tile as large as a city", room(objects(thing(41, "", 0, 48, "", gid=1, width=90000, height=90000))), "object 41", ("90000 x 90000 px", "2048")),
        ("a text as large as a city", room(objects(thing(41, "", 0, 0, "<text>hi</text>", width=1e6, height=9))), "object 41", ("1000000 x 9 px", "2048")),
        ("tiles that fill all memory", room(objects(*[thing(n, "", n, 0, "", gid=1, width=2000, height=2000) for n in range(1, 10)])), "", ("36 million px", "32 million")),
        ("pictures that fill all memory", collection(5), "", ("more than 64 million px",)),
        ("a layer of the largest pictures", on_a_wide_layer, '"vast"', ("8589 million px",)),
        ("a template of a template", beside({"t.tx": TX.replace("type=", 'template="t.tx" type=')}, room(objects(FROM_TEMPLATE.format("t.tx")))), "", ("templates do not hold templates", "Detach")),
        ("a template of a tile from nowhere", beside({"t.tx": TX.replace("type=", 'gid="1" type=')}, room(objects(FROM_TEMPLATE.format("t.tx")))), "", ("names no tileset",)),
        ("an enum's number beyond its end", thing_with("Spawn", '<point/><properties><property name="who" type="int" value="4"/></properties>'), "object 41", ("who", "elara, lena, kade, orion")),
        ("an enum's number below nought", thing_with("Spawn", '<point/><properties><property name="who" type="int" value="-1"/></properties>'), "object 41", ("who", "-1")),
        ("tiles without an edge", room(tilewidth=""), "", ("x 16 px",)),
        ("a transparent colour of minuses", tileset(TILESET.replace('source="plain.png"', 'source="plain.png" trans="-1-1-1"')), "plain", ("no colour",)),
        ("a picture with nothing in it", picture(without_pixels), "plain", ("nothing painted",)),
        ("a picture of a colour that there is not", picture(lambda b: painted(64, 32, zlib.compress(bytes(9)), 1)), "plain", ("form of PNG",)),
        ("a text without end", room(objects(thing(41, "", 0, 0, f"<text wrap='1'>{'W' * 9999}</text>", width=40, height=9))), "object 41", ("9999 letters", "4000")),
        ("a sign without end", thing_with("Sign", "<point/>" + properties(text="so " * 9999)), "object 41", ("29997 letters", "4000")),
        ("a tile of a class that nobody knows", room(objects(thing(41, "", 8, 40, "", gid=3)), tilesets=TILESET.replace('<tile id="2"', '<tile id="2" class="Gras"')), "object 41", ("the class of its tile", "Gras", "in the tileset")),
        ("a light whose ellipse is a hair", thing_with("Light", "<ellipse/>", width=0.5, height=400), "object 41", ("radius", "1 to 4096 px")),
        ("a light whose ellipse is a country", thing_with("Light", "<ellipse/>", width=500000, height=400), "object 41", ("radius", "1 to 4096 px")),
    )
)  # fmt: skip

EDITS += tuple(
    Case(name, write, check, where, words)
    for name, write, where, words in (
        ("a picture whose pixels end early", picture(lambda b: painted(64, 32, zlib.compress(bytes(99)))), "", ("cannot be read as a picture", "PNG")),
        ("a JPEG of nothing but its head", picture(lambda b: b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x20\x00\x40"), "", ("cannot be read as a picture",)),
        ("a GIF of nothing but its head", picture(lambda b: b"GIF89a\x40\x00\x20\x00"), "", ("cannot be read as a picture",)),
        ("a twin whose pixels end early", with_twin(lambda p: p.write_bytes(painted(64, 32, zlib.compress(bytes(99))))), "", ("cannot be read as a picture",)),
        ("a scrolling sky over the ground", beside({}, room('<imagelayer name="sky" parallaxx="0.5"><image source="plain.png"/></imagelayer>')), '"sky"', ('over "ground"', "where no ground is painted")),
        ("a door of no size", thing_with("Door", ""), "Door 41", ("0 x 0 px",)),
        ("a zone as thin as a hair", thing_with("Zone", "", width=0.2, height=40), "Zone 41", ("too small",)),
        ("a zone whose corners lie on a line", thing_with("Zone", '<polygon points="0,0 9,9 20,20"/>'), "Zone 41", ("holds nobody",)),
        ("a pool of light that is turned", thing_with("Light", "<ellipse/>", width=40, height=20, rotation=30), "Light 41", ("turned by 30 degrees",)),
        ("a laser of no length", thing_with("Laser", LINE), "Laser 41", ("leads nowhere",)),
        ("a path of one place", thing_with("Path", LINE), "Path 41", ("leads nowhere",)),
        ("somebody who walks and talks", room(objects(PATH, thing(41, "Npc", 8, 8, "<point/>" + properties(says="Hello.").replace("</properties>", reference("path", 9).removeprefix("<properties>"))))), "Npc 41", ("stands still", "beside the path")),
        ("a node that slides on nothing", thing_with("AccessNode", "<point/>" + properties(trick="slide")), "AccessNode 41", ("no track",)),
        ("an image layer's picture that is none", beside({"sky.png": painted(64, 32, b"sky")}, room('<imagelayer name="sky"><image source="sky.png"/></imagelayer>')), "", ("cannot be read as a picture",)),
        ("a map by its name in capitals", lambda folder: save(folder, map_text(tiles(FLOOR), tilesets=EMBEDDED.format("gone.png")), "ROOM.TMX"), "plain", ("gone.png",)),
    )
)  # fmt: skip
