"""What the watcher of flashes says of what it has seen."""

from __future__ import annotations

import pytest

from game.tools.flashes import Watched
from game.view.flash import Verdict

QUIET, FLICKER, STROBE = Verdict(0.02, 40, 0), Verdict(0.3, 40, 1), Verdict(0.0, -1, 5)


def seen(verdict: Verdict, finished: bool = True) -> Watched:
    return Watched("uplink", finished, 900, verdict, 82)


def test_a_quiet_chapter_is_safe() -> None:
    assert seen(QUIET).safe
    assert "safe" in seen(QUIET).as_text()


@pytest.mark.parametrize("verdict", [FLICKER, STROBE])
def test_a_chapter_that_flashes_is_not_and_the_line_says_where(verdict: Verdict) -> None:
    watched = seen(verdict)
    assert not watched.safe
    assert "FLASHES" in watched.as_text()
    assert "tick 82" in watched.as_text()
    assert watched.as_json()["safe"] is False


def test_a_chapter_that_was_not_seen_to_its_end_is_not_safe() -> None:
    assert not seen(QUIET, finished=False).safe
    assert "NOT FINISHED" in seen(QUIET, finished=False).as_text()
