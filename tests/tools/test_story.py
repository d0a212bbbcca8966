"""The table of the story: each test that it names is there, each chapter and each sentence once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.library import load_chapters

ROOT = Path(__file__).parents[2]
ROWS = re.findall(r"^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$", (ROOT / "docs" / "story.md").read_text("utf-8"), re.M)


def named_in(cell: str) -> list[tuple[str, str]]:
    """The tests that a cell names; "…" is the file named before."""
    found, file = [], ""
    for given, test in re.findall(r"`(\S+?)::(test_\w+)`", cell):
        file = file if given == "…" else given
        found.append((file, test))
    return found


CASES = [(number, file, test) for number, _, _, cell in ROWS for file, test in named_in(cell)]


def test_the_rows_are_numbered_in_order() -> None:
    assert [int(row[0]) for row in ROWS] == list(range(1, len(ROWS) + 1))
    assert len(ROWS) >= 20


@pytest.mark.parametrize(("number", "file", "test"), CASES)
def test_the_named_test_is_there(number: str, file: str, test: str) -> None:
    text = (ROOT / "tests" / "levels" / file).read_text("utf-8")
    assert f"def {test}(" in text, f"row {number}"


def test_every_sentence_has_a_test() -> None:
    assert {row[0] for row in ROWS} == {number for number, _, _ in CASES}


@pytest.mark.parametrize("chapter", [chapter.id for chapter in load_chapters()])
def test_every_chapter_tells_a_part(chapter: str) -> None:
    assert any(f"`{chapter}`" in row[2] for row in ROWS)
