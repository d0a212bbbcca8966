"""The dark building, played by intents alone, on the map that is shipped."""

from __future__ import annotations

from functools import cache, partial
from itertools import islice

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import restore, restore_setting
from game.sim.events import CheckpointReached, DroneRebooted, MomentCame, PulseBlocked
from game.sim.faults import FaultError
from game.sim.intent import REST, Button, Intent
from game.sim.level import LevelMap
from game.sim.mending.air import Extractor, Fan
from game.sim.mending.lock import Relay, VaultLock
from game.sim.mending.power import Charge
from game.sim.thing import Thing
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "restore")
whole = partial(playing.whole, "restore")


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "clinic.tmx", chapter="restore").level


def a_dark_clinic(checkpoint: str = "", flags: dict[str, object] | None = None) -> World:
    world = World(level(), seed=1, flags=flags)
    restore.start(world, checkpoint)
    return world


def test_each_system_is_a_checkpoint() -> None:
    _, happened = whole()
    assert [event.beat for event in of(happened, CheckpointReached)].count("rounds") == 4


def test_each_system_uses_the_swarm_in_its_own_way() -> None:
    world, happened = whole()
    assert world.of(Charge)[0].home
    assert of(happened, DroneRebooted)
    assert len(of(happened, PulseBlocked)) >= 3
    assert world.of(VaultLock)[0].state == "shut"


def test_the_light_and_the_siege_are_kept_for_the_album() -> None:
    _, happened = whole()
    assert [event.moment for event in of(happened, MomentCame)] == ["lights", "siege"]


def test_light_comes_back_with_the_power() -> None:
    world, _ = whole()
    assert world.circuits["reception"].level == 1.0
    dark = a_dark_clinic()
    dark.step(REST)
    assert dark.circuits["reception"].level < 0.1


def test_what_was_restored_stays_restored_after_loading() -> None:
    world = a_dark_clinic("rounds", {"restored_power": True})
    for _ in range(30):
        world.step(REST)
    assert world.circuits["reception"].level == 1.0
    play(world, upto="intercom")
    assert world.beat == "intercom"


def test_doors_first_is_as_good_a_way() -> None:
    world = a_dark_clinic("rounds", {"restored_doors": True})
    play(world, upto="intercom")
    assert world.beat == "intercom"


def test_no_bots_at_all_is_no_dead_end() -> None:
    world = a_dark_clinic("vault")
    play(world, 60 * 20)
    world.swarm.burn(range(world.swarm.count))
    world.step(REST)
    for _ in range(60 * 30):
        world.step(REST)
    assert not world.outcome
    skipped = Intent(buttons=Button.SKIP)
    for _ in range(4):
        world.step(skipped)
        world.step(REST)
    play(world)
    assert world.outcome == "finished"


def test_bots_that_were_left_behind_come_out_of_her_sleeve_and_none_is_lost() -> None:
    world = a_dark_clinic("rounds", {"restored_power": True, "restored_doors": True})
    world.step(REST)
    hero = world.hero
    assert hero is not None
    hero.place(1824.0, 302.0)
    for _ in range(60):
        world.step(REST)
    away = world.swarm.positions - [hero.x, hero.y]
    assert world.swarm.count == restore_setting.BOTS
    assert ((away**2).sum(axis=1) < 200.0**2).all()


def in_the_gas(seconds: float) -> tuple[World, set[str]]:
    """The air room with its fan blowing, and nobody lifting a hand for so long; with every hint that was shown."""
    world = a_dark_clinic("rounds", {"restored_power": True, "restored_doors": True})
    world.step(REST)
    extractor = world.of(Extractor)[0]
    assert world.hero is not None
    world.hero.place(extractor.x - 160.0, extractor.y + 52.0)
    hints = set()
    for _ in range(round(seconds * 60)):
        world.step(REST)
        hints.add(world.hint.text if world.hint else "")
    return world, hints - {""}


def test_who_does_nothing_in_the_gas_is_shown_where_a_wall_would_turn_it() -> None:
    world, hints = in_the_gas(14)
    assert world.of(Fan)[0].guide is not None
    assert len(hints) >= 2


def test_a_wall_along_the_dashes_turns_the_gas_into_the_extractor() -> None:
    world, _ = in_the_gas(1)
    fan, extractor = world.of(Fan)[0], world.of(Extractor)[0]
    a, b = fan.turn_towards(extractor.x, extractor.y)
    world.swarm.begin_barrier(*a)
    world.swarm.extend_barrier(*b)
    world.swarm.end_barrier()
    for _ in range(60 * 7):
        world.step(REST)
    assert extractor.taken >= 3


def under_siege(seconds: float) -> tuple[World, set[str]]:
    """The vault, kept by nobody for so long; with every hint that was shown."""
    world = a_dark_clinic("vault")
    lock = world.of(VaultLock)[0]
    for intent in walkthrough("restore")(world):
        world.step(intent)
        if lock.turning:
            break
    hints = set()
    for _ in range(round(seconds * 60)):
        world.step(REST)
        hints.add(world.hint.text if world.hint else "")
    return world, hints - {""}


def test_who_does_nothing_at_the_vault_loses_files_and_is_told_better_and_better() -> None:
    world, hints = under_siege(20)
    assert world.of(VaultLock)[0].leaked >= 3
    assert len(hints) >= 3


def test_a_wall_on_the_wrong_side_is_told() -> None:
    world, _ = under_siege(1)
    lock = world.of(VaultLock)[0]
    world.swarm.begin_barrier(lock.x + 60.0, lock.y - 30.0)
    world.swarm.extend_barrier(lock.x + 60.0, lock.y + 30.0)
    world.swarm.end_barrier()
    hints = set()
    for _ in range(60 * 15):
        world.step(REST)
        hints.add(world.hint.text if world.hint else "")
    assert "The wall leaves a side open: draw it anew, all round" in hints
    assert "Open side" in arrows(world)


def test_a_composure_of_zero_leads_on_within_seconds() -> None:
    world = a_dark_clinic("rounds")
    world.step(REST)
    hero = world.hero
    assert hero is not None
    hero.lose(world, 1000.0)  # type: ignore[attr-defined]
    for _ in range(60 * 3 + 5):
        world.step(REST)
    assert not hero.frozen_until  # type: ignore[attr-defined]
    assert hero.composure > 0.0  # type: ignore[attr-defined]


def test_a_map_without_the_lock_is_told_in_words() -> None:
    bare = load_map(data_root() / "maps" / "clinic.tmx", chapter="nobody").level
    with pytest.raises(FaultError, match='no Sign named "lock"'):
        restore.start(World(bare), "")


def arrows(world: World) -> set[str]:
    return {sign.title for sign in world.of(Thing) if sign.kind == "goal" and sign.state == "wanted"}


def test_arrows_lead_to_what_is_dark_and_to_nothing_else() -> None:
    world = a_dark_clinic("rounds", {"restored_power": True})
    for _ in range(30):
        world.step(REST)
    assert arrows(world) == {"Doors", "Air"}
    play(world, upto="intercom")
    for _ in range(90):
        world.step(REST)
    assert arrows(world) == {"Intercom"}
    play(world, upto="vault")
    world.step(REST)
    assert arrows(world) == {"Vault"}


def test_the_light_comes_back_before_her_eyes() -> None:
    world = a_dark_clinic()
    looked = False
    for intent in islice(walkthrough("restore")(world), playing.LIMIT):
        world.step(intent)
        if world.flags.get("restored_power") and world.letterbox and world.focus is not None:
            looked = True
            break
    assert looked
    for _ in range(60 * 4):
        world.step(REST)
    assert not world.letterbox, "and then she goes on"
    assert world.circuits["reception"].level == 1.0


def a_full_bag() -> World:
    """The moment in which the thief has as much as he can carry."""
    world, _ = under_siege(2)
    lock = world.of(VaultLock)[0]
    lock.leaked = lock.bag
    return world


def test_a_full_bag_ends_the_siege_and_it_may_begin_again() -> None:
    world = a_full_bag()
    lock = world.of(VaultLock)[0]
    play(world, 60 * 8)
    assert world.beat == "vault"
    assert lock.turning, "the walkthrough pulls the line, and the lock goes round anew"
    assert 0 < lock.leaked < lock.bag, "what he had read by then stays read"


def test_who_shuts_what_is_left_goes_on_with_what_it_cost() -> None:
    world = a_full_bag()
    for intent in islice(walkthrough("restore", other=True)(world), 60 * 15):
        world.step(intent)
        if world.beat == "plan":
            break
    assert world.beat == "plan"
    assert world.flags["vault_emptied"]
    assert int(world.flags["vault_leaks"]) == world.of(VaultLock)[0].bag


def test_who_never_lifts_a_hand_loses_ever_more_and_does_not_win() -> None:
    world, _ = under_siege(40)
    lock = world.of(VaultLock)[0]
    assert lock.leaked >= lock.bag / 2
    assert lock.done < 0.5


def test_he_speaks_over_what_he_reads_and_comes_back_faster() -> None:
    world, _ = under_siege(2)
    pause = world.of(Relay)[0].pause
    for _ in range(60 * 26):
        world.step(REST)
    assert "orion" in {line.speaker for line in world.dialogue.log}
    assert world.of(Relay)[0].pause < pause


def test_the_louvre_slips_and_a_wall_has_to_be_drawn_anew() -> None:
    world, _ = in_the_gas(1)
    fan, extractor = world.of(Fan)[0], world.of(Extractor)[0]
    first = fan.turn_towards(extractor.x, extractor.y)

    def a_wall(a: tuple[float, float], b: tuple[float, float], seconds: float) -> None:
        world.swarm.begin_barrier(*a)
        world.swarm.extend_barrier(*b)
        world.swarm.end_barrier()
        for _ in range(round(60 * seconds)):
            world.step(REST)

    a_wall(*first, 14.0)
    assert fan.angle == fan.aim
    assert not world.flags.get("restored_air"), "the first wall is not enough"
    world.swarm.recall()
    a_wall(*fan.turn_towards(extractor.x, extractor.y), 14.0)
    assert world.flags.get("restored_air")
