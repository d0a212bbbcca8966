"""Broken command lines: one message on standard error, and exit status 2."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from game.sim.faults import Fault, FaultError
from game.tools import cli
from tests.broken.case import Case, Reader


def running(line: str) -> Reader:
    """Runs a command line; ``@`` stands for the test's own folder."""

    def read(folder: Path) -> None:
        said, printed = io.StringIO(), io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(printed):
            status = cli.run([word.replace("@", str(folder)) for word in line.split()])
        assert status == 2, f"exit status {status}: {said.getvalue()}"
        assert "Traceback" not in said.getvalue()
        message, _, remedy = said.getvalue().strip().partition("\n")
        raise FaultError(Fault("command line", "", message, remedy))

    return read


COMMANDS = tuple(
    Case(f"new-avalon {line}", lambda folder: folder, running(line), "", words)
    for line, words in (
        ("sing", ("sing",)),
        ("--loud", ("--loud",)),
        ("check --json=yes", ("--json",)),
        ("check @/gone.tmx", ("gone.tmx", "not exist")),
        ("play --seed lucky", ("--seed",)),
        ("play --seed -1", ("--seed",)),
        ("play --level moon", ("moon", "showdown")),
        ("play --map @/gone.tmx", ("gone.tmx", "no such file")),
        ("play --map @", ("folder",)),
        ("play --level showdown --map @/x.tmx", ("--level", "--map")),
        ("autoplay --headless --level moon", ("moon", "showdown")),
        ("replay", ("FILE",)),
        ("replay --headless @/gone.navr", ("gone.navr", "no such file")),
        ("shot --level showdown --tick 0 --out @/a.png", ("--tick",)),
        ("shot --level showdown --tick 9 --out @/a.txt", ("--out", ".png")),
        ("shot --level showdown --tick 9 --out @/gone/a.png", ("no folder",)),
        ("shot --level showdown --tick 9 --out @/a.png --scale 99999", ("--scale",)),
        ("shot --level showdown --tick 99999999999999999999 --out @/a.png", ("--tick",)),
        ("shot --level showdown --tick 9 --out @/a.png --scale nan", ("--scale",)),
        ("monkey --level tracer --minutes nan", ("--minutes",)),
        ("monkey --level tracer --minutes inf", ("--minutes",)),
        ("monkey --level tracer --seed 99999999999999999999", ("--seed",)),
        ("play --record @", ("folder",)),
        ("replay @ --headless", ("folder",)),
        ("autoplay --level ../showdown --headless", ("../showdown",)),
        ("bench please", ("please",)),
    )
)
