"""The tour of the code: its examples run, and what it points to is there."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "code.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, flags=re.DOTALL)
PATHS = sorted(set(re.findall(r"`((?:game|tests|assets|maps)/[\w./]+)`", TEXT)))


def ran(example: str) -> str:
    """What an example prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(example, "docs/code.md", "exec"), {})
    return said.getvalue()


@pytest.mark.parametrize("example", EXAMPLES, ids=["a world", "a recording", "a script", "a test"])
def test_its_examples_run(example: str) -> None:
    ran(example)


def test_the_script_in_it_does_what_it_says() -> None:
    (script,) = [example for example in EXAMPLES if "def lesson" in example]
    assert ran(script) == "Walk about. / It is only water.\n"


def test_the_recording_in_it_is_verified() -> None:
    (recording,) = [example for example in EXAMPLES if "Recorder(" in example]
    assert ran(recording).startswith("verified: 60 ticks")


@pytest.mark.parametrize("path", PATHS)
def test_what_it_points_to_is_there(path: str) -> None:
    assert (ROOT / path).exists()
