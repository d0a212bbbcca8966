"""The designers' handbook lists the classes as they are, and names no property that nothing reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.sim import placed
from game.tools.map_page import BEGIN, PAGE, page

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / PAGE).read_text(encoding="utf-8")


def test_its_list_of_classes_is_in_step_with_the_code() -> None:
    assert page(TEXT) == TEXT, "run: python -m game.tools.map_page"


def test_every_class_has_its_place() -> None:
    assert re.findall(r"^### (\w+)$", TEXT, flags=re.MULTILINE) == [kind.__name__ for kind in placed.PLACED_CLASSES]


def test_a_page_without_its_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks the marks"):
        page(TEXT.replace(BEGIN, ""))


@pytest.mark.parametrize(
    "name", re.findall(r"^\| `([a-z]+)` \| (?:colour|bool|float|text) \|", TEXT, flags=re.MULTILINE)
)
def test_every_property_of_a_map_is_read_by_the_game(name: str) -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "game").rglob("*.py")]
    assert any(f'properties.get("{name}"' in text for text in sources)
