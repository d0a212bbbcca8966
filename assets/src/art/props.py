"""Props of the server core: what stands about in it, and so says who lives and works there.

Every prop is one picture with its feet at the middle of its lower edge. `FOOTPRINTS` says where a body cannot
go, for the tileset's collision shapes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from art.atlas import write_picture
from art.canvas import Picture
from art.props_machines import BLINK_FRAMES, BLINKING, MACHINE_PROPS
from art.props_rooms import ROOM_PROPS
from art.props_small import SMALL_PROPS

PROPS: dict[str, Callable[[], Picture]] = {
    **MACHINE_PROPS,
    **SMALL_PROPS,
    **{
        f"{name}-{frame + 1}": partial(draw, frame)
        for name, draw in BLINKING.items()
        for frame in range(1, BLINK_FRAMES)
    },
    **ROOM_PROPS,
}
"""Prop name -> the function that draws it. New ones go to the end: maps hold their ids."""


def build(assets: Path) -> None:
    """Write assets/tiles/props/NAME.png and their emissive twins."""
    for name, draw in PROPS.items():
        write_picture(assets / "tiles" / "props" / f"{name}.png", draw(), twin=True)
