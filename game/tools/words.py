"""Every text that is marked for translation, extracted into one catalogue in gettext's form (.pot).

Babel reads the sources; what is written has no dates in it, so that the same sources give the same bytes.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import game
from game import __version__
from game.content.data import data_root
from game.content.library import load_chapters
from game.sim.faults import Fault, FaultError
from game.view.captions import read_texts

CATALOGUE = "assets/translations/new-avalon.pot"
CHAPTERS, SOUNDS = "levels.json", "assets/sounds/sounds.json"
PACKAGE = Path(game.__file__).parent
WIDTH = 116


def extract(package: Path = PACKAGE) -> tuple[bytes, int]:
    """The catalogue's bytes, and how many texts are in it.

    Raises :class:`~game.sim.faults.FaultError` where Babel is not installed.
    """
    try:
        from babel.messages.catalog import Catalog
        from babel.messages.extract import extract_from_file
        from babel.messages.pofile import write_po
    except ImportError as error:
        raise FaultError(Fault("", "", "Babel is not installed", "Run: pip install babel")) from error
    catalogue = Catalog(project="New Avalon", version=__version__)
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        for line, text, comments, _context in extract_from_file("python", str(path), keywords={"_": None}):
            catalogue.add(text, locations=[(name, line)], auto_comments=comments)
    for name, text in data_words() if package == PACKAGE else ():
        catalogue.add(text, locations=[(name, 1)])
    written = io.BytesIO()
    write_po(written, catalogue, width=WIDTH, sort_by_file=True, omit_header=True, include_lineno=False)
    head = (
        "# The words of New Avalon.\n"
        'msgid ""\nmsgstr ""\n'
        f'"Project-Id-Version: New Avalon {__version__}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n\n'
    )
    return head.encode() + written.getvalue(), len(catalogue)


def data_words() -> list[tuple[str, str]]:
    """What a player reads of the data: (file, text) of chapters' titles and summaries and of captions."""
    root = data_root()
    captions = read_texts(root / SOUNDS)
    return [
        *((CHAPTERS, text) for chapter in load_chapters(root) for text in (chapter.title, chapter.summary) if text),
        *((SOUNDS, captions[name]) for name in sorted(captions)),
    ]


def write(path: Path | None = None) -> tuple[Path, int]:
    """Write the catalogue, whole or not at all; returns where, and how many texts are in it.

    Raises :class:`~game.sim.faults.FaultError` where it cannot be written.
    """
    path = path or data_root() / CATALOGUE
    made, count = extract()
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(made)
        os.replace(draft, path)
    except OSError as error:
        raise FaultError(
            Fault(str(path), "", f"cannot be written ({error.strerror})", "Name a file in a folder that can be.")
        ) from error
    return path, count
