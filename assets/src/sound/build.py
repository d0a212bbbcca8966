"""Make everything heard: ``python -m sound.build [effects|music] [NAME-PREFIX]``, run in ``assets/src``.

Effects need numpy, scipy, soundfile, mutagen and pyloudnorm; music also mido, FluidSynth and the FluidR3
soundfont (Debian: ``fluidsynth fluid-soundfont-gm``). The same versions of them on the same kind of machine
give the same bytes; another version of libvorbis, FluidSynth or numpy may round otherwise.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .effects import build_effects
from .music import build_music


def build(assets_dir: Path) -> None:
    """Write ``assets_dir``/sounds and ``assets_dir``/music. Takes a few minutes."""
    build_effects(assets_dir / "sounds")
    build_music(assets_dir / "music")


def main(arguments: list[str]) -> None:
    """All of it, or one half, or only the names that start with a prefix."""
    assets = Path(__file__).resolve().parents[2]
    half = arguments[0] if arguments else ""
    prefix = arguments[1] if len(arguments) > 1 else ""
    if half in ("", "effects"):
        build_effects(assets / "sounds", prefix)
    if half in ("", "music"):
        build_music(assets / "music", prefix)


if __name__ == "__main__":
    main(sys.argv[1:])
