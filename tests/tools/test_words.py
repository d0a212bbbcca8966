"""The words for translators: extracted by one command, and kept in step with the sources."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from game.content.data import data_root
from game.sim.faults import FaultError
from game.tools import words

pytest.importorskip("babel")


def test_marked_words_are_found_with_their_file(tmp_path: Path) -> None:
    package = tmp_path / "game"
    package.mkdir()
    (package / "talk.py").write_text('say("lena", _("In for four."))\nprint("not this")\n')
    made, count = words.extract(package)
    assert count == 1
    assert b'#: game/talk.py\nmsgid "In for four."' in made
    assert b"not this" not in made


def test_the_same_sources_give_the_same_bytes() -> None:
    assert words.extract() == words.extract()


def test_the_catalogue_in_the_folder_is_in_step() -> None:
    kept = (data_root() / words.CATALOGUE).read_bytes()
    assert kept == words.extract()[0], "run: new-avalon words"


def test_no_word_is_marked_inside_an_f_string() -> None:
    # before Python 3.12 an f-string is one token, and what is marked in it is not found
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in words.PACKAGE.rglob("*.py")
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "_"
    ]
    assert hidden == []


def test_a_folder_that_cannot_be_written_to_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FaultError, match="cannot be written"):
        words.write(tmp_path / "file" / "new.pot")
