"""The mixer: what is played of what is asked for, near and far, with and without a card."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.sim import events as e
from game.sim.people.elara import Elara
from game.view.bank import MOST_BYTES, Bank
from game.view.hearing import Cue
from game.view.mixer import Mixer, Volumes
from game.view.placing import faint, pan_of
from tests.view.listening import ASSETS, hall


def test_without_a_sound_card_it_says_so_once_and_plays_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "nosuch")
    mixer, world = Mixer(ASSETS), hall(Elara(100, 100))
    with caplog.at_level(logging.WARNING):
        assert not mixer.open()
        mixer.title()
        mixer.enter(world)
        for _ in range(30):
            world.tick += 1
            mixer.handle((e.NodeCut(1.0, 2.0, 3, 1), e.MusicCue("core", "alarm")), world)
            mixer.update(world, 1 / 60)
        mixer.pause()
        mixer.resume()
        mixer.close()
    assert [record.message[:8] for record in caplog.records] == ["no sound"]
    assert "node-cut" in mixer.asked


def test_left_is_left_and_far_is_faint() -> None:
    assert pan_of(0.0) == pytest.approx((1.0, 1.0))
    left, right = pan_of(-200.0)
    assert left > right
    assert faint(0.0) == 1.0 > faint(200.0) > faint(500.0) > 0.0


def test_a_cooldown_swallows_repeats(silent: Mixer) -> None:
    world = hall(Elara(100, 100))
    for _ in range(3):
        world.tick += 1
        silent.handle((e.TankOpened(0.0, 0.0, 1, 40),), world)
    assert silent.asked.count("tank-refill") == 1


def test_no_variant_comes_twice_in_a_row(silent: Mixer) -> None:
    row = silent._rows["step-metal"]
    taken = [silent._variant(row, Cue("step-metal")) for _ in range(200)]
    assert all(a != b for a, b in pairwise(taken))
    assert set(taken) == set(range(len(row.files)))


def test_a_pause_is_heard_and_the_levels_sounds_stand_still(speaking: Mixer) -> None:
    speaking.wait()
    world = hall(Elara(100, 100))
    speaking.enter(world)
    for _ in range(30):
        world.tick += 1
        speaking.update(world, 1 / 60)
    speaking.pause()
    asked = len(speaking.asked)
    world.tick += 60
    speaking.update(world, 1 / 60)
    assert speaking.asked[-1] == "pause"
    assert len(speaking.asked) == asked


def test_missing_and_damaged_files_are_named_and_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    (tmp_path / "sounds").mkdir()
    rows = {n: {"files": [f"{n}.ogg"], "gain": 1, "cooldown_ticks": 0} for n in ("send", "recall")}
    (tmp_path / "sounds" / "sounds.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "sounds" / "recall.ogg").write_bytes(b"OggS" + bytes(400))
    with caplog.at_level(logging.WARNING):
        mixer = Mixer(tmp_path)
        mixer.open()
        mixer.wait()
        mixer.ui("send")
        mixer.ui("recall")
        mixer.ui("ui-move")
        mixer.close()
    told = " ".join(record.message for record in caplog.records)
    assert "send.ogg" in told and "recall.ogg" in told and "ui-move" in told


def test_volume_zero_is_silence(speaking: Mixer) -> None:
    speaking.volumes = Volumes(master=0.0)
    speaking.wait()
    speaking.ui("ui-confirm")
    assert not any(pygame.mixer.Channel(index).get_busy() for index in range(pygame.mixer.get_num_channels()))


def test_a_sound_that_is_first_wanted_now_is_heard_a_moment_later(speaking: Mixer) -> None:
    speaking.wait()
    speaking._bank._sounds.clear()
    world = hall(Elara(100, 100))
    speaking.handle((e.NodeCut(100.0, 100.0, 3, 1),), world)
    at_once = pygame.mixer.get_busy()
    speaking.wait()
    speaking.update(None, 1 / 60)
    assert not at_once
    assert pygame.mixer.get_busy()


def test_effects_that_were_not_wanted_for_long_make_room(speaking: Mixer) -> None:
    bank = Bank(ASSETS / "sounds", lambda name, why: None)
    bank.open(())
    for path in sorted((ASSETS / "sounds").glob("ambience-*.ogg")) * 2:
        bank.get(path.name)
        bank.wait()
        assert bank.has(path.name)
        assert bank.bytes <= MOST_BYTES
    bank.close()


@pytest.mark.parametrize(
    "ask", [lambda mixer: mixer.ui("ui-confirm"), lambda mixer: mixer.ui("voice-lena")], ids=["effect", "voice"]
)
def test_an_effect_that_plays_is_held_by_more_than_its_channel(speaking: Mixer, ask: Callable[[Mixer], None]) -> None:
    """The mixer's own thread would free it as it ends, and look at it once more after that."""
    speaking.wait()
    ask(speaking)
    speaking._bank._sounds.clear()
    (playing,) = (
        sound
        for index in range(pygame.mixer.get_num_channels())
        if (sound := pygame.mixer.Channel(index).get_sound()) is not None
    )
    here, asked, channel, held = 1, 1, 1, 1
    assert sys.getrefcount(playing) >= here + asked + channel + held
