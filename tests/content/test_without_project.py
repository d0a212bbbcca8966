"""Our maps open in Tiled without a word of complaint even where nobody has opened the project first."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from game.content.data import data_root

MAPS = data_root() / "maps"
FILES = sorted(path for ending in ("*.tmx", "*.tsx", "templates/*.tx") for path in MAPS.glob(ending))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_value_leans_on_a_type_that_only_the_project_knows(path: Path) -> None:
    values = ElementTree.parse(path).getroot().iter("property")
    assert [value.get("name") for value in values if value.get("propertytype")] == []
