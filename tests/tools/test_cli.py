"""The command line: every slip gets one message that names it and the way out, and the right exit status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game.sim.faults import Fault, FaultError
from game.tools import cli, commands

Ran = Callable[..., tuple[int, str, str]]

LONG = "x" * 300
"""No disk keeps a file of such a name."""
SLIPS: dict[str, tuple[str, str]] = {
    "no such command": ("dance", "No such command 'dance'"),
    "no such option": ("play --loud", "--loud"),
    "a name longer than any, check": (f"check {LONG}", "cannot be looked at"),
    "a name longer than any, play": (f"play --map {LONG}.tmx", "cannot be looked at"),
    "a name longer than any, replay": (f"replay --headless {LONG}", "cannot be looked at"),
    "a name longer than any, strips": (f"strips --out {LONG}", "cannot be looked at"),
    "a name longer than any, shot": (f"shot --level showdown --tick 1 --out {LONG}.png", "cannot be looked at"),
    "an argument too many": ("bench more", "more"),
    "seed a word": ("play --seed lucky", "--seed"),
    "seed below zero": ("play --seed -1", "--seed"),
    "seed too large": ("play --seed 9223372036854775808", "--seed"),
    "seed without a value": ("play --seed", "--seed"),
    "unknown chapter, play": ("play --level nowhere", "showdown"),
    "unknown chapter, play by default": ("--level nowhere", "showdown"),
    "unknown chapter, autoplay": ("autoplay --headless --level nowhere", "showdown"),
    "unknown chapter, shot": ("shot --level nowhere --tick 1 --out {tmp}/a.png", "showdown"),
    "empty chapter": ("autoplay --headless --level=", "showdown"),
    "chapter and map at once": ("play --level showdown --map {tmp}/a.tmx", "exclude each other"),
    "map not there": ("play --map {tmp}/a.tmx", "no such file"),
    "map a folder": ("play --map {tmp}", "folder"),
    "map no tmx": ("play --map {tmp}/note.txt", ".tmx"),
    "record into a folder that is not there": ("play --record {tmp}/gone/run.navr", "there is no folder"),
    "record over a folder": ("autoplay --headless --level showdown --record {tmp}", "folder"),
    "replay what": ("replay", "FILE"),
    "replay of nothing": ("replay --headless {tmp}/gone.navr", "no such file"),
    "replay of a folder": ("replay --headless {tmp}", "folder"),
    "picture of what": ("shot --out {tmp}/a.png --tick 1", "--level"),
    "picture of both": ("shot --out {tmp}/a.png --tick 1 --level showdown --map maps/reef.tmx", "exclude"),
    "picture of no map": ("shot --out {tmp}/a.png --tick 1 --map maps/gone.tmx", "no such file"),
    "picture of when": ("shot --out {tmp}/a.png --level showdown", "--tick"),
    "picture where": ("shot --level showdown --tick 1", "--out"),
    "tick zero": ("shot --level showdown --tick 0 --out {tmp}/a.png", "--tick"),
    "tick a word": ("shot --level showdown --tick soon --out {tmp}/a.png", "--tick"),
    "tick next year": ("shot --level showdown --tick 999999999 --out {tmp}/a.png", "--tick"),
    "scale zero": ("shot --level showdown --tick 1 --out {tmp}/a.png --scale 0", "--scale"),
    "scale vast": ("shot --level showdown --tick 1 --out {tmp}/a.png --scale 1000", "--scale"),
    "picture no PNG": ("shot --level showdown --tick 1 --out {tmp}/a.gif", ".png"),
    "picture in a folder that is not there": ("shot --level showdown --tick 1 --out {tmp}/gone/a.png", "no folder"),
    "picture over a folder": ("shot --level showdown --tick 1 --out {tmp}/folder.png", "folder"),
    "check of nothing": ("check {tmp}/gone.tmx", "does not exist"),
    "options before the command": ("--seed 3 check", "after its name"),
}
"""Name of the slip -> the command line, and what its message says."""


@pytest.fixture
def ran(capsys: pytest.CaptureFixture[str]) -> Ran:
    """Run a command line in this process: exit status, what it printed, what it told."""

    def go(*arguments: str) -> tuple[int, str, str]:
        status = cli.run(arguments)
        told = capsys.readouterr()
        return status, told.out, told.err

    return go


@pytest.mark.parametrize(("line", "says"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_told_and_ends_in_status_2(ran: Ran, tmp_path: Path, line: str, says: str) -> None:
    (tmp_path / "note.txt").write_text("x")
    (tmp_path / "folder.png").mkdir()
    status, out, err = ran(*line.format(tmp=tmp_path).split())
    assert status == 2, err
    assert says in err
    assert "--help" in err
    assert "Traceback" not in err
    assert out == ""


@pytest.mark.parametrize("command", ["", "play", "check", "autoplay", "replay", "shot", "bench"])
def test_every_command_explains_itself(ran: Ran, command: str) -> None:
    status, out, err = ran(*([command] if command else []), "--help")
    assert (status, err) == (0, "")
    assert "Usage: new-avalon" in out


def test_the_version_is_told(ran: Ran) -> None:
    status, out, _ = ran("--version")
    assert status == 0
    assert out.startswith("new-avalon ")


def test_what_is_ours_is_known_by_its_name_from_every_folder(
    ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ran("check", "maps/templates/drone.tx") == (0, "All is well: 1 template.\n", "")


def test_a_damaged_recording_is_a_fault(ran: Ran, tmp_path: Path) -> None:
    broken = tmp_path / "run.navr"
    broken.write_bytes(b"NEWAVLN\0" + bytes(30))
    status, out, err = ran("replay", "--headless", "--json", str(broken))
    assert status == 1
    assert str(broken) in err
    said = json.loads(out)
    assert (said["verified"], said["tick"], said["entity"]) == (False, 0, "")
    assert str(broken) in said["message"]
    assert "Traceback" not in err


def test_what_nobody_foresaw_is_told_in_words(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise RuntimeError("the roof fell in")

    monkeypatch.setattr(commands, "_chapters", fail)
    status, _, err = ran("autoplay", "--headless")
    assert status == 1
    assert "the roof fell in" in err
    assert "Traceback" not in err


def test_a_place_that_may_not_be_written_is_told(ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    status, _, err = ran("shot", "--level", "showdown", "--tick", "1", "--out", str(tmp_path / "a.png"))
    assert status == 2
    assert "may not be written" in err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("line", ["play", "", "autoplay", "--level showdown"])
def test_with_no_display_it_says_what_works_without(line: str) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "game", *line.split()],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "no display" in done.stderr
    assert "autoplay --headless" in done.stderr
    assert "shot" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_does_not_wait_for_the_game() -> None:
    code = "import sys, game.tools.cli as c; c.run(['--help']); print(sorted(set(sys.modules) & {'pygame', 'pymunk'}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line run by a shell, as "$GAME check ..."."""
    return subprocess.run(
        ["/bin/sh", "-c", line],
        env=os.environ | {"GAME": f"{sys.executable} -m game"} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(os.name == "nt", reason="closed streams are asked for by POSIX means")
def test_with_its_output_closed_it_does_its_work_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "empty.tmx").touch()
    assert shell("$GAME --version >&-").returncode == 0
    assert shell(f"$GAME check {tmp_path}/empty.tmx >&- 2>&-").returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("line", ["--help", "check {tmp}/empty.tmx --json"])
def test_a_full_disk_behind_the_output_is_told(tmp_path: Path, line: str) -> None:
    (tmp_path / "empty.tmx").touch()
    done = shell(f"$GAME {line.format(tmp=tmp_path)} >/dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith("new-avalon: the output cannot be written (")


@pytest.mark.skipif(os.name == "nt", reason="a shell's means")
def test_a_console_that_lacks_letters_is_shown_their_numbers(tmp_path: Path) -> None:
    (tmp_path / "Zähne.tmx").touch()
    done = shell(f"$GAME check {tmp_path}/Zähne.tmx", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert r"Z\xe4hne.tmx: it is empty" in done.stdout


def test_a_recording_that_is_none_prints_nothing_but_the_json(tmp_path: Path) -> None:
    (tmp_path / "run.navr").touch()
    done = shell(f"$GAME replay --json {tmp_path}/run.navr", SDL_VIDEODRIVER="dummy")
    assert json.loads(done.stdout)["verified"] is False


def test_ctrl_c_stops_a_command_and_says_so(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "_chapters", interrupted)
    status, _, err = ran("autoplay", "--headless")
    assert (status, err) == (cli.STOPPED, "new-avalon: stopped\n")


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX means")
def test_a_command_with_pictures_ends_when_it_is_told_to(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, signal, sys; from game.tools import strips; strips.write(pathlib.Path(sys.argv[1]), 1);"
        "os.kill(os.getpid(), signal.SIGTERM); print('still here')"
    )
    run = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, timeout=60, check=False)
    assert run.returncode == -signal.SIGTERM


def test_without_a_list_of_chapters_the_json_of_autoplay_holds_none(ran: Ran, monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged() -> None:
        raise FaultError(Fault("levels.json", "", "there is no such file", "Restore it."))

    monkeypatch.setattr("game.tools.commands._chapters", damaged)
    status, out, err = ran("autoplay", "--headless", "--json")
    assert (status, json.loads(out)) == (1, {"chapters": [], "finished": False})
    assert "levels.json: there is no such file" in err
