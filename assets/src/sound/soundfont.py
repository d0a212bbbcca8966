"""Real instruments: a part is written as MIDI (mido) and played by FluidSynth with the FluidR3 soundfont (MIT licence)."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import mido
import numpy as np

from .dsp import RATE, Wave
from .score import PULSE, Part

FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
"""Debian's fluid-soundfont-gm."""

PIANO, CELESTA, VIBRAPHONE, HARP, TIMPANI = 0, 8, 11, 46, 47
VIOLIN, CELLO, CONTRABASS, TREMOLO, PIZZICATO, STRINGS, SLOW_STRINGS = 40, 42, 43, 44, 45, 48, 49
ELECTRIC_PIANO, ORGAN, MARIMBA, TUBULAR, NYLON, CLEAN_GUITAR, MUTED_GUITAR = 4, 16, 12, 14, 24, 27, 28
FINGER_BASS, FRETLESS, MUTED_TRUMPET, TENOR_SAX, OBOE, CRYSTAL = 33, 35, 59, 66, 68, 98
CHOIR, TROMBONE, HORN, BRASS, CLARINET, FLUTE, TAIKO = 52, 57, 60, 61, 71, 73, 116

_TICKS = 480
_TEMPO = 500_000


def _midi(part: Part, program: int, path: Path) -> None:
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("set_tempo", tempo=_TEMPO))
    track.append(mido.Message("program_change", program=program))
    moments: list[tuple[int, int, int, int]] = []
    for note in part:
        start = round(note.at * PULSE * 2 * _TICKS)
        end = max(start + 10, round((note.at + note.length) * PULSE * 2 * _TICKS))
        moments.append((start, 1, note.pitch, max(1, min(127, round(note.force * 127)))))
        moments.append((end, 0, note.pitch, 0))
    now = 0
    for at, on, pitch, force in sorted(moments):
        track.append(mido.Message("note_on" if on else "note_off", note=pitch, velocity=force, time=at - now))
        now = at
    track.append(mido.MetaMessage("end_of_track", time=0))
    out = mido.MidiFile(ticks_per_beat=_TICKS)
    out.tracks.append(track)
    out.save(path)


def play(part: Part, program: int, seconds: float) -> Wave:
    """The part on one instrument, dry, exactly ``seconds`` long, two ears.

    Raises ``FileNotFoundError`` that names the Debian package when FluidSynth or the soundfont is missing.
    """
    tool = shutil.which("fluidsynth")
    if tool is None or not FONT.exists():
        raise FileNotFoundError("music needs FluidSynth and FluidR3: apt-get install fluidsynth fluid-soundfont-gm")
    with tempfile.TemporaryDirectory() as folder:
        score, raw = Path(folder) / "part.mid", Path(folder) / "part.raw"
        _midi(part, program, score)
        subprocess.run(
            [
                tool,
                "-q",
                "-n",
                "-i",
                "-R",
                "0",
                "-C",
                "0",
                "-g",
                "0.6",
                "-r",
                str(RATE),
                "-o",
                "synth.polyphony=512",
                "-O",
                "float",
                "-T",
                "raw",
                "-F",
                str(raw),
                str(FONT),
                str(score),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        data = np.fromfile(raw, dtype="<f4").reshape(-1, 2).astype(np.float64)
    out = np.zeros((round(seconds * RATE), 2))
    n = min(len(out), len(data))
    out[:n] = data[:n]
    return out
