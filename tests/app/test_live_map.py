"""A map that is saved in Tiled while somebody walks about on it is taken over where they stand."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.live_map import LiveMap
from game.app.screens.play import LOOK_TICKS, PlayScreen, start
from game.app.session import Request, Sessions
from game.content.data import data_root
from game.sim.faults import FaultError
from tests.app.shell_driver import Driver

MAP = """<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" width="40" height="24"
 tilewidth="16" tileheight="16" infinite="0" nextlayerid="2" nextobjectid="9">
 <objectgroup id="1" name="places">
{objects}
 </objectgroup>
</map>
"""
SPAWN = '<object id="1" name="kade" type="Spawn" x="{x}" y="100"><point/></object>'
TANK = '<object id="2" name="tank" type="NanoTank" x="400" y="200"><point/></object>'


def save(path: Path, *objects: str) -> None:
    """As Tiled does: the whole file anew. Each time is a later one, however coarse the clock of the disk."""
    later = path.stat().st_mtime_ns + 10**9 if path.exists() else 10**18
    path.write_text(MAP.format(objects="\n".join(objects)), encoding="utf-8")
    os.utime(path, ns=(later, later))


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    path = tmp_path / "yard.tmx"
    save(path, SPAWN.format(x=100))
    return path


@pytest.fixture
def walk(home: Path, drawn: Path) -> Iterator[Driver]:
    """A walk on that map, in a shell with the real maker of worlds."""
    game = Driver(home, sessions=Sessions(data_root()))
    start(game.shell, Request(map=drawn))
    game.until(lambda: game.screen == "play", "the walk")
    game.frames(LOOK_TICKS)
    yield game
    game.close()


def test_what_is_saved_is_there_and_the_hero_stays_where_she_is(walk: Driver, drawn: Path) -> None:
    walk.hero.place(300.0, 250.0)
    save(drawn, SPAWN.format(x=100), TANK)
    walk.frames(3 * LOOK_TICKS)
    assert [item.kind for item in walk.world.entities.values() if item.kind == "tank"] == ["tank"]
    assert (walk.hero.x, walk.hero.y) == pytest.approx((300.0, 250.0), abs=2.0)


def test_a_spawn_that_was_moved_is_gone_to(walk: Driver, drawn: Path) -> None:
    save(drawn, SPAWN.format(x=500))
    walk.frames(3 * LOOK_TICKS)
    assert walk.hero.x == pytest.approx(500.0, abs=2.0)


def test_a_fault_is_told_on_the_picture_and_the_old_map_stays(walk: Driver, drawn: Path) -> None:
    before = walk.world
    save(drawn, '<object id="1" name="kade" type="Spawn" x="100" y="100"><properties>'
         '<property name="who" value="nobody"/></properties><point/></object>')  # fmt: skip
    walk.frames(3 * LOOK_TICKS)
    assert walk.screen == "play" and walk.world is before
    assert any("who" in notice.words(str) for notice in walk.shell.notices.standing)
    save(drawn, SPAWN.format(x=200))
    walk.frames(3 * LOOK_TICKS)
    assert walk.world is not before


def test_a_walk_goes_on_while_its_designer_draws_in_another_window(walk: Driver) -> None:
    assert isinstance(walk.top, PlayScreen)
    walk.top.lost_focus()
    assert walk.screen == "play"


def test_nothing_is_read_while_it_is_still_being_written(drawn: Path) -> None:
    live = LiveMap(drawn, data_root())
    live.read()
    assert not live.changed()
    save(drawn, SPAWN.format(x=200))
    looks = [live.changed()]
    save(drawn, SPAWN.format(x=210))
    looks += [live.changed(), live.changed()]
    assert looks == [False, False, True]


def test_a_picture_that_is_repainted_counts_and_one_that_went_is_waited_for(tmp_path: Path, drawn: Path) -> None:
    picture = tmp_path / "sign.png"
    tiles = '<tileset firstgid="1" name="sign" tilewidth="16" tileheight="16" tilecount="1" columns="1">'
    tiles += '<image source="sign.png" width="16" height="16"/></tileset>'
    drawn.write_text(drawn.read_text("utf-8").replace(" <objectgroup", f"{tiles}<objectgroup"), encoding="utf-8")
    live = LiveMap(drawn, data_root())
    with pytest.raises(FaultError, match=r"sign\.png"):
        live.read()
    assert not live.changed()
    picture.write_bytes((data_root() / "assets" / "tiles" / "city" / "bin.png").read_bytes())
    assert [live.changed(), live.changed()] == [False, True]
    live.read()
    os.utime(picture, ns=(1, 1))
    assert [live.changed(), live.changed()] == [False, True]
