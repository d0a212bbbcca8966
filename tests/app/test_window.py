"""The real game in a real window under Xvfb, with real key events."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PATIENCE_S = 60.0
"""A thing that has not happened by then will not happen."""
PAUSE_S = 0.02
"""Between two looks."""

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is for Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed"),
]


def until(look: Callable[[], Any], what: str, patience: float = PATIENCE_S) -> Any:
    """Look again and again until there is something; fails after ``patience`` seconds."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        seen = look()
        if seen:
            return seen
        time.sleep(PAUSE_S)
    raise AssertionError(f"waited {patience:.0f} s for {what}")


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own, with nobody else's windows."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


class Running:
    """The game in a process of its own."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self.status = folder / "status"
        self.errors = folder / "errors"
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "NEW_AVALON_STATUS": str(self.status),
            "NEW_AVALON_HOME": str(folder / "home"),
            "SDL_AUDIODRIVER": "dummy",
        }
        self.environment.pop("SDL_VIDEODRIVER", None)
        with self.errors.open("w") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "game", "play", *arguments],
                env=self.environment,
                cwd=Path(__file__).resolve().parents[2],
                stderr=errors,
            )

    def last(self) -> dict[str, Any]:
        """The newest whole status line."""
        if not self.status.exists():
            return {"screen": ""}
        lines = self.status.read_text().split("\n")[:-1]
        newest: dict[str, Any] = json.loads(lines[-1]) if lines else {"screen": ""}
        return newest

    def see(self, condition: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        """The first status line that fits."""

        def look() -> dict[str, Any] | None:
            assert self.process.poll() is None, f"the game ended: {self.errors.read_text()}"
            line = self.last()
            return line if condition(line) else None

        seen: dict[str, Any] = until(look, f"{what}; the last line is {self.last()}")
        return seen

    @property
    def window(self) -> str:
        """The window's number."""
        return self._told("search", "--class", ".").split()[-1]

    @property
    def size(self) -> tuple[int, int]:
        """The window's size, px of the screen."""
        sized = dict(line.split("=") for line in self._told("getwindowgeometry", "--shell", self.window).split())
        return int(sized["WIDTH"]), int(sized["HEIGHT"])

    def _told(self, *arguments: str) -> str:
        asked = ["xdotool", *arguments]
        return subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=True).stdout

    def keys(self, *arguments: str) -> None:
        """Real key events, by xdotool."""
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=20)


@pytest.fixture
def game(display: str, tmp_path: Path) -> Iterator[Running]:
    running = Running(display, tmp_path)
    yield running
    running.process.terminate()
    running.process.wait(20)


def test_keys_lead_from_the_title_into_the_chapter_and_move_the_hero(game: Running) -> None:
    game.see(lambda line: line["screen"] == "title", "the title")
    game.keys("key", "Return")
    game.see(lambda line: line["screen"] == "play" and "x" in line, "the chapter")
    # the chapter opens with a scene: Enter goes on until the hero is in our hands and walks
    start = game.see(lambda line: line["tick"] >= 30, "the first half second")

    def walks() -> bool:
        line = game.last()
        if abs(line.get("x", start["x"]) - start["x"]) > 24:
            return True
        game.keys("key", "Return", "keydown", "d")
        return False

    try:
        until(walks, "the hero to walk")
    finally:
        game.keys("keyup", "d")
    rested = game.last()
    game.see(lambda line: line["tick"] > rested["tick"] + 60, "a second of play")
    assert game.last()["device"] == "key"


def test_escape_pauses_and_goes_on(game: Running) -> None:
    game.see(lambda line: line["screen"] == "title", "the title")
    game.keys("key", "Return")
    game.see(lambda line: line["screen"] == "play", "the chapter")
    game.keys("key", "Escape")
    paused = game.see(lambda line: line["screen"] == "pause", "the pause")
    game.keys("key", "Escape")
    game.see(lambda line: line["screen"] == "play" and line["tick"] > paused["tick"], "play")


def test_full_screen_and_back_keep_the_picture(game: Running) -> None:
    game.see(lambda line: line["screen"] == "title", "the title")
    game.keys("key", "F11")
    settings = game.status.parent / "home" / "settings.json"
    until(lambda: settings.exists() and json.loads(settings.read_text())["fullscreen"], "full screen")
    game.keys("key", "F11")
    until(lambda: not json.loads(settings.read_text())["fullscreen"], "the window")
    frame = game.last()["frame"]
    game.see(lambda line: line["frame"] > frame, "another picture")


def test_with_no_display_the_game_says_what_works_without(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
    code = "import sys; from game.app.main import run; sys.exit(run())"
    root = Path(__file__).resolve().parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=root, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 2
    assert "new-avalon autoplay --headless" in ended.stderr
    assert "new-avalon shot" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_window_of_another_size_has_a_border_and_clicks_stay_where_they_fall(game: Running) -> None:
    game.see(lambda line: line["screen"] == "title", "the title")
    window = game.window
    # 1000 x 700 px hold the picture once, its left end at 180 and its top at 170 px
    game.keys("windowmove", window, "0", "0", "windowsize", window, "1000", "700")
    settings_row = (180 + 100, 170 + 116 + 3 * 18 + 9)

    def opened() -> bool:
        x, y = (str(at) for at in settings_row)
        game.keys("mousemove", "--window", window, x, y, "mousemove_relative", "4", "0", "click", "1")
        return bool(game.last()["screen"] == "settings")

    until(opened, "the settings")
    assert game.last()["device"] == "mouse"


def test_a_window_drawn_to_another_size_has_that_size_the_next_time(display: str, tmp_path: Path) -> None:
    first = Running(display, tmp_path)
    first.see(lambda line: line["screen"] == "title", "the title")
    first.keys("windowsize", first.window, "1100", "650")
    until(lambda: first.size == (1100, 650), "the window's new size")
    first.keys("windowfocus", first.window, "key", "Up")  # the last row: leave
    first.keys("key", "Return")
    until(lambda: first.process.poll() is not None, "the end")
    (tmp_path / "status").unlink()
    again = Running(display, tmp_path)
    try:
        again.see(lambda line: line["screen"] == "title", "the title")
        assert again.size == (1100, 650)
    finally:
        again.process.terminate()
        again.process.wait(20)
