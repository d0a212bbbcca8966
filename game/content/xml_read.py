"""Reading XML that may be broken or hostile, within bounds, into a light tree that remembers its lines.

Documents that define entities are refused before anything in them is expanded, so that no entity, inside the file or
outside it, is ever followed. (A DOCTYPE that only names Tiled's own DTD, as very old maps have, is passed over.) Size,
depth and number of elements are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from game.sim.faults import Fault, FaultError

MAX_FILE_BYTES = 32 << 20
MAX_ELEMENTS = 100_000
MAX_DEPTH = 64
MAX_TILE_ELEMENTS = 512 * 512
"""Cells written one element each, an old form of tile data; more must be saved as CSV or Base64."""
BLOCK = 1 << 16
JSON_FORMS = {".tmj": ".tmx", ".tsj": ".tsx", ".tj": ".tx"}
"""How the files end that Tiled writes as JSON, and those that it writes as XML of the same things."""


class Node:
    """An element: ``tag``, ``attrib``, ``children`` in order, ``text`` and the ``line`` it begins in.

    ``gids`` holds the cells of a <data> or <chunk> whose tiles are written one element each, None where there are none.
    """

    __slots__ = ("attrib", "children", "gids", "line", "tag", "text")

    def __init__(self, tag: str, attrib: dict[str, str], line: int) -> None:
        self.tag = tag
        self.attrib = attrib
        self.children: list[Node] = []
        self.text = ""
        self.line = line
        self.gids: list[str] | None = None

    def get(self, key: str, default: str = "") -> str:
        """An attribute's text."""
        return self.attrib.get(key, default)

    def find(self, tag: str) -> Node | None:
        """The first child with a tag."""
        return next((child for child in self.children if child.tag == tag), None)

    def findall(self, *tags: str) -> Iterator[Node]:
        """The children with any of the tags, in document order."""
        return (child for child in self.children if child.tag in tags)


class _Refused(Exception):
    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message, self.remedy = message, remedy


class _Builder:
    """Builds the tree from expat's calls."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        self.count = 0
        self.cells = 0
        self.texts: list[list[str]] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.SkippedEntityHandler = self.entity

    def doctype(self, name: str, system: str | None, public: str | None, inner: int) -> None:
        if inner:
            raise _Refused(
                "it has a DOCTYPE that defines something, and entities are not followed; Tiled writes none",
                "Remove the <!DOCTYPE …> at its beginning, or save the file in Tiled again.",
            )

    def entity(self, name: str, parameter: int) -> None:
        raise _Refused(
            f"line {self.parser.CurrentLineNumber} uses an entity that is not defined",
            "Write the character itself, or save the file in Tiled again.",
        )

    def start(self, tag: str, attrib: dict[str, str]) -> None:
        line = self.parser.CurrentLineNumber
        if len(self.open) >= MAX_DEPTH:
            raise _Refused(
                f"line {line} lies {MAX_DEPTH} elements deep, deeper than any map needs",
                "Use fewer groups inside groups.",
            )
        parent = self.open[-1] if self.open else None
        node = Node(tag, attrib, line)
        if parent is not None and tag == "tile" and parent.tag in ("data", "chunk"):
            self.cells += 1
            if self.cells > MAX_TILE_ELEMENTS:
                raise _Refused(
                    f"it writes more than {MAX_TILE_ELEMENTS} cells as one element each",
                    'In Tiled, set Map > Map Properties > "Tile Layer Format" to CSV or Base64 (zlib) and save.',
                )
            if parent.gids is None:
                parent.gids = []
            parent.gids.append(attrib.get("gid", "0"))
        else:
            self.count += 1
            if self.count > MAX_ELEMENTS:
                raise _Refused(f"it has more than {MAX_ELEMENTS} elements", "Split it into several maps or tilesets.")
            if parent is not None:
                parent.children.append(node)
            else:
                self.root = node
        self.open.append(node)
        self.texts.append([])

    def end(self, tag: str) -> None:
        node = self.open.pop()
        node.text = "".join(self.texts.pop())

    def characters(self, text: str) -> None:
        if self.texts:
            self.texts[-1].append(text)


def json_form(path: Path, shown: str, meant: str = ".tmx") -> Fault:
    """What to say of a file that Tiled saved as JSON; ``meant`` where its ending does not tell what it should be."""
    ending = JSON_FORMS.get(path.suffix.lower(), meant)
    return Fault(shown, "", "it is in Tiled's JSON form, and the game reads XML", f"In Tiled, save it as {ending}.")


def read_xml(path: Path, shown: str) -> Node:
    """The root of an XML file.

    ``shown`` is the file's name in messages. Raises :class:`FaultError` when the file is missing, unreadable, too
    large, not well formed or defines entities.
    """

    def fault(message: str, remedy: str, where: str = "") -> FaultError:
        return FaultError(Fault(shown, where, message, remedy))

    builder = _Builder()
    try:
        if path.is_dir():
            raise fault("this is a folder, and a file was expected", "Name a file in it.")
        if not path.exists():
            raise fault("there is no such file", "Check the spelling and the folder, or restore the file.")
        if not path.is_file():
            raise fault("this is no ordinary file", "Name a file saved by Tiled.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise fault(
                f"it is larger than {MAX_FILE_BYTES >> 20} MB",
                'In Tiled, set Map > Map Properties > "Tile Layer Format" to Base64 (zlib) and save, or split the map.',
            )
        with path.open("rb") as stream:
            block = stream.read(BLOCK)
            if block.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
                raise FaultError(json_form(path, shown))
            builder.parser.Parse(block, False)
            while block := stream.read(BLOCK):
                builder.parser.Parse(block, False)
        builder.parser.Parse(b"", True)
    except _Refused as refused:
        raise fault(refused.message, refused.remedy) from None
    except expat.ExpatError as error:
        if error.code == 3 and not builder.count:
            raise fault("it is empty", "Save the file in Tiled again, or restore it.") from None
        raise fault(
            f"it is not well-formed XML: {expat.ErrorString(error.code)}",
            "Save the file in Tiled again, or restore it from an older version.",
            f"line {error.lineno}, column {error.offset + 1}",
        ) from None
    except OSError as error:
        raise fault(f"it cannot be read ({error.strerror or error})", "Check the path and the permissions.") from None
    except (ValueError, LookupError) as error:
        raise fault(f"its text cannot be read ({error})", "Save it in UTF-8, as Tiled does.") from None
    if builder.root is None:
        raise fault("it is empty", "Save the file in Tiled again, or restore it.")
    return builder.root
