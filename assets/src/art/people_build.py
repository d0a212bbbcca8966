"""Builds every person, machine, portrait and font. `python -m art.people_build` writes them into `assets/`."""

from __future__ import annotations

from pathlib import Path

from art.atlas import Animation, Frame, write_atlas
from art.font import build_fonts
from art.machines_art import small_machines
from art.machines_art_core import core
from art.machines_city import city
from art.machines_clinic import clinic
from art.machines_dream import dream
from art.machines_kit import Kit
from art.machines_loads import loads
from art.people import draw
from art.people_cast import CAST
from art.people_citizens import looks
from art.people_heroes import hologram
from art.people_looks import LOOKS
from art.people_moves import DIRECTIONS
from art.portraits import portraits
from art.portraits_records import records

Atlas = tuple[dict[str, Frame], dict[str, Animation]]


def characters() -> Atlas:
    """All frames and animations of all people."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}
    everybody = {**LOOKS, **looks(), "decoy": LOOKS["orion"]}
    for who, actions in CAST.items():
        for name, action in actions.items():
            for direction in DIRECTIONS:
                title = f"{who}/{name}/{direction}"
                for place, pose in enumerate(action.poses[direction]):
                    frame = draw(everybody[who], direction, pose)
                    frames[f"{title}/{place}"] = hologram(frame, place) if who == "decoy" else frame
                order = action.order or tuple(range(len(action.poses[direction])))
                animations[title] = Animation([f"{title}/{place}" for place in order], action.ticks, action.loop)
    return frames, animations


def machines() -> Atlas:
    """All frames and animations of all machines; glass mixes colours, so every pixel is moved to the palette."""
    frames, animations = small_machines()
    more_frames, more_animations = core()
    kit = Kit()
    clinic(kit)
    city(kit)
    dream(kit)
    loads(kit)
    drawn = {**frames, **more_frames, **kit.frames}
    every = {name: (picture.snapped(), x, y) for name, (picture, x, y) in drawn.items()}
    return every, {**animations, **more_animations, **kit.animations}


def build(assets: Path) -> None:
    """Write the atlases, portraits and fonts under `assets`; the same bytes every time."""
    write_atlas(assets / "sprites" / "characters", *characters())
    write_atlas(assets / "sprites" / "machines", *machines())
    write_atlas(assets / "portraits" / "portraits", *portraits())
    write_atlas(assets / "portraits" / "records", records(), {})
    build_fonts(assets / "fonts")


if __name__ == "__main__":
    build(Path(__file__).resolve().parents[2])
