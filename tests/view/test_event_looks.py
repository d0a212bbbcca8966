"""The table of what events look like names only pictures that there are."""

from __future__ import annotations

import pygame
import pytest

from game.content.data import data_root
from game.sim.events import At
from game.view.atlas import Atlas
from game.view.event_looks import LOOKS, Flash, Look, Sparks


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    return Atlas(data_root() / "assets" / "sprites" / "effects")


@pytest.mark.parametrize("kind", LOOKS, ids=lambda kind: kind.__name__)
def test_every_look_has_its_picture(atlas: Atlas, kind: type[At]) -> None:
    def name(look: Look) -> str:
        return look.animation if isinstance(look, Flash) else look.name if isinstance(look, Sparks) else ""

    assert [name(look) for look in LOOKS[kind] if name(look) and not atlas.has(name(look))] == []
