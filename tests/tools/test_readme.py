"""The README tells what there is: its commands, its options, its picture, its links."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.input.bindings import DEFAULTS, Action
from game.tools import autoplay, check, flashes, replay
from game.tools.commands import app
from game.view.flash import Verdict

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LISTED = re.findall(r"^new-avalon (\[play\]|[a-z]+)(.*?)(?:  .*)?$", README, flags=re.MULTILINE)


def test_the_test_command_stands_where_ci_looks_for_it() -> None:
    after = README.split("<!-- test command", 1)[1]
    (command,) = re.findall(r"```sh\n(.*?)\n```", after, flags=re.DOTALL)[:1]
    assert command.startswith("python3 -m venv .venv && ")
    assert command.endswith("pytest -q -n auto")
    assert "\n" not in command


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\((?!https?:)([^)]+)\)", README))))
def test_what_it_links_to_is_there(link: str) -> None:
    assert (ROOT / link).is_file()


@pytest.mark.parametrize(("command", "options"), LISTED)
def test_every_option_that_it_lists_is_explained(command: str, options: str) -> None:
    name = command.strip("[]")
    help_text = subprocess.run(
        [sys.executable, "-m", "game", name, "--help"], capture_output=True, text=True, timeout=60, check=True
    ).stdout
    for option in re.findall(r"--[a-z-]+", options):
        assert option in help_text


def test_it_lists_every_command() -> None:
    there = {command.name or str(command.callback.__name__) for command in app.registered_commands if command.callback}
    assert {command.strip("[]") for command, _ in LISTED} == there


@pytest.mark.parametrize(
    "action", [Action.PRIMARY, Action.SECONDARY, Action.DASH, Action.INTERACT, Action.PHONE, Action.PAUSE]
)
def test_its_table_of_controls_names_the_first_key(action: Action) -> None:
    key = next(source for source in DEFAULTS[action] if source.startswith("key/")).removeprefix("key/")
    assert re.search(rf"\| {key}\b", README, flags=re.IGNORECASE)


def members_of(command: str) -> set[str]:
    """What the README says that a command's JSON has, at any depth."""
    (row,) = re.findall(rf"^\| `{command}` \| (.*) \|$", README, flags=re.MULTILINE)
    return set(re.findall(r"`([a-z_]+)`", row))


def members(value: object) -> set[str]:
    """Every key of some JSON, at any depth."""
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in members(inner)}
    return {key for inner in value for key in members(inner)} if isinstance(value, list) else set()


@pytest.mark.parametrize(
    ("command", "printed"),
    [
        ("autoplay", autoplay.Report((autoplay.ChapterReport("a", "finished", 60, 1.0, "d"),)).as_json()),
        ("replay", [replay.Verdict(True, 60, "d").as_json(), replay.Verdict(False, 60, message="no").as_json()]),
        ("flashes", flashes.Watched("a", True, 60, Verdict(0.0, 0, 0), 0).as_json()),
    ],
)
def test_it_names_every_member_of_the_json(command: str, printed: object) -> None:
    assert members(printed) == members_of(command)


def test_it_names_every_member_of_a_check(tmp_path: Path) -> None:
    out = io.StringIO()
    check.run([tmp_path / "gone.tmx"], as_json=True, out=out)
    assert members(json.loads(out.getvalue())) == members_of("check")
