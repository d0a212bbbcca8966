"""What repeats has no seam."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from game.view.hearing import LOOPS
from game.view.jukebox import BEAT_S, STATES, THEMES
from tests.view.listening import MUSIC, PIECES, RATE, SOUNDS, TABLE, samples


def test_a_themes_states_are_equally_long_and_a_whole_number_of_bars() -> None:
    for theme in THEMES:
        lengths = {len(samples(MUSIC / f"{theme}-{state}.ogg")) for state in STATES}
        assert len(lengths) == 1
        assert 64.0 <= lengths.pop() / RATE <= 96.0
        assert len(samples(MUSIC / f"{theme}-calm.ogg")) % round(4 * BEAT_S * RATE) == 0


def comments(path: Path) -> dict[str, str]:
    """The tags of an Ogg Vorbis file, as they stand in its comment header (Vorbis I, section 5)."""
    data = path.read_bytes()[:8192]
    at = data.index(b"\x03vorbis") + 7
    at += 4 + int.from_bytes(data[at : at + 4], "little")
    count, at = int.from_bytes(data[at : at + 4], "little"), at + 4
    out = {}
    for _ in range(count):
        size, at = int.from_bytes(data[at : at + 4], "little"), at + 4
        key, _, value = data[at : at + size].decode().partition("=")
        out[key.upper()], at = value, at + size
    return out


@pytest.mark.parametrize("path", [p for p in PIECES if p.stem != "new-dawn"], ids=lambda path: path.stem)
def test_loops_have_no_seam(path: Path) -> None:
    """The step from the last sample to the first of the loop is like any step, and so is the way there."""
    data, tags = samples(path).astype(np.float64), comments(path)
    start, length = int(tags["LOOPSTART"]), int(tags["LOOPLENGTH"])
    assert start + length == len(data)
    steps = np.abs(np.diff(data, axis=0))
    assert np.all(np.abs(data[start] - data[-1]) <= np.quantile(steps, 0.999, axis=0))
    # 40 ms across the seam hold no more treble (a click is treble) than the loudest other 40 ms do
    across = np.concatenate((data[-882:], data[start : start + 882]))
    treble = np.diff(across, n=2, axis=0)
    inside = np.diff(data, n=2, axis=0)
    windows = np.sum(inside[: len(inside) // 1762 * 1762].reshape(-1, 1762, 2) ** 2, axis=1)
    assert np.all(np.sum(treble**2, axis=0) <= np.max(windows, axis=0))


def test_the_titles_loop_returns_to_what_it_left() -> None:
    """Before the loop's end and before its start there is the same music: the intro has died away by then."""
    data, start = samples(MUSIC / "title.ogg")[:, 0], int(comments(MUSIC / "title.ogg")["LOOPSTART"])
    before, end = data[start - RATE : start], data[-RATE:]
    assert np.corrcoef(before, end)[0, 1] > 0.99


@pytest.mark.parametrize("name", LOOPS)
def test_looping_effects_have_no_seam(name: str) -> None:
    data = samples(SOUNDS / TABLE[name]["files"][0])
    steps = np.abs(np.diff(data, axis=0))
    assert np.all(np.abs(data[0] - data[-1]) <= np.quantile(steps, 0.999, axis=0))
