"""Props of the clinic. Each is one picture with its feet at the middle of its lower edge.

Things that stand on polished slabs have a second picture, `NAME-mirror`, that lies flat before them: themselves upside
down and faint. It is drawn from the prop, so the two cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import Picture
from art.palette import rgb
from art.props_clinic_back import BACK_PROPS
from art.props_clinic_care import CARE_PROPS
from art.props_clinic_ceilings import CEILING_PROPS
from art.props_clinic_door import DOOR_PROPS
from art.props_clinic_kept import KEPT_PROPS
from art.props_clinic_light import LIGHT_PROPS, tank
from art.props_clinic_stories import STORY_PROPS
from art.props_clinic_wait import WAIT_PROPS

MIRROR_DEEP = 44  # px: a reflection fades out over so much floor
MIRROR_SHARE = 0.34

MIRRORED = (
    "chair", "oplight", "tank-1", "tank-2", "tank-3", "holo-jaw", "holo-graph", "holo-dna", "holo-tooth", "pod",
    "lab-bench", "cart", "stool", "plant-1", "plant-2", "plant-3", "plant-4", "cabinet", "cabinet-small", "autoclave",
    "desk", "water-cooler", "arm", "bed", "curtain", "iv-stand", "glass-48", "glass-64", "glass-80", "glass-96",
    "coat-stand", "magazines", "laundry",
)  # fmt: skip
TANK_FRAMES = 3


def mirror(draw: Callable[[], Picture]) -> Picture:
    """A thing's image in the polished floor."""
    thing = draw()
    rows = np.flatnonzero(thing.mask().any(axis=1))
    foot = int(rows[-1]) - 1
    deep = min(MIRROR_DEEP, foot)
    done = Picture(thing.width, deep)
    for y in range(deep):
        share = MIRROR_SHARE * (1 - y / deep) ** 1.2
        for layer, source, part in ((done.albedo, thing.albedo, share), (done.emissive, thing.emissive, share * 0.8)):
            layer[y] = source[foot - y]
            layer[y, :, 3] = (source[foot - y, :, 3] * part).astype(np.uint8)
    return done


ASLEEP = {
    "M5": "M2", "M4": "M1", "M3": "M1", "T6": "T2", "T5": "T2", "T4": "T1", "T3": "T1", "B5": "B2", "B4": "B1", "B3": "B1",
    "O5": "O2", "O4": "O1", "O3": "O1", "R3": "R1", "R2": "S0", "V3": "V1", "V2": "V1", "G3": "G1", "N8": "N5", "N7": "N4",
}  # fmt: skip
"""The glass of a lamp whose light is off."""
FLAT = ("emblem", "dais", "rug-violet", "rug-mint", "rug-amber", "threshold", "toys")
"""What lies on the floor is lit with it: its light is added to its paint, which stays as it is."""
AWAKE = 200
"""From so much light on, of 255, a pixel is a lamp: its brightness is all in the emissive twin and can be cut off."""


def asleep(picture: Picture) -> Picture:
    """The picture with the paint under its lamps darkened: the same while they shine, dark when their room is."""
    done = picture.copy()
    lamps = picture.emissive[..., 3] >= AWAKE
    for lit, dark in ASLEEP.items():
        done.albedo[lamps & (picture.albedo[..., :3] == rgb(lit)).all(axis=2), :3] = rgb(dark)
    return done


_DRAWN = {**CARE_PROPS, **LIGHT_PROPS, **WAIT_PROPS, **BACK_PROPS, **DOOR_PROPS}
PROPS: dict[str, Callable[[], Picture]] = {
    **_DRAWN,
    **{f"tank-{seed}-{frame + 1}": partial(tank, seed, frame) for seed in (1, 2, 3) for frame in range(1, TANK_FRAMES)},
    **{f"{name}-mirror": partial(mirror, _DRAWN[name]) for name in MIRRORED},
}
"""Prop name -> the function that draws it. New ones go to the end: maps hold their ids."""
STORIES = {**STORY_PROPS, **KEPT_PROPS, **CEILING_PROPS}


def build(assets: Path) -> None:
    """Write assets/tiles/clinic-props/NAME.png and clinic-stories/NAME.png, and their emissive twins."""
    for folder, props in (("clinic-props", PROPS), ("clinic-stories", STORIES)):
        for name, draw in props.items():
            flat = name in FLAT or name.endswith("-mirror")
            write_picture(assets / "tiles" / folder / f"{name}.png", draw() if flat else asleep(draw()), twin=True)
