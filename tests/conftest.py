"""What all tests share: no window, no speaker, and nothing of the player's own files."""

from __future__ import annotations

import os
from pathlib import Path

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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that look at the same walkthrough run in the same process (``--dist loadgroup``), which plays it once."""
    if config.pluginmanager.hasplugin("xdist"):
        for item in items:
            group = _walkthrough_of(item)
            if group:
                item.add_marker(pytest.mark.xdist_group(group))


def _walkthrough_of(item: pytest.Item) -> str:
    """The chapter whose walkthrough a test looks at; the module's name where that is a chapter's; "" where none is."""
    given = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    if "beat" in given:
        return ""  # it begins at the beat, and plays on by random hands
    if "chapter" in given:
        return str(given["chapter"])
    module = item.path.stem.removeprefix("test_").replace("_", "-")
    return module if item.path.parent.name == "levels" or module == "whole-story" else ""
