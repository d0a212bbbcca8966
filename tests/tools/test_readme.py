"""The README tells what there is: its commands, its options, its picture, its links."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from game.input.bindings import DEFAULTS, Action
from game.tools.commands import app

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
