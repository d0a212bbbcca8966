"""Doorways: between leaves that stand open one looks through, and sees who goes there."""

from __future__ import annotations

import json

import pygame
import pytest

from game.content.data import data_root


@pytest.mark.parametrize("state", ["door/open", "shutter/open"])
def test_who_walks_through_an_open_door_is_seen(state: str) -> None:
    folder = data_root() / "assets" / "sprites"
    frames = json.loads((folder / "machines.json").read_text(encoding="utf-8"))["frames"]
    last = max(name for name in frames if name.startswith(f"{state}/"))
    left, top, width, height, _, _ = frames[last]
    sheet = pygame.image.load(folder / "machines.png")
    assert sheet.get_at((left + width // 2, top + height - 20)).a == 0
