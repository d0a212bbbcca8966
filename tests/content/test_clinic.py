"""The clinic: one building for four chapters, whole in each of them."""

from __future__ import annotations

import pytest

from game.content.reach import Ground
from game.content.tiled import TiledMap, load_map
from game.sim.placed import Light, Zone

MAP = "maps/clinic.tmx"
CHAPTERS = ("waiting-room", "uplink", "high-alert", "restore")
ROOMS = (
    "entrance", "reception", "vr", "lab", "vault", "server-hall", "air", "treatment-1", "treatment-2", "treatment-3",
    "ward-corridor", "ring", "ward", "hall-end", "breaker-room", "safe-room", "glass-corridor", "staff-corridor",
    "service-entrance", "closet", "power", "power-corridor", "doors-room", "yard", "vent-1", "vent-2", "vent-3", "vent-4",
)  # fmt: skip
CIRCUITS = {"reception", "lab", "vr", "treatment", "server", "vault", "power", "air", "alarm"}
BEYOND_THE_BEDS = {"treatment-3"}
"""In the alarm, beds and trolleys stand across the ward corridor: who cannot leap does not come here."""


@pytest.fixture(scope="module", params=CHAPTERS)
def clinic(request: pytest.FixtureRequest) -> tuple[str, TiledMap]:
    return request.param, load_map(MAP, chapter=request.param)


def test_every_room_can_be_walked_to_from_the_door(clinic: tuple[str, TiledMap]) -> None:
    chapter, tiled = clinic
    ground = Ground(tiled.level)
    door = tiled.level.named(Zone, "spawn-entrance")
    reached = ground.flood(door.x, door.y)
    for name in ROOMS:
        room = tiled.level.named(Zone, name)
        left, top = int((room.x - room.width / 2) / 4), int((room.y - room.height / 2) / 4)
        inside = reached[top : top + int(room.height / 4), left : left + int(room.width / 4)]
        shut_off = chapter == "high-alert" and name in BEYOND_THE_BEDS
        assert inside.any() != shut_off, f"{chapter}: {name}"


def test_nobody_can_stand_outside_the_building(clinic: tuple[str, TiledMap]) -> None:
    _, tiled = clinic
    ground = Ground(tiled.level)
    assert not ground.free[:, :8].any()
    assert not ground.free[-4:, :].any()


def test_each_wing_has_light_of_its_own(clinic: tuple[str, TiledMap]) -> None:
    _, tiled = clinic
    assert {lamp.circuit for lamp in tiled.level.of(Light)} >= CIRCUITS


def test_screens_move_but_in_the_dark() -> None:
    for chapter in CHAPTERS:
        names = {layer.name for layer in load_map(MAP, chapter=chapter).layers}
        assert ("walls/screens" in names) == (chapter != "restore")
