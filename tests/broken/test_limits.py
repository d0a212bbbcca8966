"""Broken inputs cost little: no case takes 2 s of processor time, all of them together no 300 MB, none a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("resource", reason="resource limits are asked for by POSIX means")

ROOT = Path(__file__).resolve().parents[2]
CASE_S = 2.0
GROWN_MB = 300.0


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.broken.measure"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_every_case_is_answered_as_in_the_tests_own_process(measured: dict[str, Any]) -> None:
    assert [case for case in measured["cases"] if case["verdict"]] == []


def test_no_case_takes_long(measured: dict[str, Any]) -> None:
    assert [case for case in measured["cases"] if case["seconds"] >= CASE_S] == []


def test_the_whole_corpus_stays_small(measured: dict[str, Any]) -> None:
    assert measured["grown"] < GROWN_MB
