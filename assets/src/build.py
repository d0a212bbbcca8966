"""Rebuilds every picture and sound from its program, to the same bytes: `python assets/src/build.py`.

    --only NAME     build one part: people, place, sound (may be given more than once)
    --verify        build nothing; compare sources and outputs with assets/build.sha256

`assets/build.sha256` holds the digests of the sources and of what they made, so that a picture changed
by hand, or a program changed without a rebuild, is found. Exit status 1 when something differs.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
ASSETS = SOURCES.parent
DIGESTS = ASSETS / "build.sha256"

WORDS = ASSETS / "translations"
"""Extracted from the game's own sources, not built here."""

PARTS = {"people": "art.people_build", "place": "art.place_build", "sound": "sound.build"}
"""Part -> the module whose `build(assets: Path) -> None` writes its outputs below `assets`."""

SOURCE_ENDINGS = (".py", ".json", ".txt")


def digests() -> dict[str, str]:
    """The SHA-256 of every file below assets, by its path from there."""
    found = {}
    for path in sorted(ASSETS.rglob("*")):
        name = path.relative_to(ASSETS).as_posix()
        if (
            path.is_dir()
            or path == DIGESTS
            or any(p.startswith((".", "__pycache__")) for p in path.relative_to(ASSETS).parts)
        ):
            continue
        if path.is_relative_to(SOURCES) and path.suffix not in SOURCE_ENDINGS:
            continue
        if path.is_relative_to(WORDS):
            continue
        found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def verify() -> list[str]:
    """What differs from the recorded digests, one message each; empty when all is as built."""
    if not DIGESTS.exists():
        return ["assets/build.sha256 is missing. Run: python assets/src/build.py"]
    lines = DIGESTS.read_text(encoding="utf-8").splitlines()
    recorded = {name: digest for digest, _, name in (line.partition("  ") for line in lines if line)}
    present = digests()
    faults = []
    for name in sorted(recorded.keys() | present.keys()):
        if name not in present:
            faults.append(f"assets/{name}: was built and is gone. Run: python assets/src/build.py")
        elif name not in recorded:
            faults.append(f"assets/{name}: was not there at the last build. Run: python assets/src/build.py")
        elif recorded[name] != present[name]:
            faults.append(f"assets/{name}: changed since the last build. Run: python assets/src/build.py")
    return faults


def build(only: list[str] | None = None) -> None:
    """Run the parts (all, or those named) and record the digests."""
    for part, module in PARTS.items():
        if not only or part in only:
            importlib.import_module(module).build(ASSETS)
            print(f"built {part}")
    rows = [f"{digest}  {name}\n" for name, digest in digests().items()]
    DIGESTS.write_text("".join(rows), encoding="utf-8")


def main() -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Rebuild the pictures and sounds of New Avalon.")
    parser.add_argument("--only", action="append", choices=sorted(PARTS), help="build one part")
    parser.add_argument("--verify", action="store_true", help="compare digests, build nothing")
    chosen = parser.parse_args()
    if chosen.verify:
        faults = verify()
        print("\n".join(faults) or "assets are as built")
        return 1 if faults else 0
    build(chosen.only)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(SOURCES))
    sys.exit(main())
