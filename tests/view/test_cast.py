"""Everybody who is promised a picture has one, in every state, and what has none does no harm."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from game.content.data import data_root
from game.content.start import start_level
from game.sim.entity import Entity
from game.sim.world import World
from game.view.actors import TURNS, Actors
from game.view.atlas import Atlas
from game.view.light import LightMap
from game.view.names import NAMES

UNSEEN = ("patient", "screen", "quill", "citizen", "shade")
"""They are named in the log, and have no box of their own."""
VIEWS = ("down", "up", "left", "right")
EVERYBODY = "idle walk run talk cower calm squat cheer fall sit phone"
NAMED = ("maro", "fenn", "ruza", "oda", "guard", "councillor", "student", "child", "noodler", "nurse", "juno")
PEOPLE = {
    "lena": "idle walk run breathe inhale exhale speak duck hurt talk tremble timid sit lie phone",
    "kade": "idle walk run dash vault land throw tempo stumble hold squat cheer hurt talk sit",
    "orion": "idle walk run sneak jack decoy roll land cast strain reach hurt talk kneel surrender carry rest",
    "elara": "idle walk run send barrier recall hurt talk cast_done mend sit",
    "decoy": "idle walk run",
    **{f"citizen-{number}": EVERYBODY for number in range(1, 17)},
    **{f"citizen-u{number}": "idle walk run talk" for number in range(1, 13)},
    **dict.fromkeys(NAMED, EVERYBODY),
}
DRONE = "patrol curious alert search dive stunned calm rebooted"
MACHINES = {
    "camera": "patrol curious alert search calm", "sterilizer": "patrol alert foam search calm rebooted stunned curious",
    "door": "open closed lockdown", "door-side": "open closed lockdown", "grille": "open closed",
    "arm": "calm turned stunned rebooted", "laser": "on warn off", "laser-post": "on warn off", "tap": "idle copying done",
    "cart": "idle turn", "crate": "idle turn", "barrel": "idle turn", "umbrella": "idle turn", "cauldron": "idle spilt",
    "slick": "idle", "foam": "lie spread",
    "stall": "idle", "courier": "fly bark", "turnstile": "shut open dark", "advert": "watch idle",
    "kiosk": "idle", "shade": "drift near gone", "memory": "drift near gone", "capsule": "open closed",
    "breaker": "off on", "shutter": "open closed half lockdown", "dart": "fly", "record": "idle", "drone": DRONE,
    "lock-drone": DRONE,
}  # fmt: skip
WIDEST = 4096
DEVICES = ("phone", "coach", "kiosk", "turnstile", "advert", "the clinic", "the patron")


@pytest.fixture(scope="module")
def actors() -> Actors:
    return Actors(data_root(), LightMap.__new__(LightMap), [])


@pytest.fixture(scope="module")
def world() -> World:
    return start_level("showdown")


@pytest.mark.parametrize("kind", PEOPLE)
def test_people_have_every_state_in_four_directions(actors: Actors, kind: str) -> None:
    atlas = actors.people.atlas
    wanted = [f"{kind}/{state}/{view}" for state in PEOPLE[kind].split() for view in VIEWS]
    assert not [name for name in wanted if not atlas.has(name)]
    assert actors.is_person(kind)


@pytest.mark.parametrize("kind", MACHINES)
def test_machines_have_every_state(actors: Actors, kind: str) -> None:
    assert not [state for state in MACHINES[kind].split() if not actors.machines.atlas.has(f"{kind}/{state}")]
    assert not actors.is_person(kind)


def test_the_unknown_rests_or_is_not_drawn(actors: Actors, world: World) -> None:
    juggler = Entity("maro", 0.0, 0.0, state="juggle", facing="left")
    assert actors.picture(world, juggler, actors.people).startswith("maro/idle/left/")
    odd = Entity("tap", 0.0, 0.0, state="purring")
    assert actors.picture(world, odd, actors.machines).startswith("tap/idle/")
    assert actors.of("unicorn") is None


def test_what_turns_on_the_floor_shows_its_side(actors: Actors, world: World) -> None:
    for kind, span in TURNS.items():
        load = Entity(kind, 0.0, 0.0)
        seen = set()
        for step in range(8):
            load.turn = span * step / 8  # type: ignore[attr-defined]
            seen.add(actors.picture(world, load, actors.machines))
        assert len(seen) == 8
        load.turn = span  # type: ignore[attr-defined]
        assert actors.picture(world, load, actors.machines) == f"{kind}/turn/0"


def test_sheets_fit_into_any_graphics_card(actors: Actors) -> None:
    for atlas in (
        actors.people.atlas,
        actors.machines.atlas,
        Atlas(data_root() / "assets" / "portraits" / "portraits"),
    ):
        width, height = atlas._albedo.get_size()
        assert max(width, height) <= WIDEST


def test_everybody_with_a_name_has_a_face_that_blinks_and_talks() -> None:
    portraits = Atlas(data_root() / "assets" / "portraits" / "portraits")
    for who in (name for name in NAMES if name not in UNSEEN):
        moods = {name.split("/")[1] for name in portraits.names if name.startswith(f"{who}/")}
        assert len(moods) >= (1 if who in DEVICES else 2), who
        for mood in moods:
            assert portraits.has(f"{who}/{mood}/blink")
            assert portraits.has(f"{who}/{mood}/talk")
