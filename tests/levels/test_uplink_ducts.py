"""The air duct of the uplink: a way round the first eye for who looks about."""

from __future__ import annotations

from game.levels.uplink_ducts import GRILLES, REMEMBERS
from game.sim.intent import Button, Intent
from game.sim.machines.camera import CameraEye
from game.sim.machines.gate import GateLeaf
from game.sim.world import World
from game.tools.walkthroughs.uplink import play_other
from tests.levels.test_uplink import an_uplink, orion_of


def grille(world: World, end: int) -> GateLeaf:
    return next(leaf for leaf in world.of(GateLeaf) if leaf.name == GRILLES[end])


def test_through_the_duct_no_eye_sees_him_and_the_next_room_begins() -> None:
    world = an_uplink("camera")
    world.step(Intent())
    hands = play_other(world)
    seen = 0.0
    while world.beat == "camera" and world.tick < 1800:
        world.step(next(hands))
        seen = max(seen, *(eye.seen for eye in world.of(CameraEye)))
    assert world.beat == "decoy"
    assert seen == 0.0
    assert not orion_of(world).times_caught
    # and whoever meets the drone there is put back into the shaft
    assert orion_of(world).hideout[1] > grille(world, 1).y


def test_a_grille_is_in_the_way_until_it_is_taken_off() -> None:
    world = an_uplink("camera")
    orion, leaf = orion_of(world), grille(world, 0)
    for press in (False, True):
        orion.place(leaf.x, leaf.y + 16.0)
        for tick in range(60):
            world.step(Intent(0, -127, buttons=Button.INTERACT if press and tick == 5 else Button.NONE))
        assert (orion.y < leaf.y) is press


def test_whom_the_eye_has_caught_twice_remembers_the_closet() -> None:
    world = an_uplink("camera")
    orion = orion_of(world)
    said: list[str] = []
    for times in (1, 2):
        orion.times_caught = times
        world.barks.clear()
        for _ in range(10):
            world.step(Intent())
            said.extend(bark.text for bark in world.barks)
            world.barks.clear()
        assert (REMEMBERS in said) is (times == 2)
