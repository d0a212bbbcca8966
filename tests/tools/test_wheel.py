"""The wheel holds all that the game reads, so that it plays from anywhere."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = "game/_data/"


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel built from this checkout."""
    pytest.importorskip("hatchling", reason="building a wheel needs hatchling, of the extra `test`")
    out = tmp_path_factory.mktemp("wheel")
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    built = subprocess.run(
        [sys.executable, "-c", code, str(out)], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(out.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def files_of(folder: str) -> set[str]:
    """All files below a folder of the checkout that the game could read."""
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
        and "/assets/src/" not in path.as_posix()
        and not any(part == "__pycache__" or part.startswith(".") for part in path.relative_to(ROOT).parts)
        and path.suffix not in (".sha256", ".tiled-session")
    }


@pytest.mark.parametrize("folder", ["maps", "assets"])
def test_every_map_picture_and_sound_is_in_it(names: set[str], folder: str) -> None:
    wanted = {DATA + name for name in files_of(folder)}
    assert wanted
    assert sorted(wanted - names) == []


def test_the_chapters_are_in_it(names: set[str]) -> None:
    assert DATA + "levels.json" in names


def test_all_code_is_in_it(names: set[str]) -> None:
    assert sorted(files_of("game") - names) == []


def test_what_builds_the_pictures_stays_out(names: set[str]) -> None:
    assert sorted(name for name in names if "assets/src" in name or name.startswith(("tests/", "docs/"))) == []


def test_both_licences_are_in_it(names: set[str]) -> None:
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "LICENSE-ASSETS"}
