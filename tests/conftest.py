"""What all tests share: no window, no speaker, and nothing of the player's own files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and saves go to a folder of the test's own, also in processes that it starts."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "NEW_AVALON_HOME"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With several processes, tests that look at the same walkthrough run in one, which then plays it once."""
    if config.getvalue("dist") != "load":
        return None
    from tests.scheduling import ByWalkthrough

    return ByWalkthrough(config, log)
