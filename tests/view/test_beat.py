"""The chase's music and the game's beat are one: whoever listens hits it."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import butter, sosfilt

from game.sim.people.kade import BEAT_TICKS
from game.view.jukebox import BEAT_S, STATES
from tests.view.listening import MUSIC, RATE, samples

LOW_HZ = 240.0
"""The body of a drum that marks the beat is deeper than that."""
LATE_S = 0.030
"""A stroke is felt as on the beat when its strength grows within so long after it."""


def rises(state: str) -> np.ndarray:
    """How much the depth of the music grows at each of 40 places of a beat, the mean over all beats."""
    data = samples(MUSIC / f"chase-{state}.ogg").mean(axis=1)
    deep = np.asarray(sosfilt(butter(2, LOW_HZ, "low", fs=RATE, output="sos"), data)) ** 2
    step = round(BEAT_S * RATE / 40)
    power = deep[: len(deep) // step * step].reshape(-1, step).mean(axis=1)
    grown = np.maximum(0.0, np.diff(power, prepend=power[-1]))
    return np.asarray(grown[: len(grown) // 40 * 40].reshape(-1, 40).mean(axis=0))


def test_a_beat_of_the_music_is_a_beat_of_the_game() -> None:
    assert pytest.approx(BEAT_S) == BEAT_TICKS / 60


@pytest.mark.parametrize("state", STATES)
def test_the_drums_of_the_chase_strike_where_the_game_counts(state: str) -> None:
    strongest = int(np.argmax(rises(state))) * BEAT_S / 40
    assert 0.0 <= strongest <= LATE_S
