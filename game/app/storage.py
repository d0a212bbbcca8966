"""Small files that are saved whole or not at all.

A file is written beside its place under another name, flushed to the disk and then moved over the old one, which the
file system does in one go: a crash, a full disk or a pulled plug leaves the old file or the new one, never half.

A file that cannot be read is not overwritten: it is set aside as ``NAME.damaged-N``, one message names it, and the game
goes on with defaults; or, of what is dear, with what was saved the time before, which is kept as ``NAME.before``.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path
from typing import Generic, Protocol, TypeVar

import msgspec

from game.content.language import _
from game.sim.faults import Fault

SIZE_LIMIT = 1_000_000
"""Bytes. No settings or save is nearly as large, so a larger file is damaged and not read into memory."""


class Versioned(Protocol):
    """What all stored structures have."""

    version: int


T = TypeVar("T", bound=Versioned)


class Store(Generic[T]):
    """One file that holds one structure.

    ``kind``     the msgspec structure; ``kind()`` is what a new player has.
    ``version``  the format that is written. Older ones are read (missing members have their defaults), newer ones not.
    ``purpose``  what is lost when it cannot be kept: "settings", "progress".
    ``dear``     the one saved before is kept too.
    """

    def __init__(
        self, folder: Path, name: str, kind: type[T], version: int, purpose: str, *, dear: bool = False
    ) -> None:
        self.path = folder / name
        self.kind = kind
        self.version = version
        self.purpose = purpose
        self.before = folder / f"{name}.before" if dear else None

    def read(self) -> tuple[T, Fault | None]:
        """What the file holds, or defaults and why: a missing file is no fault, a damaged one is set aside."""
        try:
            mode = self.path.stat().st_mode
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                # a pipe or a device: reading it might never end
                return self._aside(_("damaged: it is no ordinary file"))
            if self.path.stat().st_size > SIZE_LIMIT:
                return self._aside(_("damaged: the file is larger than {limit} bytes").format(limit=SIZE_LIMIT))
            data = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return self.kind(), None
        except OSError as error:
            remedy = _("The game goes on with new {purpose}. See that the file can be read.")
            message = _("cannot be read: {reason}").format(reason=_reason(error))
            return self.kind(), Fault(str(self.path), "", message, remedy.format(purpose=self.purpose))
        try:
            value = self._decoded(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            return self._aside(
                _("damaged: {why}").format(why=str(error)) if str(error) else _("damaged: it is nested too deeply")
            )
        if value.version > self.version:
            newer = _("not read: version {version} is of a newer game; this one writes version {own}")
            return self._aside(newer.format(version=value.version, own=self.version))
        value.version = self.version
        return value, None

    def write(self, value: T) -> Fault | None:
        """Save it, whole or not at all. Returns what went wrong, if anything; the old file is then untouched."""
        try:
            data = self.encoded(value)
        except (TypeError, ValueError) as error:
            return self._not_saved(error)
        return self.put(data)

    def encoded(self, value: T) -> bytes:
        """What the file would hold. Raises ``TypeError`` or ``ValueError`` for what is no plain data."""
        return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"

    def put(self, data: bytes) -> Fault | None:
        """Save what :meth:`encoded` made, as :meth:`write` does."""
        temporary: str | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            self._keep_before()
            os.replace(temporary, self.path)
        except OSError as error:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
            return self._not_saved(error)
        return None

    def _not_saved(self, error: Exception) -> Fault:
        remedy = _("The game goes on; {purpose} of this session may be lost. Free the disk or make it writable.")
        message = _("cannot be saved: {reason}").format(reason=_reason(error))
        return Fault(str(self.path), "", message, remedy.format(purpose=self.purpose))

    def _decoded(self, data: bytes) -> T:
        return msgspec.json.decode(data, type=self.kind)

    def _keep_before(self) -> None:
        """The file that is about to be replaced stays under another name. Where it cannot, there is none."""
        if self.before is None or not self.path.exists():
            return
        draft = self.before.with_name(f".{self.before.name}")
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
            os.link(self.path, draft)
            os.replace(draft, self.before)
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)

    def _from_before(self) -> T | None:
        """What was saved the time before, if that can be read."""
        if self.before is None:
            return None
        try:
            if not self.before.is_file() or self.before.stat().st_size > SIZE_LIMIT:
                return None
            value = self._decoded(self.before.read_bytes())
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        return value if value.version <= self.version else None

    def _aside(self, what: str) -> tuple[T, Fault]:
        last = self._from_before()
        number = 1
        while (aside := self.path.with_name(f"{self.path.name}.damaged-{number}")).exists():
            number += 1
        try:
            os.replace(self.path, aside)
            kept = _("It was set aside as {name}, and the game goes on with new {purpose}.")
            if last is not None:
                kept = _("It was set aside as {name}, and the game goes on from the save before it.")
            remedy = kept.format(name=aside.name, purpose=self.purpose)
        except OSError as error:
            stays = _("The game goes on with new {purpose}; setting the file aside failed: {reason}.")
            remedy = stays.format(purpose=self.purpose, reason=_reason(error))
        return last or self.kind(), Fault(str(self.path), "", what, remedy)


def unwritable(folder: Path) -> Fault | None:
    """Make the folder if need be; what is wrong when files cannot be kept in it, or None."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        remedy = _(
            "The game plays, but settings and progress are forgotten when it ends. Make the folder writable, or name "
            "another in the environment as NEW_AVALON_HOME."
        )
        return Fault(str(folder), "", _("nothing can be saved here: {reason}").format(reason=_reason(error)), remedy)


def _reason(error: Exception) -> str:
    """The cause in words, without Python's numbers."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
