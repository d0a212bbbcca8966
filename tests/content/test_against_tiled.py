"""Tiled itself opens our maps, and fills templates in as the loader does."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from game.content.data import data_root
from game.content.tiled import TiledMap, TileLayer, load_map

TILED = shutil.which("tiled")
MAPS = sorted((data_root() / "maps").glob("*.tmx"))
pytestmark = pytest.mark.skipif(TILED is None, reason="Tiled is not installed")


def exported(path: Path, name: str, *options: str) -> Path:
    """The map as Tiled writes it anew beside the old one."""
    out = path.with_name(name)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [str(TILED), *options, "--export-map", "tmx", str(path), str(out)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert out.is_file(), run.stderr
    return out


def cells(room: TiledMap) -> list[list[list[int]]]:
    return [layer.cells.tolist() for layer in room.layers if isinstance(layer, TileLayer)]


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_a_map_means_the_same_when_tiled_has_saved_it(path: Path, tmp_path: Path) -> None:
    shutil.copytree(path.parent, tmp_path / "maps")
    shutil.copytree(data_root() / "assets" / "tiles", tmp_path / "assets" / "tiles")
    ours = load_map(tmp_path / "maps" / path.name, tmp_path)
    detached = exported(tmp_path / "maps" / path.name, "again.tmx", "--detach-templates")
    assert b"template=" not in detached.read_bytes()
    theirs = load_map(detached, tmp_path)
    assert theirs.level.placed == ours.level.placed
    assert theirs.level.solids == ours.level.solids
    assert [layer.name for layer in theirs.layers] == [layer.name for layer in ours.layers]
    assert all(np.array_equal(a, b) for a, b in zip(cells(theirs), cells(ours), strict=True))
