"""Sounds in words, for whoever plays without sound."""

from __future__ import annotations

import subprocess
import sys

import pytest

from game.sim import events as e
from game.sim.people.elara import Elara
from game.view.captions import AGAIN_TICKS, SHOWN, STAY_TICKS, URGENT, Captions, direction_of, read_texts
from tests.view.listening import ASSETS, SOUNDS, TABLE, hall

WORDLESS = (
    "step-", "ui-", "voice-", "choice-move", "choice-confirm", "ambience-", "send", "barrier-draw", "bots-settle",
    "drone-hum", "objective", "pause", "save", "unlock", "duck", "beat", "tempo", "laser-on", "used", "travel", "swap",
    "phone-up", "phone-down", "phone-page", "speed-wind",
)  # fmt: skip
"""What the picture says as well, or nobody needs: menus, steps, letters of a line, and what goes on all the time."""


def captions() -> Captions:
    return Captions(read_texts(SOUNDS / "sounds.json"))


@pytest.mark.parametrize(
    ("dx", "dy", "where"),
    [(10, 10, "near"), (-90, 20, "left"), (90, -20, "right"), (5, -120, "above"), (5, 120, "below")],
)
def test_captions_say_from_where(dx: float, dy: float, where: str) -> None:
    assert direction_of(dx, dy) == where


def test_a_sound_with_a_meaning_is_written() -> None:
    shown, world = captions(), hall(Elara(100, 100))
    world.tick = 1
    shown.handle((e.DroneDived(300.0, 110.0, 7),), world)
    assert [(row.text, row.direction) for row in shown.shown()] == [("drone dives", "right")]


def test_a_caption_goes_after_its_time() -> None:
    shown, world = captions(), hall(Elara(100, 100))
    world.tick = 1
    shown.handle((e.DroneDived(300.0, 110.0, 7),), world)
    world.tick = 1 + STAY_TICKS
    shown.handle((), world)
    assert shown.shown() == ()


def test_the_same_words_do_not_come_again_at_once() -> None:
    shown, world = captions(), hall(Elara(100, 100))
    world.tick = 1
    shown.handle((e.RingBroken(300.0, 110.0),), world)
    world.tick = STAY_TICKS + 2
    shown.handle((e.RingBroken(300.0, 110.0),), world)
    assert shown.shown() == ()
    world.tick = STAY_TICKS + AGAIN_TICKS + 4
    shown.handle((e.RingBroken(300.0, 110.0),), world)
    assert len(shown.shown()) == 1


def test_a_warning_pushes_a_calm_caption_out() -> None:
    shown, world = captions(), hall(Elara(100, 100))
    world.tick = 1
    quiet = (e.SwarmSent(300.0, 100.0, 9), e.SwarmRecalled(100.0, 300.0, 9), e.BarrierSet(100.0, -90.0, 9))
    shown.handle(quiet, world)
    shown.handle((e.PulseTelegraphed(300.0, 100.0, (0.0,), 30),), world)
    texts = [row.text for row in shown.shown()]
    assert len(texts) == SHOWN
    assert "column charges" in texts


def test_every_warning_has_words() -> None:
    texts = read_texts(SOUNDS / "sounds.json")
    assert [name for name in URGENT if name not in texts] == []


def test_every_sound_with_a_meaning_has_words() -> None:
    texts = read_texts(SOUNDS / "sounds.json")
    assert [name for name in TABLE if name not in texts and not name.startswith(WORDLESS)] == []


def test_captions_need_no_pygame() -> None:
    code = "import sys, game.view.captions; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ASSETS.parent, check=False).returncode == 0
