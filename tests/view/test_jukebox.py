"""Music: the three states of a theme, what comes after what, and that pieces of a loop join without a gap."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pygame
import pytest
import soundfile

from game.sim.people.elara import Elara
from game.sim.people.kade import Kade
from game.view.decode import BUFFER_FRAMES, sound_of
from game.view.jukebox import KEPT, STATES, crossfade
from game.view.mixer import Mixer, music_state
from game.view.stream import PIECE_FRAMES
from tests.view.listening import ASSETS, MUSIC, RATE, hall, samples


def test_the_alarm_and_the_cue_choose_the_music() -> None:
    world = hall()
    heard = []
    for alarm, state in ((0, "calm"), (1, "calm"), (2, "calm"), (0, "tense"), (3, "calm"), (0, "alarm")):
        world.alarm, world.music = alarm, ("core", state)
        heard.append(STATES[music_state(world)])
    assert heard == ["calm", "calm", "tense", "tense", "alarm", "alarm"]


def test_the_cross_fade_keeps_the_power() -> None:
    powers = [sum(x * x for x in crossfade(position)) for position in np.linspace(0, 2, 21)]
    assert powers == pytest.approx([1.0] * 21)


def loudness() -> list[float]:
    """Of the three states, calm first."""
    return [pygame.mixer.Channel(index).get_volume() for index in range(len(STATES))]


def begun(mixer: Mixer, theme: str) -> None:
    """A hall in which a theme has begun to sound."""
    world = hall(Elara(100, 100))
    world.set_music(theme, "calm")
    mixer.prepare(theme)
    mixer.wait()
    mixer.update(world, 1 / 60)
    assert mixer.music.listen()


def test_the_three_states_run_together_and_only_their_loudness_changes(speaking: Mixer) -> None:
    begun(speaking, "core")
    world = hall(Elara(100, 100))
    world.set_music("core", "calm")
    for _ in range(120):
        speaking.update(world, 1 / 60)
    before = loudness()
    world.alarm = 3
    for _ in range(240):
        speaking.update(world, 1 / 60)
    after = loudness()
    assert before[0] > 0.5 and before[1] == before[2] == 0.0
    assert after[2] > 0.5 and after[0] == after[1] == 0.0
    assert all(pygame.mixer.Channel(index).get_busy() for index in range(3))


def test_a_piece_that_plays_is_held_by_more_than_its_channel(speaking: Mixer) -> None:
    """The mixer's own thread would free it as it ends, and look at it once more after that."""
    begun(speaking, "core")
    piece = pygame.mixer.Channel(0).get_sound()
    here, asked, channel, music = 1, 1, 1, 1
    assert sys.getrefcount(piece) >= here + asked + channel + music


RECORD = """
import sys, time
import pygame
from pathlib import Path
from game.view import stream
pygame.mixer.init(44_100, -16, 2, 512, allowedchanges=0)
music = stream.Stream([Path(sys.argv[1])] * 3)
music.load()
music.start()
assert music.listen(30.0)
for index in range(3):
    pygame.mixer.Channel(index).set_volume(1.0)
written = Path(sys.argv[2])
loud = written.stat().st_size
while written.stat().st_size < loud + int(sys.argv[3]):
    time.sleep(0.01)
print(loud)
music.stop()
pygame.mixer.quit()
"""
"""Plays a file three times at once onto SDL's disk, about as fast as life, until so many bytes lie there since it is
loud; says how many lay there before."""


def test_pieces_of_a_loop_join_to_the_sample_and_keep_together(tmp_path: Path) -> None:
    """Noise, played three times at once, is that noise times three, over all seams and over the loop's end."""
    noise = np.random.default_rng(1).integers(-3000, 3000, (2 * RATE + 77, 2)).astype(np.int16)
    soundfile.write(tmp_path / "noise.wav", noise, RATE, subtype="PCM_16")
    heard_file, frames = tmp_path / "heard.raw", 2 * PIECE_FRAMES + 16 * BUFFER_FRAMES
    disk = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(heard_file), "SDL_DISKAUDIODELAY": "11"}
    a_frame = 2 * noise.itemsize
    recorded = subprocess.run(
        [sys.executable, "-c", RECORD, str(tmp_path / "noise.wav"), str(heard_file), str(frames * a_frame)],
        env={**os.environ, **disk}, cwd=ASSETS.parent, check=True, capture_output=True, text=True,
    )  # fmt: skip
    written = np.frombuffer(heard_file.read_bytes(), dtype=np.int16).reshape(-1, 2)
    # what was being mixed as the loudness was set may be silent still
    first = int(recorded.stdout.split()[-1]) // a_frame + 4 * BUFFER_FRAMES
    heard = written[first : first + 2 * PIECE_FRAMES]
    loop = 3 * np.concatenate([noise, noise])
    begins = [at for at in range(len(noise)) if np.array_equal(loop[at : at + 9], heard[:9])]
    assert len(begins) == 1, "what is heard is nowhere in the loop"
    expected = loop[(begins[0] + np.arange(len(heard))) % len(noise)]
    assert np.count_nonzero(np.any(heard != expected, axis=1)) == 0


def test_decoding_keeps_the_length_to_the_sample() -> None:
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
    path = MUSIC / "dawn-hint.ogg"
    assert len(sound_of(path).get_raw()) == len(samples(path)) * 4
    pygame.mixer.quit()


def test_themes_that_were_left_are_let_go(speaking: Mixer) -> None:
    world = hall(Elara(100, 100))
    for theme in ("street", "clinic", "uplink", "dark"):
        world.set_music(theme, "calm")
        speaking.prepare(theme)
        speaking.wait()
        for _ in range(150):
            speaking.update(world, 1 / 60)
        assert speaking.music.theme == theme
    assert len(speaking.music._streams) <= KEPT


def test_a_theme_that_comes_back_sounds_again(speaking: Mixer) -> None:
    for theme in ("street", "clinic", "street"):
        world = hall(Elara(100, 100))
        world.set_music(theme, "calm")
        while speaking.music.theme != theme:
            speaking.update(world, 1 / 60)
            speaking.wait()
        assert speaking.music.listen()
    assert all(pygame.mixer.Channel(index).get_busy() for index in range(3))


def test_the_chases_music_stands_on_the_games_beat(speaking: Mixer) -> None:
    now = 0.37
    speaking.music.clock = lambda: now
    kade = Kade(100, 100)
    world = hall(kade)
    world.set_music("chase", "calm")
    speaking.prepare("chase")
    speaking.wait()
    off = []
    for tick in range(13, 133):
        world.tick = tick
        speaking.update(world, 1 / 60)
        now += 1 / 60
        assert speaking.music.listen()
        off.append((speaking.beat_phase() - kade.beat_part(world.tick) + 0.5) % 1.0 - 0.5)
    assert all(pygame.mixer.Channel(index).get_busy() for index in range(3))
    assert max(abs(part) for part in off[-20:]) < 0.1


def test_a_frame_that_comes_late_does_not_stop_the_chases_music(speaking: Mixer) -> None:
    """Frames jitter by a tick or two; whoever ran after each of them would cut the music to pieces."""
    now = 0.0
    speaking.music.clock = lambda: now
    kade = Kade(100, 100)
    world = hall(kade)
    world.set_music("chase", "calm")
    speaking.prepare("chase")
    speaking.wait()
    held = 0
    for tick in range(1, 900):
        world.tick = tick + (tick % 7 == 0) * 2
        speaking.update(world, 1 / 60)
        assert speaking.music.listen()
        now += 1 / 60
        held += speaking.music._since_aligned == 0.0
    assert held <= 1


def test_the_credits_have_their_own_music(speaking: Mixer) -> None:
    speaking.credits()
    for _ in range(10):
        speaking.update(None, 1 / 60)
    assert speaking.music.piece == "credits"
