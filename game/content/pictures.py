"""What can be known of a picture without drawing it: where it is, how large, and whether it is whole.

Only headers are read (for PNG every chunk's checksum too), so a hostile picture costs nothing here, and nothing later
that its bounded size does not allow.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from game.content.report import Report, as_colour, quoted

MAX_EDGE = 4096
"""px"""
MAX_PICTURE_BYTES = 64 << 20
MAX_AREA = 64_000_000
"""Of all pictures of a map together, px²: 256 MB when they are unpacked."""
PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""Bits a channel that a PNG can have, by its colour type."""
PROJECT_ABOVE = 5
"""So many folders are looked at for a Tiled project, the map's own among them."""
LIST = "levels.json"
"""What lies in the game's folder and in each copy of it."""


@dataclass(frozen=True)
class Picture:
    """A picture file: where it lies, its size in px, the colour that counts as transparent (or None), and the twin
    that holds what shines by itself (or None)."""

    source: Path
    width: int
    height: int
    key: tuple[int, int, int] | None = None
    emissive: Path | None = None


def project_folder(path: Path) -> Path:
    """The folder within which a map's files may lie: the highest of those above it that hold a Tiled project or are a
    copy of the game's, or its own."""
    try:
        folders = path.resolve().parents
        for folder in folders[:PROJECT_ABOVE][::-1]:
            if (folder / LIST).is_file() or next(folder.glob("*.tiled-project"), None) is not None:
                return folder
    except (OSError, ValueError, RuntimeError):
        # told when the map is read
        pass
    return path.parent


def _alike(path: Path) -> str:
    """What to do where a file is there but for small and capital letters, which do not count on every computer."""
    folder = path.parent
    names = sorted(one.name for one in folder.iterdir() if one.is_file()) if folder.is_dir() else []
    near = next((name for name in names if name.casefold() == path.name.casefold()), "")
    return (
        f"There is {quoted(near, 120)}, and small and capital letters count: choose it again in Tiled." if near else ""
    )


class Finder:
    """Finds the files that a map names, and keeps it to its own folder and the game's.

    ``folders``  the trees within which files may lie.
    ``named``    gets every file in them that was asked for, whether it is there or not.
    """

    def __init__(self, folders: tuple[Path, ...], report: Report, named: set[Path] | None = None) -> None:
        self.folders = tuple(folder.resolve() for folder in folders)
        self.report = report
        self.named = set() if named is None else named
        self._sizes: dict[Path, tuple[int, int] | None] = {}
        self._area = 0

    def find(self, base: Path, name: str, what: str, where: str, *, file: str = "") -> Path | None:
        """The file ``name`` as written in a file in folder ``base``; None, and a fault noted, when it is of no use."""

        def fault(message: str, remedy: str) -> None:
            self.report.add(where, f"{what} {quoted(name, 120)} {message}", remedy, file=file)

        if not name:
            self.report.add(where, f"{what} has an empty path", "Choose the file again in Tiled.", file=file)
            return None
        if PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive or name.startswith("\\"):
            fault(
                "is an absolute path, which is right on one computer only",
                "Keep the file beside the map and choose it again in Tiled, which then writes a relative path.",
            )
            return None
        if "\\" in name:
            fault("has a backslash in its path", "Write it with forward slashes.")
            return None
        try:
            path = (base / name).resolve()
            if not self._inside(path):
                fault(
                    "lies outside the map's folder and the game's",
                    "Copy the file into the map's folder and choose it there in Tiled, or save a Tiled project in a folder "
                    "that holds both (Project > Save Project As).",
                )
                return None
            self.named.add(path)
            if not path.is_file():
                fault("is not there", _alike(path) or "Restore the file, or choose another in Tiled.")
                return None
        except (OSError, ValueError, RuntimeError):
            fault("is no path that can be followed", "Choose the file again in Tiled.")
            return None
        return path

    def _inside(self, path: Path) -> bool:
        return any(path.is_relative_to(folder) for folder in self.folders)

    def picture(self, base: Path, name: str, where: str, *, trans: str = "", file: str = "") -> Picture | None:
        """A picture that a map or tileset names; None, and a fault noted, when it cannot be used."""
        path = self.find(base, name, "the picture", where, file=file)
        if path is None:
            return None
        size = self._size(path, name, where, file)
        if size is None:
            return None
        colour = as_colour(trans) if trans else None
        if trans and colour is None:
            self.report.add(
                where,
                f"the transparent colour {quoted(trans)} is no colour",
                "Write it as rrggbb, or clear it in the tileset's properties.",
                file=file,
            )
        key = colour[:3] if colour is not None else None
        twin = path.with_name(f"{path.stem}.emissive{path.suffix}")
        self.named.add(twin)
        emissive = None
        if twin.is_file() and self._inside(twin.resolve()):
            twin_size = self._size(twin, twin.name, where, file)
            if twin_size is not None and twin_size != size:
                self.report.add(
                    where,
                    f'"{twin.name}" is {twin_size[0]} x {twin_size[1]} px, and its picture {size[0]} x {size[1]} px',
                    "Make the two the same size.",
                    file=file,
                )
            emissive = twin
        return Picture(path, *size, key, emissive)

    def _size(self, path: Path, name: str, where: str, file: str) -> tuple[int, int] | None:
        if path in self._sizes:
            return self._sizes[path]
        self._sizes[path] = None
        try:
            width, height = picture_size(path)
        except ValueError as error:
            self.report.add(
                where, f"the picture {quoted(name, 120)} {error}", "Save the picture again as PNG.", file=file
            )
            return None
        if width > MAX_EDGE or height > MAX_EDGE:
            self.report.add(
                where,
                f"the picture {quoted(name, 120)} is {width} x {height} px, and {MAX_EDGE} x {MAX_EDGE} px is the most",
                "Split it into several pictures.",
                file=file,
            )
            return None
        self._sizes[path] = width, height
        before, self._area = self._area, self._area + width * height
        if before <= MAX_AREA < self._area:
            self.report.add(
                "",
                f"its pictures are more than {MAX_AREA // 10**6} million px large together",
                "Use fewer, or smaller ones.",
            )
        return width, height


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height in px of a PNG, GIF, BMP or JPEG file.

    Raises ``ValueError`` with a clause that says what is wrong with it.
    """
    try:
        if not path.is_file():
            raise ValueError("is no ordinary file")
        if path.stat().st_size > MAX_PICTURE_BYTES:
            raise ValueError(f"is larger than {MAX_PICTURE_BYTES >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise ValueError(f"cannot be read ({error.strerror or error})") from None
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        size = _png(data)
    elif data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        size = struct.unpack_from("<HH", data, 6)
    elif data[:2] == b"BM" and len(data) >= 26:
        width, height = struct.unpack_from("<ii", data, 18)
        size = abs(width), abs(height)
    elif data[:2] == b"\xff\xd8":
        size = _jpeg(data)
    elif not data:
        raise ValueError("is an empty file")
    else:
        raise ValueError("is in no form that the game reads (PNG is best; GIF, BMP and JPEG work)")
    if size[0] < 1 or size[1] < 1:
        raise ValueError("has no size")
    return int(size[0]), int(size[1])


def _png(data: bytes) -> tuple[int, int]:
    at, size, filled, ended = 8, None, False, False
    while at + 12 <= len(data) and not ended:
        length = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        end = at + 8 + length
        if end + 4 > len(data):
            break
        if zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            raise ValueError(f"is damaged (checksum of its part {kind.decode('latin-1')!r})")
        if size is None:
            if kind != b"IHDR" or length != 13:
                raise ValueError("is damaged (it does not begin with its size)")
            size = struct.unpack_from(">II", data, at + 8)
            if data[at + 16] not in PNG_DEPTHS.get(data[at + 17], ()) or any(data[at + 18 : at + 20]):
                raise ValueError("is in a form of PNG that there is not")
        filled = filled or kind == b"IDAT"
        ended = kind == b"IEND"
        at = end + 4
    if size is None or not ended:
        raise ValueError("is cut off before its end")
    if not filled:
        raise ValueError("has nothing painted in it")
    return size


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            break
        kind = data[at + 1]
        if kind in (0xFF, 0x01) or 0xD0 <= kind <= 0xD8:
            at += 1 if kind == 0xFF else 2
            continue
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    raise ValueError("is damaged (no size found in it)")
