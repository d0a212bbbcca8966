"""The evenings under way: three places, each with progress, what was said, and pictures, in a folder of its own.

A place is empty until its first checkpoint. What happens to a whole place (copying it, clearing it, bringing over what an
older game kept for its only evening) is done beside it and moved there in one go, or is done over from where it stopped.

A chapter can also be played *aside*: by itself, to see what else might have been. Of that only ranks and times stay.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from game.app.album import Album
from game.app.diary import Diary, diary_store
from game.app.hold import Hold
from game.app.saves import Progress, progress_store
from game.app.storage import Store, Versioned
from game.app.writer import Writer
from game.content.language import _
from game.sim.faults import Fault

T = TypeVar("T", bound=Versioned)
PLACES = 3
FOLDER = "evenings"
OLD_FILES = ("album", "evening.json", "progress.json")
"""What an older game kept of its only evening. The last one says that there is an evening, so it goes last."""
SET_ASIDE = "*.damaged-*"
"""What :mod:`game.app.storage` calls files that could not be read."""


class Evening:
    """One evening: ``progress``, ``diary`` and ``album``. ``number`` is its place, 1 to 3.

    One that is played aside of another has that one as ``beside``; it has nothing to keep its words and pictures in.
    """

    def __init__(
        self, number: int, progress: Progress, diary: Diary, album: Album | None, beside: Evening | None = None
    ) -> None:
        self.number = number
        self.progress = progress
        self.diary = diary
        self.album = album
        self.beside = beside

    def aside(self) -> Evening:
        """A chapter by itself, with the ranks and the conduct of this evening."""
        home = self.beside or self
        known = home.progress
        progress = Progress(finished=dict(known.finished), flags=dict(known.flags), entered=dict(known.entered))
        return Evening(home.number, progress, Diary(), None, home)

    def anew(self) -> Evening:
        """The same place before anything happened; finished chapters keep their ranks."""
        progress = Progress(finished=dict(self.progress.finished), turn=self.progress.turn)
        return Evening(self.number, progress, Diary(), self.album)


class Evenings:
    """All places under the player's folder. ``tell`` is told what goes wrong; ``keeps`` is False where nothing can be
    written, and then evenings last until the game ends. With ``behind`` progress, words and pictures are written by a
    thread, and read only when they are."""

    def __init__(
        self, home: Path, tell: Callable[[Fault], object], *, keeps: bool = True, behind: bool = False
    ) -> None:
        self._home = home
        self._tell = tell
        self._keeps = keeps
        self.writer = Writer(tell, behind=behind)
        self._holds = {number: Hold(home / FOLDER / f"{number}.playing") for number in self.numbers}
        if keeps:
            self._bring_over()
        self.all = [self.read(number) for number in self.numbers]

    @property
    def numbers(self) -> range:
        """The places' numbers."""
        return range(1, PLACES + 1)

    @property
    def begun(self) -> list[Evening]:
        """Those in which somebody has been out."""
        return [evening for evening in self.all if evening.progress.begun]

    @property
    def empty(self) -> int | None:
        """The first empty place, or None."""
        return next((one.number for one in self.all if not one.progress.begun and self.free(one.number)), None)

    @property
    def over(self) -> bool:
        """The evening that was played last was played to its end."""
        last = max(self.all, key=lambda one: one.progress.turn)
        return last.progress.begun and last.progress.resume is None

    def latest(self) -> Evening:
        """The one to go on with: of those no other game plays and that are not over, what was played last; or the last
        of those that are over; or the first empty place."""
        free = [evening for evening in self.all if self.free(evening.number)] or self.all
        return max(free, key=lambda one: (one.progress.resume is not None, one.progress.turn, -one.number))

    def folder(self, number: int) -> Path:
        """Where an evening is kept."""
        return self._home / FOLDER / str(number)

    def read(self, number: int) -> Evening:
        """What a place holds; what is damaged is set aside and told."""
        self.writer.wait()
        folder = self.folder(number)
        progress, lost = progress_store(folder).read()
        diary, silent = diary_store(folder).read()
        for fault in (lost, silent):
            if fault is not None:
                self._tell(fault)
        return Evening(number, progress, diary, Album(folder, self.writer))

    def refresh(self) -> None:
        """Read all places anew: another game may have played there."""
        if self._keeps:
            self.all = [self.read(number) for number in self.numbers]

    def free(self, number: int) -> bool:
        """No other game plays this evening now."""
        return self._holds[number].free()

    def take(self, number: int) -> Evening | None:
        """The evening as it is now, to be played by nobody else until :meth:`let_go`; None where another game plays it."""
        if not self._holds[number].take():
            return None
        for other, hold in self._holds.items():
            if other != number:
                hold.let_go()
        if self._keeps:
            self.all[number - 1] = self.read(number)
        evening = self.all[number - 1]
        evening.progress.turn = 1 + max(one.progress.turn for one in self.all)
        return evening

    def let_go(self) -> None:
        """Nothing is played now."""
        for hold in self._holds.values():
            hold.let_go()

    def save(self, evening: Evening) -> bool:
        """Keep an evening's progress; of one played aside what it finished. Returns whether there is more to go on from."""
        home = evening.beside or evening
        if evening.beside is not None:
            home.progress.remember(evening.progress)
        self.all[home.number - 1] = home
        if not self._keeps:
            return False
        self.writer.wait()
        store = progress_store(self.folder(home.number))
        kept, lost = store.read()
        if lost is not None:
            self._tell(lost)
        home.progress.remember(kept)
        self._write(store, home.progress)
        return evening.beside is None

    def save_diary(self, evening: Evening) -> None:
        """Keep what was said."""
        if self._keeps and evening.beside is None:
            self._write(diary_store(self.folder(evening.number)), evening.diary)

    def begin(self, evening: Evening) -> Evening:
        """An evening from its beginning, in the place of ``evening``. It is kept from its first checkpoint on; one that
        was there before is forgotten now, its ranks aside."""
        fresh = evening.anew()
        if evening.progress.begun and self._keeps:
            self.writer.wait()
            folder = self.folder(evening.number)
            faults = progress_store(folder).write(fresh.progress), diary_store(folder).write(fresh.diary)
            for fault in faults:
                if fault is not None:
                    self._tell(fault)
            shutil.rmtree(folder / OLD_FILES[0], ignore_errors=True)
        self.all[evening.number - 1] = fresh
        return fresh

    def clear(self, number: int) -> None:
        """Forget an evening, all at once."""
        self.writer.wait()
        self.all[number - 1] = Evening(number, Progress(), Diary(), Album(self.folder(number), self.writer))
        if not self._keeps:
            return
        folder = self.folder(number)
        gone = self._beside(folder, "gone")
        try:
            if folder.exists():
                os.replace(folder, gone)
                self._spare(gone, folder)
        except OSError as error:
            self._fails(folder, error)
            self.all[number - 1] = self.read(number)
            return
        shutil.rmtree(gone, ignore_errors=True)

    def copy(self, number: int, to: int) -> bool:
        """The same evening once more, in an empty place, to try the other choices in. Returns whether it is there."""
        self.writer.wait()
        folder, target = self.folder(number), self.folder(to)
        draft = self._beside(target, "draft")
        try:
            shutil.copytree(folder, draft, ignore=shutil.ignore_patterns(SET_ASIDE))
            self._spare(target, draft)
            shutil.rmtree(target, ignore_errors=True)
            os.replace(draft, target)
        except (OSError, shutil.Error) as error:
            shutil.rmtree(draft, ignore_errors=True)
            self._fails(target, error)
            return False
        self.all[to - 1] = self.read(to)
        return True

    # -- inside -----------------------------------------------------------------------------------

    def _write(self, store: Store[T], value: T) -> None:
        """Write it, now or soon, as it is now."""
        try:
            data = store.encoded(value)
        except (TypeError, ValueError):
            self.writer.do(lambda: store.write(value))  # which says what is wrong with it
            return
        self.writer.do(lambda: store.put(data))

    def _bring_over(self) -> None:
        """What an older game kept of its only evening goes to the first empty place, file by file; a start that was cut
        short is gone on with at the next. With no place empty it stays where it is."""
        with contextlib.suppress(OSError):
            if not (self._home / OLD_FILES[-1]).exists():
                return
            places = (self.folder(number) for number in self.numbers)
            place = next((one for one in places if not (one / OLD_FILES[-1]).exists()), None)
            if place is None:
                return
            place.mkdir(parents=True, exist_ok=True)
            for name in OLD_FILES:
                old, new = self._home / name, place / name
                if old.exists() and not new.exists():
                    os.replace(old, new)

    @staticmethod
    def _spare(old: Path, new: Path) -> None:
        """What was damaged and set aside in a place stays there whatever becomes of the place."""
        for file in sorted(old.glob(SET_ASIDE)):
            new.mkdir(parents=True, exist_ok=True)
            os.replace(file, new / file.name)

    @staticmethod
    def _beside(folder: Path, kind: str) -> Path:
        """A name beside a place that nothing has."""
        name = folder.with_name(f".{folder.name}.{kind}")
        shutil.rmtree(name, ignore_errors=True)
        return name

    def _fails(self, folder: Path, error: Exception) -> None:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        message = _("cannot be changed: {reason}").format(reason=why)
        self._tell(
            Fault(str(folder), "", message, _("The evening stays as it was. Free the disk or make it writable."))
        )
