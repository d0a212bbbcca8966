"""Broken inputs: each is answered with what is wrong, where, and what to do; none with a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.broken.case import Case, faults_of, judge
from tests.broken.corpus import CORPUS


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case.name)
def test_a_broken_input_is_explained(case: Case, tmp_path: Path) -> None:
    path = case.write(tmp_path)
    assert judge(case, path, faults_of(case, path)) == ""


def test_the_corpus_is_large_and_its_names_differ() -> None:
    assert len(CORPUS) >= 60
    assert len({case.name for case in CORPUS}) == len(CORPUS)
