"""Everything heard: how loud, how seamless, who says it in words, and what happens with no speakers at all."""

from __future__ import annotations

import importlib
import json
import logging
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pyloudnorm
import pytest
import soundfile

from game.sim import events as e
from game.sim.entity import Entity
from game.sim.level import LevelMap
from game.sim.machines.arm import ServiceArm
from game.sim.people.elara import Elara
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.patient import Patient
from game.sim.world import World
from game.view.ambience import AMBIENCES, ambience_of
from game.view.captions import AGAIN_TICKS, SHOWN, STAY_TICKS, URGENT, Captions, direction_of, read_texts
from game.view.decode import sound_of
from game.view.heard import SPEAKERS, timbre_of
from game.view.hearing import BEAT_TICKS, LOOPS, Cue, Hearing, every_name
from game.view.jukebox import BEAT_S, KEPT, STATES, THEMES, crossfade
from game.view.jukebox import PIECES as ALIASES
from game.view.mixer import Mixer, Volumes, music_state
from game.view.placing import faint, pan_of

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SOUNDS, MUSIC = ASSETS / "sounds", ASSETS / "music"
TABLE: dict[str, dict[str, Any]] = json.loads((SOUNDS / "sounds.json").read_text(encoding="utf-8"))
PIECES = sorted(MUSIC.glob("*.ogg"))
RATE = 44_100
HEARD_OFTEN = (
    "step-metal", "send", "recall", "barrier-set", "bots-settle", "bots-lost", "pulse-telegraph", "pulse-fire",
    "pulse-block", "pulse-hit", "node-siege", "drone-alert", "drone-dive", "cache-eaten", "choice-move", "ui-move",
    "voice-elara", "voice-lena", "voice-orion", "voice-kade", "step-tile", "step-carpet", "step-water", "dash", "vault",
    "dart", "dart-lost", "tag", "signal-lost", "tempo", "stumble", "beat", "spill", "gate-closing", "door-slam", "door",
    "steriliser-alert", "foam", "arm-wake", "arm-swing", "lock", "shutter", "relay", "power-up", "power-down", "charge",
    "gap-bridged", "gas", "capsule", "rumble", "turnstile-open", "refused", "jostle", "advert", "courier", "count",
    "shade-near", "shade-gone", "mended", "acid-dry", "patient-calmed", "patient-panic", "score-up", "score-down",
    "record-taken", "record-peeked", "record-copied", "record-left", "used", "travel", "camera-alert",
    "camera-curious", "camera-search", "laser-warn", "laser-on", "jack-in", "decoy-cast", "decoy-gone", "caught", "roll",
)  # fmt: skip
WORDLESS = (
    "step-", "ui-", "voice-", "choice-move", "choice-confirm", "ambience-", "send", "barrier-draw", "bots-settle",
    "drone-hum", "objective", "pause", "save", "unlock", "duck", "beat", "tempo", "laser-on", "used", "travel", "swap",
)  # fmt: skip
"""What the picture says as well, or nobody needs: menus, steps, letters of a line, and what goes on all the time."""
MUSIC_S = 20 * 60.0
"""All different music together is at least so long."""


@cache
def samples(path: Path) -> np.ndarray:
    """(frames, channels) as decoded."""
    data, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert rate == RATE
    return np.asarray(data)


@cache
def lufs(path: Path) -> float:
    """Loudness; a sound under a second as if it were repeated without a pause."""
    data = samples(path)
    if len(data) < RATE:
        data = np.tile(data, (int(np.ceil(1.2 * RATE / len(data))), 1))
    return float(pyloudnorm.Meter(RATE).integrated_loudness(data.astype(np.float64)))


def peak_db(path: Path) -> float:
    return float(20 * np.log10(np.max(np.abs(samples(path)))))


def effects() -> Iterator[Path]:
    return (SOUNDS / name for row in TABLE.values() for name in row["files"])


def hall(*people: Entity) -> World:
    """An empty room with somebody in it, the first of them in the player's hands."""
    world = World(LevelMap("hall", 640.0, 360.0))
    for person in people:
        world.spawn(person)
    world.hero = people[0] if people else None
    return world


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    """A mixer on a machine without a sound card."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "nosuch")
    mixer = Mixer(ASSETS)
    mixer.open()
    yield mixer
    mixer.close()


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    """A mixer whose card takes everything and sounds nothing."""
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    mixer = Mixer(ASSETS)
    assert mixer.open()
    yield mixer
    mixer.close()


# -- files ----------------------------------------------------------------------------------------


def test_no_effect_peaks_above_minus_one() -> None:
    assert [path.name for path in effects() if peak_db(path) > -1.0] == []


def test_effects_stand_at_about_minus_fourteen() -> None:
    """Spiky sounds may stay below, for their peaks are not flattened further; none is louder."""
    assert [(path.name, lufs(path)) for path in effects() if not -17.0 <= lufs(path) <= -13.0] == []


def test_variants_of_a_sound_are_about_equally_loud() -> None:
    spread = {name: np.ptp([lufs(SOUNDS / file) for file in row["files"]]) for name, row in TABLE.items()}
    assert [(name, width) for name, width in spread.items() if width > 1.7] == []


def test_what_is_heard_often_varies() -> None:
    assert [name for name in HEARD_OFTEN if len(TABLE[name]["files"]) < 3] == []


def test_variants_are_different_sounds() -> None:
    same = [n for n, row in TABLE.items() if len({(SOUNDS / f).read_bytes() for f in row["files"]}) < len(row["files"])]
    assert same == []


def test_effects_neither_start_nor_end_with_a_click() -> None:
    for name, row in TABLE.items():
        if name not in LOOPS:
            for file in row["files"]:
                assert np.max(np.abs(samples(SOUNDS / file)[-2:])) < 0.01, f"{file} is cut off"


def test_no_file_lies_about_unused() -> None:
    assert {path.name for path in SOUNDS.glob("*.ogg")} == {path.name for path in effects()}


@pytest.mark.parametrize("path", PIECES, ids=lambda path: path.stem)
def test_music_stands_at_minus_eighteen(path: Path) -> None:
    assert -19.0 <= lufs(path) <= -17.0
    assert peak_db(path) < -1.0


def test_music_is_small() -> None:
    assert sum(path.stat().st_size for path in PIECES) < 30_000_000


def test_all_assets_are_small() -> None:
    assert sum(path.stat().st_size for path in ASSETS.rglob("*") if path.is_file()) < 60_000_000


def test_there_are_twenty_minutes_of_music() -> None:
    assert len({path.read_bytes() for path in PIECES}) == len(PIECES)
    assert sum(soundfile.info(path).duration for path in PIECES) >= MUSIC_S


def test_there_are_at_least_eighty_effects() -> None:
    assert len(TABLE) >= 80


def test_the_music_that_chapters_ask_for_is_there() -> None:
    asked = {row["music"] for row in json.loads((ASSETS.parent / "levels.json").read_text("utf-8"))["chapters"]}
    constants = {"THEME", "MUSIC"}
    for path in (ASSETS.parent / "game" / "levels").glob("*.py"):
        text = path.read_text("utf-8")
        asked.update(re.findall(r'set_music\("([a-z-]+)"', text))
        asked.update(re.findall(rf'^(?:{"|".join(constants)}) = "([a-z-]+)"', text, re.MULTILINE))
    there = {path.stem for path in PIECES} | set(THEMES) | set(ALIASES) | {""}
    assert asked - there == set()
    assert {"street", "clinic", "uplink", "dark", "chase", "core", "dawn", "reef"} <= asked


def test_a_themes_states_are_equally_long_and_a_whole_number_of_bars() -> None:
    for theme in THEMES:
        lengths = {len(samples(MUSIC / f"{theme}-{state}.ogg")) for state in STATES}
        assert len(lengths) == 1
        assert 64.0 <= lengths.pop() / RATE <= 96.0
        assert len(samples(MUSIC / f"{theme}-calm.ogg")) % round(4 * BEAT_S * RATE) == 0


def comments(path: Path) -> dict[str, str]:
    """The tags of an Ogg Vorbis file, as they stand in its comment header (Vorbis I, section 5)."""
    data = path.read_bytes()[:8192]
    at = data.index(b"\x03vorbis") + 7
    at += 4 + int.from_bytes(data[at : at + 4], "little")
    count, at = int.from_bytes(data[at : at + 4], "little"), at + 4
    out = {}
    for _ in range(count):
        size, at = int.from_bytes(data[at : at + 4], "little"), at + 4
        key, _, value = data[at : at + size].decode().partition("=")
        out[key.upper()], at = value, at + size
    return out


@pytest.mark.parametrize("path", [p for p in PIECES if p.stem != "new-dawn"], ids=lambda path: path.stem)
def test_loops_have_no_seam(path: Path) -> None:
    """The step from the last sample to the first of the loop is like any step, and so is the way there."""
    data, tags = samples(path).astype(np.float64), comments(path)
    start, length = int(tags["LOOPSTART"]), int(tags["LOOPLENGTH"])
    assert start + length == len(data)
    steps = np.abs(np.diff(data, axis=0))
    assert np.all(np.abs(data[start] - data[-1]) <= np.quantile(steps, 0.999, axis=0))
    # 40 ms across the seam hold no more treble (a click is treble) than the loudest other 40 ms do
    across = np.concatenate((data[-882:], data[start : start + 882]))
    treble = np.diff(across, n=2, axis=0)
    inside = np.diff(data, n=2, axis=0)
    windows = np.sum(inside[: len(inside) // 1762 * 1762].reshape(-1, 1762, 2) ** 2, axis=1)
    assert np.all(np.sum(treble**2, axis=0) <= np.max(windows, axis=0))


def test_the_titles_loop_returns_to_what_it_left() -> None:
    """Before the loop's end and before its start there is the same music: the intro has died away by then."""
    data, start = samples(MUSIC / "title.ogg")[:, 0], int(comments(MUSIC / "title.ogg")["LOOPSTART"])
    before, end = data[start - RATE : start], data[-RATE:]
    assert np.corrcoef(before, end)[0, 1] > 0.99


@pytest.mark.parametrize("name", LOOPS)
def test_looping_effects_have_no_seam(name: str) -> None:
    data = samples(SOUNDS / TABLE[name]["files"][0])
    steps = np.abs(np.diff(data, axis=0))
    assert np.all(np.abs(data[0] - data[-1]) <= np.quantile(steps, 0.999, axis=0))


def test_orions_motif_is_lenas_turned_upside_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ASSETS / "src"))
    score = importlib.import_module("sound.score")
    scale = [note for note in range(128) if note % 12 in (2, 4, 5, 7, 9, 10, 0)]
    lena = [scale.index(pitch) for _, _, pitch in score.LENA]
    orion = [scale.index(pitch) for _, _, pitch in score.ORION]
    assert lena[0] == orion[0]
    assert [b - a for a, b in pairwise(lena)] == [a - b for a, b in pairwise(orion)]
    assert [note[:2] for note in score.LENA] == [note[:2] for note in score.ORION]


# -- names ----------------------------------------------------------------------------------------


def test_every_sound_that_is_asked_for_exists() -> None:
    assert [name for name in every_name() if name not in TABLE] == []
    assert [path.name for path in effects() if not path.is_file()] == []


def test_every_sound_in_the_table_is_asked_for() -> None:
    assert sorted(set(TABLE) - set(every_name())) == []


# -- the mixer ------------------------------------------------------------------------------------


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


def test_the_three_states_run_together_and_only_their_loudness_changes(speaking: Mixer) -> None:
    world = hall(Elara(100, 100))
    world.set_music("core", "calm")
    speaking.prepare("core")
    speaking.wait()
    for _ in range(120):
        speaking.update(world, 1 / 60)
    before = [sound.get_volume() for sound in speaking.music.sounds()]
    world.alarm = 3
    for _ in range(240):
        speaking.update(world, 1 / 60)
    after = [sound.get_volume() for sound in speaking.music.sounds()]
    assert before[0] > 0.5 and before[1] == before[2] == 0.0
    assert after[2] > 0.5 and after[0] == after[1] == 0.0
    assert all(pygame.mixer.Channel(index).get_busy() for index in range(3))


def test_decoding_keeps_the_length_to_the_sample() -> None:
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, allowedchanges=0)
    path = MUSIC / "dawn-hint.ogg"
    assert len(sound_of(path).get_raw()) == len(samples(path)) * 4
    pygame.mixer.quit()


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


# -- hearing --------------------------------------------------------------------------------------


def test_a_node_under_siege_knocks_higher_and_higher_until_it_is_cut() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    node = world.spawn(Entity("node", 300.0, 100.0, state="live"))
    hearing.hear((e.LoopClosed(300.0, 100.0, node.id),), world)
    heard = [cue for beat in range(0, 10, 2) for cue in hearing.notice(world, beat)]
    knocks = [cue.variant for cue in heard if cue.name == "node-siege"]
    hearing.hear((e.NodeCut(300.0, 100.0, node.id, 2),), world)
    assert knocks == [0, 1, 2, 3, 3]
    assert hearing.notice(world, 10) == []


def test_a_low_heart_beats_on_the_beat() -> None:
    lena = Lena(100, 100)
    hearing, world = Hearing(), hall(lena)
    lena.composure = 80.0
    world.tick = 1
    calm = hearing.notice(world, 2)
    lena.composure = 12.0
    world.tick = 2
    low = [cue.name for cue in hearing.notice(world, 4)]
    assert calm == []
    assert low == ["composure-low", "heartbeat"]


def test_a_drones_changed_mind_is_heard_from_where_it_hangs() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    drone = world.spawn(Entity("drone", 40.0, 60.0, state="patrol"))
    world.tick = 1
    hearing.notice(world, -1)
    drone.state, world.tick = "alert", 2
    assert hearing.notice(world, -1) == [Cue("drone-alert", (40.0, 60.0))]


def test_each_of_the_four_has_a_voice_of_their_own() -> None:
    hearing, world = Hearing(), hall()
    for who in ("elara", "lena", "orion", "kade"):
        cues = hearing.hear([e.LetterShown(who, letter) for letter in "molar"], world)
        assert {cue.name for cue in cues} == {f"voice-{who}"}


def test_everybody_speaks_with_somebodys_timbre() -> None:
    assert [timbre_of(who) for who in ("maro", "citizen-7", "citizen-u2", "patient-3", "phone", "coach", "hooded", "")] == [
        "maro", "citizen", "citizen", "patient", "machine", "kade", "orion", "",
    ]  # fmt: skip
    assert timbre_of("somebody-new") == "citizen"
    assert timbre_of("the patron") == "guard"
    assert [who for who in SPEAKERS if f"voice-{who}" not in TABLE] == []


@pytest.mark.parametrize("ground", ["metal", "tile", "carpet", "water"])
def test_a_step_sounds_of_the_ground(ground: str) -> None:
    cues = Hearing().hear([e.Stepped(1.0, 2.0, 3, ground, True)], hall())
    assert cues == [Cue(f"step-{ground}", (1.0, 2.0))]


def test_a_step_on_a_map_of_tiles_sounds_of_them() -> None:
    world = World(LevelMap("clinic", 640.0, 360.0, properties={"ground": "tile"}))
    assert [cue.name for cue in Hearing().hear([e.Stepped(1.0, 2.0, 3)], world)] == ["step-tile"]


def test_faster_beats_sound_higher() -> None:
    cues = Hearing().hear([e.BeatHit(0.0, 0.0, 1, tempo) for tempo in (1, 2, 3, 4)], hall())
    assert [cue.variant for cue in cues] == [0, 1, 2, 3]


def test_the_runners_beat_is_the_games() -> None:
    kade = Kade(100, 100)
    hearing, world = Hearing(), hall(kade)
    kade.running = True
    heard = []
    for tick in range(1, 4 * BEAT_TICKS):
        world.tick = tick
        heard += [tick for cue in hearing.notice(world, -1) if cue.name == "beat"]
    assert heard[1:] == [BEAT_TICKS, 2 * BEAT_TICKS, 3 * BEAT_TICKS]
    assert BEAT_TICKS / 60 == BEAT_S


def test_light_that_goes_and_comes_is_heard_once_each() -> None:
    hearing, world = Hearing(), hall()
    levels = (1.0, 0.0, 0.1, 0.3, 0.9, 1.0)
    heard = [cue.name for level in levels for cue in hearing.hear([e.CircuitChanged("ward", level, 10)], world)]
    assert heard == ["power-down", "power-up"]


def test_an_arm_is_heard_when_it_draws_back() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    arm = world.spawn(ServiceArm(120.0, 100.0, 0.0))
    heard = []
    for tick, swing in enumerate((-1.0, 0.0, 0.5, 1.0, -1.0, 0.1)):
        world.tick, arm.swing = tick + 1, swing
        heard += [tick for cue in hearing.notice(world, -1) if cue.name == "arm-swing"]
    assert heard == [1, 5]


def test_somebody_who_calms_down_is_heard() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    patient = world.spawn(Patient("fenn", 150.0, 100.0))
    heard = []
    for tick, mood in enumerate(("hiding", "led", "panic", "hiding", "safe")):
        world.tick, patient.mood = tick + 1, mood
        heard += [cue.name for cue in hearing.notice(world, -1)]
    assert heard == ["patient-calmed", "patient-panic"]


def test_a_score_is_heard_up_and_down() -> None:
    cues = Hearing().hear([e.ScoreChanged(320, 9, ""), e.ScoreChanged(300, -20, ""), e.ScoreChanged(300, 0, "")], hall())
    assert [cue.name for cue in cues] == ["score-up", "score-down"]


@pytest.mark.parametrize(
    ("name", "chapter", "properties", "expected"),
    [
        ("bright-lane", "neon-rain", {"rain": True}, {"ambience-awning", "ambience-rain"}),
        ("bright-lane", "new-dawn", {"rain": False}, {"ambience-birds"}),
        ("clinic", "waiting-room", {}, {"ambience-vent"}),
        ("clinic", "uplink", {}, {"ambience-vent", "ambience-servers"}),
        ("clinic", "restore", {}, {"ambience-dark"}),
        ("reef", "waiting-room", {}, {"ambience-reef"}),
        ("anywhere", "", {"ambience": "wind"}, {"ambience-wind"}),
        ("anywhere", "", {}, {"ambience-room"}),
    ],
)
def test_a_place_has_its_own_air(name: str, chapter: str, properties: dict[str, object], expected: set[str]) -> None:
    world = World(LevelMap(name, 640.0, 360.0, properties=properties))
    world.chapter = chapter
    assert set(ambience_of(world)) == expected
    assert set(AMBIENCES) <= set(TABLE)


def test_old_themes_are_let_go(speaking: Mixer) -> None:
    world = hall(Elara(100, 100))
    for theme in ("street", "clinic", "uplink"):
        world.set_music(theme, "calm")
        speaking.prepare(theme)
        speaking.wait()
        for _ in range(150):
            speaking.update(world, 1 / 60)
        assert speaking.music.theme == theme
    assert len(speaking.music._states) == KEPT


def test_the_chases_music_stands_on_the_games_beat(speaking: Mixer) -> None:
    kade = Kade(100, 100)
    world = hall(kade)
    world.set_music("chase", "calm")
    speaking.prepare("chase")
    speaking.wait()
    off = []
    began = time.perf_counter()
    while time.perf_counter() - began < 2.0:
        world.tick = 13 + int((time.perf_counter() - began) * 60)
        speaking.update(world, 1 / 60)
        time.sleep(1 / 60)
        off.append((speaking.beat_phase() - kade.beat_part(world.tick) + 0.5) % 1.0 - 0.5)
    assert all(pygame.mixer.Channel(index).get_busy() for index in range(3))
    assert max(abs(part) for part in off[-20:]) < 0.25


def test_the_credits_have_their_own_music(speaking: Mixer) -> None:
    speaking.credits()
    for _ in range(10):
        speaking.update(None, 1 / 60)
    assert speaking.music.piece == "credits"


# -- captions -------------------------------------------------------------------------------------


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
