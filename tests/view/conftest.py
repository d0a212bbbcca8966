"""Mixers without a sound card, and with one that nobody hears."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from game.view.mixer import Mixer
from tests.view.listening import ASSETS


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    """A mixer on a machine without a sound card."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "nosuch")
    mixer = Mixer(ASSETS)
    mixer.open()
    yield mixer
    mixer.close()


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    """A mixer whose card takes everything and sounds nothing."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer = Mixer(ASSETS)
    assert mixer.open()
    yield mixer
    mixer.close()
