"""Broken maps: every way in which a .tmx, its tilesets, templates and pictures were found to go wrong."""

# ruff: noqa: E501 -- the table reads by its rows

from __future__ import annotations

import base64
import gzip
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from game.content.tiled import load_map
from game.sim.faults import FaultError
from game.tools.check import collect
from tests.broken.case import Case, Writer
from tests.content.drawing import (
    TILESET,
    csv,
    group,
    map_text,
    objects,
    png,
    properties,
    reference,
    save,
    thing,
    tile_layer,
    tiles,
)  # fmt: skip

FLOOR = "....\n....\n...."
RAW = struct.pack("<12I", *[1] * 12)
EMBEDDED = '<tileset firstgid="1" name="plain" tilewidth="16" tileheight="16"><image source="{}"/></tileset>'
OUTSIDE = "lies outside"
CHUNK = '<layer name="g"><data encoding="csv"><chunk x="0" y="0" width="2" height="2">1,1,1,1</chunk></data></layer>'


def read(path: Path) -> None:
    load_map(path)


def check(path: Path) -> None:
    """Reads a map as `new-avalon check` does, which tells more than what keeps it from being played."""
    if faults := collect([path]):
        raise FaultError(faults)


def text(content: str, name: str = "room.tmx") -> Writer:
    """A file with a text."""

    def write(folder: Path) -> Path:
        return save(folder, content, name)

    return write


def data(content: bytes) -> Writer:
    """A file with bytes."""

    def write(folder: Path) -> Path:
        path = folder / "room.tmx"
        path.write_bytes(content)
        return path

    return write


def room(*layers: str, **more: object) -> Writer:
    """A map of 4 x 3 tiles with these layers over its floor."""
    return text(map_text(tiles(FLOOR), *layers, **more))  # type: ignore[arg-type]


def layer(content: str, **more: object) -> Writer:
    """A map whose only layer has this data."""
    return text(map_text(tile_layer(content, 4, 3, "walls", **more)))


def thing_with(cls: str, inner: str = "<point/>", object_id: int = 41, **more: object) -> Writer:
    """A map with one object."""
    return room(objects(thing(object_id, cls, 24, 40, inner, **more), name="machines"))


def packed(content: bytes, compression: str) -> str:
    return f'<data encoding="base64" compression="{compression}">{base64.b64encode(content).decode()}</data>'


def bomb(wbits: int) -> bytes:
    """A few hundred kilobytes that unfold to 400 MB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(400)) + packer.flush()


def bombed(wbits: int, compression: str) -> Writer:
    def write(folder: Path) -> Path:
        return layer(packed(bomb(wbits), compression))(folder)

    return write


def tileset(content: str) -> Writer:
    """A map with this tileset."""
    return room(tilesets=content)


def beside(files: dict[str, str | bytes], writer: Writer) -> Writer:
    """A map with other files beside it; they are written last."""

    def write(folder: Path) -> Path:
        path = writer(folder)
        for name, content in files.items():
            other = folder / name
            other.parent.mkdir(parents=True, exist_ok=True)
            other.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def below(writer: Writer, change: Callable[[Path], object]) -> Writer:
    """A map in a folder ``maps`` of its own, so that there is something outside of it."""

    def write(folder: Path) -> Path:
        inner = folder / "maps"
        inner.mkdir()
        path = writer(inner)
        change(folder)
        return path

    return write


def picture(change: Callable[[bytes], bytes]) -> Writer:
    """A map whose picture is damaged."""

    def write(folder: Path) -> Path:
        path = room()(folder)
        image = folder / "plain.png"
        image.write_bytes(change(image.read_bytes()))
        return path

    return write


def huge_file(folder: Path) -> Path:
    path = folder / "room.tmx"
    with path.open("wb") as stream:
        stream.write(b"<map>")
        stream.truncate(200 << 20)
    return path


def a_folder(folder: Path) -> Path:
    (folder / "room.tmx").mkdir()
    return folder / "room.tmx"


def a_device(folder: Path) -> Path:
    (folder / "room.tmx").symlink_to("/dev/zero")
    return folder / "room.tmx"


def a_ring(folder: Path) -> Path:
    (folder / "room.tmx").symlink_to("room.tmx")
    return folder / "room.tmx"


def a_link_outside(folder: Path) -> Path:
    path = below(tileset(EMBEDDED.format("link.png")), lambda f: png(f / "secret.png", 64, 32))(folder)
    (path.parent / "link.png").symlink_to(folder / "secret.png")
    return path


def wide_picture(folder: Path) -> Path:
    path = room()(folder)
    body = struct.pack(">IIBBBBB", 100_000, 16, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", body), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    image = b"\x89PNG\r\n\x1a\n"
    for kind, content in parts:
        image += struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    (folder / "plain.png").write_bytes(image)
    return path


def unequal_twin(folder: Path) -> Path:
    path = room()(folder)
    png(folder / "plain.emissive.png", 32, 32)
    return path


def first_map_line(text_of_map: str, extra: str) -> str:
    head, _, rest = text_of_map.partition("\n")
    return f"{head}\n{extra}\n{rest}"


PLAIN = map_text(tiles(FLOOR))
LAUGHS = "<!DOCTYPE map [" + '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10)
) + "]>"  # fmt: skip
OPEN_GROUP, CLOSE_GROUP = '<group id="1" name="g">', "</group>"
TX = "<template><object type='Drone'><point/></object></template>"
FROM_TEMPLATE = '<object id="1" template="{}" x="0" y="0"/>'
TILE_1 = '<tile id="1">'


def edited(old: str, new: str) -> Writer:
    """The plain map with a part of its tileset changed."""
    assert old in TILESET
    return tileset(TILESET.replace(old, new, 1))


MAPS = tuple(
    Case(name, write, read, where, words)
    for name, write, where, words in (
        # the file itself
        ("no such file", lambda folder: folder / "room.tmx", "", ("no such file",)),
        ("a folder", a_folder, "", ("folder",)),
        ("an empty file", data(b""), "", ("empty",)),
        ("a file of spaces", data(b"  \n  "), "", ("empty",)),
        ("no XML at all", data(b"\x89PNG\r\n\x1a\n and so on"), "line 1", ("not well-formed",)),
        ("cut off in the middle", data(PLAIN[: len(PLAIN) // 2].encode()), "line", ("not well-formed",)),
        ("an unclosed tag", text("<map><layer></map>"), "line 1", ("mismatched tag",)),
        ("bytes that are no UTF-8", data(PLAIN.encode().replace(b"plain", b"pl\xff\xfein")), "line", ("not well-formed",)),
        ("an encoding nobody knows", text("<?xml version='1.0' encoding='klingon'?><map/>"), "", ("encoding",)),
        ("another root", text("<foo/>"), "", ("<foo>", "<map>")),
        ("a tileset as a map", text("<tileset name='x'/>"), "", ("a tileset, and no map",)),
        ("a template as a map", text(TX), "", ("a template, and no map",)),
        ("Tiled's JSON form", text("{}", "room.tmj"), "", ("JSON", ".tmx")),
        ("Tiled's JSON form in a file named as XML", text(" {}", "room.tmx"), "", ("JSON", ".tmx")),
        ("a file of 200 MB", huge_file, "", ("larger than 32 MB",)),
        ("a DOCTYPE", text(first_map_line(PLAIN, "<!DOCTYPE map [<!ELEMENT map ANY>]>")), "", ("DOCTYPE",)),
        ("an entity that is not defined", text(first_map_line(PLAIN.replace("</data>", "&ground;</data>"), '<!DOCTYPE map SYSTEM "map.dtd">')), "", ("entity",)),
        ("a billion laughs", text(first_map_line(PLAIN, LAUGHS)), "", ("DOCTYPE", "entities")),
        (
            "an external entity",
            text(first_map_line(PLAIN, '<!DOCTYPE map [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
            "",
            ("DOCTYPE",),
        ),
        ("groups without end", text("<map>" + OPEN_GROUP * 5000 + CLOSE_GROUP * 5000 + "</map>"), "", ("deep",)),
        ("elements without end", text("<map>" + "<a/>" * 200_000 + "</map>"), "", ("elements",)),
        # kinds of map that are not supported
        ("an infinite map on which nothing is painted", text(map_text(objects(), infinite=1)), "", ("nothing is painted",)),
        ("a chunk cut short", text(map_text(CHUNK.replace("1,1,1", "1,1"), infinite=1)), "chunk in line", ("3 cells",)),
        ("a chunk a million cells off", text(map_text(CHUNK + CHUNK.replace('x="0"', 'x="1000000"'), infinite=1)), "", ("512 x 512",)),
        ("chunks in a finite map", layer('<data encoding="csv"><chunk x="0"/></data>'), "walls", ("infinite",)),
        ("an isometric map", room(orientation="isometric"), "", ("isometric", "orthogonal")),
        ("a hexagonal map", room(orientation="hexagonal"), "", ("hexagonal", "Orthogonal")),
        ("a staggered map", room(orientation="staggered"), "", ("staggered",)),
        # sizes
        ("no cells", text(map_text(size=(0, 3))), "", ('"width" is "0"', "512")),
        ("too many cells", text(map_text(size=(513, 3))), "", ('"513"', "512")),
        ("a width that is no number", text(PLAIN.replace('width="4"', 'width="four"', 1)), "", ("whole number",)),
        ("no width", text(PLAIN.replace('width="4" ', "", 1)), "", ('no "width"',)),
        ("tiles of 32 px", room(tilewidth=32, tileheight=32), "", ("32 x 32 px", "16 x 16 px")),
        ("65 layers", room(*[tiles(FLOOR, f"l{i}") for i in range(64)]), "", ("65 layers", "64")),
        # tile data
        ("a gid that no tileset has", layer(csv([[1, 1, 1, 1], [1, 1, 1, 999], [1] * 4])), "tile (3, 1)", ("999", "plain")),
        ("a negative gid", layer(csv([[1, 1, 1, -1], [1] * 4, [1] * 4])), "walls", ("cell 4", "-1")),
        ("letters among the cells", layer(csv([[1] * 4] * 3).replace("1", "x", 1)), "walls", ("cell 1",)),
        ("a cell beyond 32 bits", layer(csv([[99999999999, 1, 1, 1], [1] * 4, [1] * 4])), "walls", ("cell 1",)),
        ("a short layer", layer(csv([[1] * 4] * 2)), "walls", ("8 cells", "12")),
        ("a long layer", layer(csv([[1] * 4] * 4)), "walls", ("16 cells", "12")),
        ("empty data", layer('<data encoding="csv"></data>'), "walls", ("no tile data",)),
        ("empty base64", layer('<data encoding="base64"/>'), "walls", ("no tile data",)),
        ("no data", layer(""), "walls", ("no tile data",)),
        ("an encoding nobody writes", layer('<data encoding="morse">-.-.</data>'), "walls", ("morse",)),
        ("Zstandard", layer(packed(b"(\xb5/\xfd", "zstd")), "walls", ("Zstandard", "Base64 (zlib)")),
        ("another compression", layer(packed(b"x", "lzma")), "walls", ("lzma",)),
        ("broken base64", layer('<data encoding="base64">AAA*</data>'), "walls", ("Base64",)),
        ("short base64", layer(f'<data encoding="base64">{base64.b64encode(RAW[:-4]).decode()}</data>'), "walls", ("44 bytes", "48")),
        ("damaged zlib", layer(packed(b"y" + zlib.compress(RAW)[1:], "zlib")), "walls", ("zlib", "damaged")),
        ("zlib cut off", layer(packed(zlib.compress(RAW)[:-4], "zlib")), "walls", ("cut off",)),
        ("gzip cut off", layer(packed(gzip.compress(RAW)[:-4], "gzip")), "walls", ("cut off",)),
        ("gzip said to be zlib", layer(packed(gzip.compress(RAW), "zlib")), "walls", ("damaged",)),
        ("a zlib bomb", bombed(15, "zlib"), "walls", ("unfolds to more than the 48 bytes",)),
        ("a gzip bomb", bombed(31, "gzip"), "walls", ("unfolds to more",)),
        ("a layer larger than the map", text(map_text(tile_layer(csv([[1] * 5] * 3), 5, 3))), "ground", ("5 x 3", "4 x 3")),
        # how layers look
        ("an opacity of two", room(tiles(FLOOR, "top", opacity=2)), '"top"', ("opacity", "0 to 1")),
        ("an opacity in words", room(group("g", opacity="half")), 'group "g"', ("opacity",)),
        ("an offset without end", room(tiles(FLOOR, "top", offsetx="inf")), '"top"', ("offsetx",)),
        ("an offset that is no number", room(tiles(FLOOR, "top", offsety="nan")), '"top"', ("offsety",)),
        ("a tint that is no colour", room(tiles(FLOOR, "top", tintcolor="mint")), '"top"', ("#rrggbb",)),
        ("visible perhaps", room(tiles(FLOOR, "top", visible="perhaps")), '"top"', ("visible", "0 or 1")),
        ("two layers named things", room(group("things"), objects(name="things")), "things", ("Rename",)),
        ("an image layer without its picture", room('<imagelayer name="sky"><image source="sky.png"/></imagelayer>'), '"sky"', ("sky.png", "not there")),
        # tilesets
        ("a tileset that is not there", tileset('<tileset firstgid="1" source="gone.tsx"/>'), "gone.tsx", ("not there",)),
        ("a tileset at an absolute path", tileset('<tileset firstgid="1" source="/etc/plain.tsx"/>'), "/etc/plain.tsx", ("absolute",)),
        ("a tileset in JSON", tileset('<tileset firstgid="1" source="plain.tsj"/>'), "plain.tsj", (".tsx",)),
        ("a tileset that is no XML", beside({"t.tsx": "hello"}, tileset('<tileset firstgid="1" source="t.tsx"/>')), "line 1", ("not well-formed",)),
        ("a map as a tileset", beside({"t.tsx": "<map/>"}, tileset('<tileset firstgid="1" source="t.tsx"/>')), "", ("<map>", "<tileset>")),
        ("a laughing tileset", beside({"t.tsx": LAUGHS + "<tileset/>"}, tileset('<tileset firstgid="1" source="t.tsx"/>')), "", ("DOCTYPE",)),
        ("a tileset outside", below(tileset('<tileset firstgid="1" source="../t.tsx"/>'), lambda f: (f / "t.tsx").write_text(TILESET)), "t.tsx", (OUTSIDE,)),
        ("tilesets that overlap", tileset(TILESET + TILESET.replace('firstgid="1" name="plain"', 'firstgid="4" name="more"')), "more", ("first gid 4",)),
        ("a first gid of nought", edited('firstgid="1"', 'firstgid="0"'), "plain", ("firstgid",)),
        ("tiles without width", edited('tilewidth="16"', 'tilewidth="0"'), "plain", ("tilewidth",)),
        ("columns that are not there", edited('columns="4"', 'columns="9"'), "plain", ("9 columns", "4")),
        ("tiles drawn at the grid's size", edited('tilewidth="16" tileheight="16"', 'tilewidth="32" tileheight="16" tilerendersize="grid"'), "plain", ("Tile Render Size",)),
        ("an animation of a tile that is not there", edited('frame tileid="6"', 'frame tileid="60"'), "tile 5", ("tile 60",)),
        ("an animation that takes no time", edited('duration="200"', 'duration="0"'), "tile 5", ("duration",)),
        ("a tile described twice", edited('<tile id="2">', '<tile id="1"/><tile id="2">'), "tile 1", ("twice",)),
        ("a tile beyond the picture", edited('<tile id="7">', '<tile id="70">'), "tile 70", ("0 to 7",)),
        ("a collision shape that is a line", edited(TILE_1, '<tile id="0"><objectgroup><object><polyline points="0,0 9,9"/></object></objectgroup></tile>' + TILE_1), "tile 0", ("polygon",)),
        ("a collision shape of two corners", edited("0,0 16,-16 16,0", "0,0 16,-16"), "tile 2", ("2 points",)),
        ("a collection without a picture", tileset('<tileset firstgid="1" name="c" tilewidth="16" tileheight="16"><tile id="0"/></tileset>'), "tile 0", ("no picture",)),
        # pictures
        ("a picture that is not there", tileset(EMBEDDED.format("gone.png")), "plain", ("gone.png", "not there")),
        ("a picture above the map's folder", below(tileset(EMBEDDED.format("../secret.png")), lambda f: png(f / "secret.png", 64, 32)), "plain", (OUTSIDE,)),
        ("a picture at an absolute path", tileset(EMBEDDED.format("/usr/share/icons/hi.png")), "plain", ("absolute",)),
        ("a picture on drive C", tileset(EMBEDDED.format("C:\\pictures\\hi.png")), "plain", ("absolute",)),
        ("a picture in other letters", tileset(EMBEDDED.format("Plain.PNG")), "plain", ("plain.png", "capital letters")),
        ("a picture with backslashes", tileset(EMBEDDED.format("tiles\\plain.png")), "plain", ("forward slashes",)),
        ("a link to a picture outside", a_link_outside, "plain", (OUTSIDE,)),
        ("a picture with no name", tileset(EMBEDDED.format("")), "plain", ("empty path",)),
        ("a picture within the file", edited('<image source="plain.png" width="64" height="32"/>', '<image format="png"><data>AAAA</data></image>'), "plain", ("embedded",)),
        ("a picture cut off", picture(lambda b: b[:-20]), "plain", ("cut off",)),
        ("a picture with a flipped bit", picture(lambda b: b[:45] + bytes([b[45] ^ 1]) + b[46:]), "plain", ("damaged",)),
        ("a text as a picture", picture(lambda b: b"a picture of a cat"), "plain", ("PNG",)),
        ("an empty picture", picture(lambda b: b""), "plain", ("empty file",)),
        ("a picture 100,000 px wide", wide_picture, "plain", ("100000", "4096")),
        ("a picture smaller than a tile", beside({}, edited('tilewidth="16" tileheight="16"', 'tilewidth="99" tileheight="99"')), "plain", ("smaller than one tile",)),
        ("a twin of another size", unequal_twin, "plain", ("32 x 32", "64 x 32")),
        # objects
        ("a class that is misspelt", thing_with("Drown"), "object 41", ("Drown", 'Did you mean "Drone"')),
        ("a class nobody knows", thing_with("Dragon"), "object 41", ("Dragon", "Classes:")),
        ("a class and another type", thing_with("", **{"class": "Drone", "type": "Door"}), "object 41", ("Drone", "Door")),
        ("a member that is misspelt", thing_with("Drone", "<point/>" + properties(sped=4)), "object 41", ("sped", 'Did you mean "speed"')),
        ("a speed in words", thing_with("Drone", "<point/>" + properties(speed="fast")), "object 41", ("speed", "fast", "px/s")),
        ("a speed below nought", thing_with("Drone", "<point/>" + properties(speed=-5.0)), "object 41", ("speed", "0 to 1000, in px/s")),
        ("a speed beyond the world", thing_with("Drone", "<point/>" + properties(speed=1e308)), "object 41", ("speed", "1000")),
        ("a crate that weighs less than nothing", thing_with("Crate", properties(mass=-8.0), width=16, height=16), "object 41", ("mass", "0.1")),
        ("a tank of bots without end", thing_with("NanoTank", "<point/>" + properties(bots=10**9)), "object 41", ("bots", "1000")),
        ("a node that nobody comes to", thing_with("AccessNode", "<point/>" + properties(order=0)), "object 41", ("order", "1 to 3")),
        ("a light that reaches nowhere", thing_with("Light", "<point/>" + properties(radius=0.0)), "object 41", ("radius", "px")),
        ("a speed that is no number", thing_with("Drone", "<point/>" + properties(speed=float("nan"))), "object 41", ("speed", "number")),
        ("a speed without end", thing_with("Drone", "<point/>" + properties(speed=float("inf"))), "object 41", ("speed", "number")),
        ("a door narrower than nothing", room('<objectgroup id="9" name="play"><object id="41" type="Door" x="8" y="8" width="-16" height="16"/></objectgroup>'), "object 41", ("width", "0 to")),
        ("a path without a point", thing_with("Path", '<polygon points=""/>'), "object 41", ("0 points",)),
        ("a path of a hundred thousand points", thing_with("Path", f'<polyline points="{"1,1 " * 100_000}"/>'), "object 41", ("100000 points", "2000")),
        ("an animation that runs backwards", edited('duration="200"', 'duration="-200"'), "tile 5", ("duration",)),
        ("a tile below nought", edited('<tile id="1">', '<tile id="-1">'), "plain", ('"id"', "-1")),
        ("tiles further apart than the picture", edited('tileheight="16"', 'tileheight="16" spacing="999999999"'), "plain", ("spacing", "4096")),
        ("a tileset that is a folder", beside({"a.tsx/x": ""}, tileset('<tileset firstgid="1" source="a.tsx"/>')), "a.tsx", ("not there",)),
        ("a tileset that names itself", beside({"a.tsx": '<tileset source="a.tsx" firstgid="1"/>'}, tileset('<tileset firstgid="1" source="a.tsx"/>')), "a", ("tilewidth",)),
        ("a text in an encoding of many bytes", data(b'<?xml version="1.0" encoding="shift_jis"?><map/>'), "", ("UTF-8",)),
        ("a text in no encoding of texts", data(b'<?xml version="1.0" encoding="zlib_codec"?><map/>'), "", ("UTF-8",)),
        ("a text that says UTF-16 and is not", data(b'<?xml version="1.0" encoding="UTF-16"?><map/>'), "line 1", ("not well-formed",)),
        ("a map that never ends", a_device, "", ("no ordinary file",)),
        ("a map that is a link to itself", a_ring, "", ("no such file",)),
        ("a name longer than any", lambda folder: folder / ("x" * 300 + ".tmx"), "", ()),
        ("a name with a zero byte", lambda folder: folder / "a\0b.tmx", "", ("no such file",)),
        ("a count with a fraction", thing_with("NanoTank", "<point/>" + properties(bots=1.5)), "object 41", ("bots", "whole number")),
        ("a mood nobody has", thing_with("Drone", "<point/>" + properties(mood="jolly")), "object 41", ("mood", "jolly", "patrol")),
        ("a yes that is no yes", thing_with("Drone", "<point/>" + properties(asleep="yes")), "object 41", ("asleep", "true or false")),
        ("a colour by name", thing_with("Light", "<point/>" + properties(colour="mint")), "object 41", ("colour",)),
        ("a name that is a number", thing_with("Light", "<point/>" + properties(circuit=3)), "object 41", ("circuit", "text")),
        ("a path that is not there", thing_with("Drone", "<point/>" + reference("patrol", 77)), "tile (1, 2)", ("path 77", "Paths in this map: none")),
        ("a path that is a drone", thing_with("Drone", "<point/>" + reference("patrol", 41)), "object 41", ("is a Drone and no Path",)),
        ("two objects with one id", room(objects(thing(4, "Spawn", 8, 8), thing(4, "Spawn", 24, 8))), "object 4", ("also that of",)),
        ("an object without an id", room(objects('<object x="1" y="1"><point/></object>')), "object", ('no "id"',)),
        ("an object without a place", room(objects('<object id="7"><point/></object>')), "object 7", ("no position",)),
        ("an object beyond the world", room(objects('<object id="7" x="1e30" y="0"/>')), "object 7", ('"x"',)),
        ("a turn that is no number", thing_with("Spawn", rotation="nan"), "object 41", ("rotation",)),
        ("a polygon of two corners", thing_with("Zone", '<polygon points="0,0 1,1"/>'), "object 41", ("2 points",)),
        ("a polygon of words", thing_with("Zone", '<polygon points="here there everywhere"/>'), "object 41", ("pair of numbers",)),
        ("a path that is a point", thing_with("Path"), "object 41", ("polyline or a polygon",)),
        ("a laser round a corner", thing_with("Laser", '<polyline points="0,0 9,0 9,9"/>'), "object 41", ("3 points",)),
        ("a door that is a point", thing_with("Door"), "object 41", ("rectangle",)),
        ("an object with a gid that no tileset has", thing_with("", "", gid=500), "object 41", ("500",)),
        ("a property that is there twice", thing_with("Drone", '<point/><properties><property name="speed" type="float" value="1"/><property name="speed" type="float" value="2"/></properties>'), "object 41", ("twice",)),
        ("a property without a name", thing_with("Drone", '<point/><properties><property value="1"/></properties>'), "object 41", ("no name",)),
        ("a property of a type nobody knows", thing_with("Drone", '<point/><properties><property name="speed" type="quaternion" value="1"/></properties>'), "object 41", ("quaternion",)),
        ("a whole number that is none", thing_with("", '<properties><property name="n" type="int" value="1e9"/></properties>'), "object 41", ("whole number",)),
        ("a template that is not there", room(objects(FROM_TEMPLATE.format("gone.tx"))), "object 1", ("gone.tx", "not there")),
        ("a template outside", below(room(objects(FROM_TEMPLATE.format("../t.tx"))), lambda f: (f / "t.tx").write_text(TX)), "object 1", (OUTSIDE,)),
        ("a template cut off", beside({"t.tx": TX[:30]}, room(objects(FROM_TEMPLATE.format("t.tx")))), "line", ("not well-formed",)),
        ("a template of nothing", beside({"t.tx": "<template/>"}, room(objects(FROM_TEMPLATE.format("t.tx")))), "", ("<object>",)),
        ("a template with a broken member", beside({"t.tx": TX.replace("<point/>", properties(speed="fast"))}, room(objects(FROM_TEMPLATE.format("t.tx")))), "object 1", ("speed",)),
    )
)  # fmt: skip

MAPS += tuple(
    Case(name, write, check, where, words)
    for name, write, where, words in (
        ("tiles that scroll", room(tiles(FLOOR, "sky", parallaxx=0.5)), '"sky"', ("parallax", "image layer")),
        ("objects in a group that scrolls", room(group("far", objects(name="birds"), parallaxy=0.5)), '"far/birds"', ("parallax",)),
        ("a layer that multiplies", room(tiles(FLOOR, "dust", mode="multiply")), '"dust"', ("blend mode", "multiply")),
        ("an object that is half there", thing_with("Light", opacity=0.5), "object 41", ("opacity", "layer")),
        ("a drone beyond the map", room(objects(thing(41, "Drone", -500, 9000))), "Drone 41", ("outside the map", "-500, 9000")),
        ("an object in a group of layers", room(group("far", thing(41, "Drone", 8, 8))), 'group "far"', ("<object>", "line", "<objectgroup>")),
        ("objects beside the layers", room(thing(41, "Drone", 8, 8), thing(42, "Drone", 8, 8)), "", ("<object>", "and 1 more")),
        ("a layer in a layer of objects", room(objects(tiles(FLOOR, "lost"), name="play")), '"play"', ("<layer>", "<map> or <group>")),
        ("a map of walls", text(map_text(tiles("####\n####\n####"))), "", ("no room",)),
    )
)  # fmt: skip
