"""What all tests share: no window, no speaker, and nothing of the player's own files."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

LONGEST_S = 240
"""Far longer than any test takes on a slow machine: one that is still at it waits for what never comes."""


@contextlib.contextmanager
def ended(name: str) -> Iterator[None]:
    """Whatever waits for ever is ended, where it stands, and the tests after it go on."""

    def end(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"{name} was still at it after {LONGEST_S} s; it stood here")

    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, end)
    signal.alarm(LONGEST_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, Any, Any]:
    """What a test's fixtures begin with comes to an end."""
    with ended(f"what {item.name} begins with"):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """A test comes to an end."""
    with ended(item.name):
        return (yield)


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
