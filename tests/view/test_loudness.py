"""The sound files: how loud they are, how many, how long, and that none is missing or spare."""

from __future__ import annotations

import importlib
import json
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pyloudnorm
import pytest
import soundfile

from game.view.hearing import LOOPS, every_name
from game.view.jukebox import PIECES as ALIASES
from game.view.jukebox import THEMES
from tests.view.listening import ASSETS, PIECES, RATE, SOUNDS, TABLE, effects, samples

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
    "shoal", "fish-freed", "orion-winded", "beat-early", "beat-late", "surge-burst", "relay-choked", "phone-buzz",
)  # fmt: skip
MUSIC_S = 20 * 60.0
"""All different music together is at least so long."""


@cache
def lufs(path: Path) -> float:
    """Loudness; a sound under a second as if it were repeated without a pause."""
    data = samples(path)
    if len(data) < RATE:
        data = np.tile(data, (int(np.ceil(1.2 * RATE / len(data))), 1))
    return float(pyloudnorm.Meter(RATE).integrated_loudness(data.astype(np.float64)))


def peak_db(path: Path) -> float:
    return float(20 * np.log10(np.max(np.abs(samples(path)))))


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


def test_orions_motif_is_lenas_turned_upside_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ASSETS / "src"))
    score = importlib.import_module("sound.score")
    scale = [note for note in range(128) if note % 12 in (2, 4, 5, 7, 9, 10, 0)]
    lena = [scale.index(pitch) for _, _, pitch in score.LENA]
    orion = [scale.index(pitch) for _, _, pitch in score.ORION]
    assert lena[0] == orion[0]
    assert [b - a for a, b in pairwise(lena)] == [a - b for a, b in pairwise(orion)]
    assert [note[:2] for note in score.LENA] == [note[:2] for note in score.ORION]


def test_every_sound_that_is_asked_for_exists() -> None:
    assert [name for name in every_name() if name not in TABLE] == []
    assert [path.name for path in effects() if not path.is_file()] == []


def test_every_sound_in_the_table_is_asked_for() -> None:
    assert sorted(set(TABLE) - set(every_name())) == []
