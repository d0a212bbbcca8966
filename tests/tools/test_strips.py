"""Every animation as a strip of its frames."""

from __future__ import annotations

import json
from pathlib import Path

import pygame
import pytest

from game.content.data import data_root
from game.sim.faults import FaultError
from game.tools import strips


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[int, int]]:
    out = tmp_path_factory.mktemp("strips")
    return out, strips.write(out, scale=1)


def test_every_motion_of_every_atlas_is_on_a_strip(folder: tuple[Path, tuple[int, int]]) -> None:
    tables = [json.loads((data_root() / f"assets/sprites/{name}.json").read_text()) for name in strips.ATLASES]
    assert folder[1][1] == sum(len(table["animations"]) for table in tables)


def test_each_person_has_a_picture_with_all_motions_below_each_other(folder: tuple[Path, tuple[int, int]]) -> None:
    lena = pygame.image.load(str(folder[0] / "characters-lena.png"))
    assert lena.get_height() > 10 * 30
    assert lena.get_width() > strips.LABEL_PX


def test_a_place_that_cannot_be_written_to_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FaultError, match="could not be written"):
        strips.write(tmp_path / "file" / "strips")
