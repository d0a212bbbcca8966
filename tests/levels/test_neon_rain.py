"""The evening walk, played by intents alone, on the map that is shipped."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from itertools import islice

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import neon_rain
from game.levels.neon_rain_lesson import COMES_TICKS, GOOD_BREATHS
from game.levels.neon_rain_rank import WORTH, score
from game.levels.neon_rain_steps import PARTS, STEPS
from game.levels.neon_rain_voices import VOICES
from game.levels.street_looks import BEGINS, LOOKS
from game.script.conduct import FIRST_SCORE, Conduct
from game.sim.events import Hummed, Refused, ScoreChanged
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.people.breather import Breather
from game.sim.people.crowd import Passer
from game.sim.people.lena import Lena
from game.sim.placed import Sign
from game.sim.thing import Thing
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from game.tools.walkthroughs.player import Hands
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "neon-rain")
whole = partial(playing.whole, "neon-rain")


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "bright-lane.tmx", chapter="neon-rain").level


def an_evening(checkpoint: str = "", flags: dict[str, object] | None = None, ground: LevelMap | None = None) -> World:
    world = World(ground or level(), seed=1, flags=flags)
    neon_rain.start(world, checkpoint)
    return world


def lena_of(world: World) -> Lena:
    assert isinstance(world.hero, Lena)
    return world.hero


def test_the_turnstile_refuses_and_eight_steps_are_taken_after_breaths() -> None:
    world, happened = whole()
    assert of(happened, Refused)
    assert Conduct(world).has("lane_refused")
    assert Conduct(world).has("eight_steps")
    assert world.tally.breaths >= GOOD_BREATHS + sum(part.inhale > 0 for part in PARTS)


def walk_on(world: World, seconds: float, **move: int) -> None:
    """Push the stick one way, and read on through talk."""
    for tick in range(round(seconds * 60)):
        talks = world.dialogue.box is not None
        world.step(Intent(buttons=Button.INTERACT) if talks and tick % 8 == 0 else Intent(**({} if talks else move)))


def breathe_in(world: World, ticks: int) -> None:
    for _ in range(ticks):
        world.step(Intent(buttons=Button.SECONDARY))
    world.step(Intent())


def until_taught(world: World) -> None:
    """Stand still and read, until the ring is asked for."""
    for tick in range(60 * 90):
        if world.hint is not None and world.hint.action == "secondary" and not world.letterbox:
            return
        world.step(Intent(buttons=Button.INTERACT) if world.dialogue.box is not None and tick % 8 == 0 else Intent())
    raise AssertionError("nobody taught her to breathe")


def test_the_eight_steps_are_eight() -> None:
    assert sum(len(part.thoughts) for part in PARTS) == STEPS


def test_along_the_kerb_one_comes_to_the_turnstile_too() -> None:
    world = an_evening("lane")
    lena_of(world).place(1390.0, 398.0)
    world.step(Intent())
    world.step(Intent())
    assert world.beat == "turnstile"


def test_she_turns_back_from_the_alley_before_the_lane_has_turned_her_off() -> None:
    world = an_evening("lane")
    lena_of(world).place(1248.0, 380.0)
    walk_on(world, 6.0, move_y=127)
    assert lena_of(world).y < 520.0
    assert world.beat == "lane"


def test_whoever_walks_past_the_stall_into_the_alley_is_taught_there() -> None:
    world = an_evening("stall")
    lena_of(world).place(1248.0, 390.0)
    walk_on(world, 3.0, move_y=127)
    until_taught(world)
    lena, maro = lena_of(world), next(e for e in world.entities.values() if e.name == "maro")
    assert lena.y > 416.0, "she stands in the side way"
    assert abs(maro.x - lena.x) < 60.0
    assert abs(maro.y - lena.y) < 40.0


def test_who_stands_still_at_the_turnstile_is_fetched() -> None:
    world = an_evening("stall")
    until_taught(world)
    assert COMES_TICKS < world.tick < COMES_TICKS + 60 * 20


def test_each_good_breath_of_the_lesson_lights_a_lantern() -> None:
    world = an_evening("stall")
    maro = next(e for e in world.entities.values() if e.name == "maro")
    lena_of(world).place(maro.x + 30.0, maro.y + 4.0)
    until_taught(world)
    burning = []
    for _ in range(GOOD_BREATHS):
        breathe_in(world, lena_of(world).inhale_ticks)
        for _ in range(45):
            world.step(Intent())
        burning.append(sum(e.kind == "lantern" and e.state == "lit" for e in world.entities.values()))
    assert burning == [1, 2, 3]


def test_she_breathes_along_and_leaves_the_last_breath_to_lena() -> None:
    world = an_evening("stall")
    (maro,) = world.of(Breather)
    lena = lena_of(world)
    lena.place(maro.x + 30.0, maro.y + 4.0)
    until_taught(world)
    along = []
    for _ in range(GOOD_BREATHS):
        for _ in range(60):
            world.step(Intent(buttons=Button.SECONDARY))
        assert lena.breath is not None
        along.append(maro.breath is not None and abs(maro.breath.radius - lena.breath.radius) < 0.05)
        breathe_in(world, lena.inhale_ticks - 60)
        for _ in range(45):
            world.step(Intent())
    assert along == [True, True, False]


def test_the_lanterns_still_burn_at_a_later_checkpoint() -> None:
    world = an_evening("alley")
    assert all(e.state == "lit" for e in world.entities.values() if e.kind == "lantern")


def test_the_tram_hides_her_and_shows_her_when_it_leaves() -> None:
    world = an_evening()
    walk_on(world, 0.1)
    lena = lena_of(world)
    (tram,) = (e for e in world.entities.values() if e.kind == "tram")
    assert tram.y > lena.y, "it is nearer to us than she is"
    assert abs(tram.x - lena.x) < 70.0
    walk_on(world, 8.0)
    assert tram.x < lena.x - 160.0


def test_whoever_knows_the_opening_may_press_on() -> None:
    def first_line(often: int) -> int:
        world = an_evening()
        while world.dialogue.box is None:
            world.step(Intent(buttons=Button.INTERACT) if often and world.tick % often == 1 else Intent())
        return world.tick

    assert first_line(10) < 40 < first_line(0)


def test_whoever_only_stands_at_the_stop_is_told_the_way() -> None:
    world = an_evening()
    walk_on(world, 8.0)
    heard: list[str] = []
    for tick in range(60 * 30):
        reads = world.dialogue.box is not None and tick % 8 == 0
        world.step(Intent(buttons=Button.INTERACT) if reads else Intent())
        heard += [bark.speaker for bark in world.barks]
    assert "citizen-3" in heard, "the conductor"


def test_the_reserved_lane_is_open_from_behind_and_the_guard_minds_only_his_side() -> None:
    world = an_evening("square")
    lena_of(world).place(2300.0, 320.0)
    walk_on(world, 0.2)
    assert Conduct(world).has("behind_the_bar")
    lena_of(world).place(1500.0, 320.0)
    walk_on(world, 0.2)
    assert any(bark.speaker == "guard" for bark in world.barks)


@pytest.mark.parametrize("heard", [True, False])
def test_who_has_heard_the_tune_hums_it_before_the_door(heard: bool) -> None:
    world = an_evening("steps", flags={"heard_hum": heard})
    assert bool(of(playing.play("neon-rain", world, upto="door"), Hummed)) is heard


def test_in_the_thick_of_the_alley_she_is_told_to_breathe() -> None:
    world = an_evening("alley")
    lena = lena_of(world)
    lena.place(1300.0, 620.0)
    walk_on(world, 1.0)
    lena.composure = 20.0
    walk_on(world, 0.2)
    assert world.hint is not None
    assert world.hint.action == "secondary"
    breathe_in(world, lena.inhale_ticks)
    walk_on(world, 0.1)
    assert world.hint is None or world.hint.action != "secondary"


def test_a_walk_through_the_crowd_costs_more_than_one_along_the_lane() -> None:
    costs = {kind: max(p.costs for p in an_evening().of(Passer) if (p.y > 570.0) == kind) for kind in (True, False)}
    assert costs[True] > costs[False]


def test_taxis_float_where_nobody_walks() -> None:
    world = an_evening()
    for _ in range(60 * 20):
        world.step(Intent())
        taxis = [e for e in world.entities.values() if e.kind.endswith("taxi")]
        assert taxis
        assert not [taxi for taxi in taxis if 230.0 < taxi.y - taxi.z < 416.0 and taxi.x < 2200.0]


def test_a_longer_breath_is_full_later() -> None:
    world = an_evening("alley")
    lena = lena_of(world)
    for _ in range(30):
        world.step(Intent())
    lena.inhale_ticks = 150
    breathe_in(world, 97)
    short = lena.breaths
    breathe_in(world, 150)
    assert (short, lena.breaths) == (0, 1)


def test_cancelling_at_the_second_step_cancels_nothing() -> None:
    world = an_evening("steps")
    for intent in islice(walkthrough("neon-rain", other=True)(world), 60 * 90):
        world.step(intent)
        if world.beat == "door":
            break
    assert Conduct(world).has("cancelled_at_two")
    assert Conduct(world).has("eight_steps")


def test_the_fine_costs_eleven_and_leaves_a_flower() -> None:
    world, happened = whole()
    assert next(e.by for e in happened if isinstance(e, ScoreChanged)) == -11
    assert Conduct(world).has("flower")


def test_the_score_falls_as_she_crosses_the_square() -> None:
    world, _ = whole()
    assert Conduct(world).score < 300


def test_the_dry_way_leads_there_too() -> None:
    world = an_evening("alley")
    Conduct(world).note("flower")
    lena_of(world).place(1400.0, 700.0)
    world.step(Intent())
    hands, dry = Hands(world), 0
    for goal in ((2200.0, 720.0), (2336.0, 664.0)):
        for intent in hands.go(goal, most=60 * 40):
            world.step(intent)
            dry += lena_of(world).y > 670.0
    assert dry > 60 * 5, "she went along under the awnings"
    assert world.beat == "hood"


def test_who_is_asked_says_something_and_something_else_once_refused() -> None:
    conduct = Conduct(an_evening())
    before = {voice.name: voice.line(conduct).text for voice in VOICES}
    for key in ("lane_refused", "learnt_breath", "flower"):
        conduct.note(key)
    changed = [voice.name for voice in VOICES if voice.line(conduct).text != before[voice.name]]
    assert len(VOICES) >= 15
    assert len(changed) >= 8


def test_everybody_who_has_a_voice_stands_in_the_street() -> None:
    world = an_evening()
    there = {entity.name for entity in world.entities.values()}
    assert {voice.name for voice in VOICES} <= there


def test_standing_still_by_the_hooded_man_one_hears_him_hum() -> None:
    world = an_evening("hood")
    lena_of(world).place(2290.0, 625.0)
    for _ in range(160):
        world.step(Intent())
    assert Conduct(world).has("heard_hum")


def test_feet_obey_only_after_a_breath() -> None:
    world = an_evening("steps")
    player = walkthrough("neon-rain")(world)
    while world.letterbox or world.tick < 100:
        world.step(next(player))
    lena = lena_of(world)
    before = lena.y
    for _ in range(60):
        world.step(Intent(move_y=-127))
    assert abs(lena.y - before) < 2.0


def test_breaths_that_come_to_nothing_are_forgiven() -> None:
    world = an_evening("steps")
    for tick in range(60 * 120):
        box = world.dialogue.box
        if box is not None:
            buttons = Button.INTERACT if tick % 9 == 0 else Button.NONE
        else:
            buttons = Button.SECONDARY if tick % 30 < 10 else Button.NONE
        world.step(Intent(move_y=-127 if box is None else 0, buttons=buttons))
        if world.beat == "door":
            break
    assert world.beat == "door"


def test_composure_at_zero_leads_back_into_play_within_three_seconds() -> None:
    world = an_evening("alley")
    lena = lena_of(world)
    for _ in range(30):
        world.step(Intent())
    lena.lose(world, 1000.0)
    assert lena.frozen_until
    for _ in range(180):
        world.step(Intent())
    assert not lena.frozen_until
    assert Conduct(world).count("rain_froze") == 1


def test_the_chapter_begun_again_forgets_its_own_notes() -> None:
    world = an_evening(flags={"flower": True, "lane_refused": True, "score": 12, "records_unread": 2})
    conduct = Conduct(world)
    assert not conduct.has("flower")
    assert conduct.score == 311
    assert conduct.count("records_unread") == 2


def test_a_skip_leads_through_the_steps() -> None:
    assert playing.skip_on(an_evening("steps"), "door", seconds=15.0)


def test_a_map_without_the_keeper_is_refused_with_a_reason() -> None:
    ground = replace(level(), placed=tuple(p for p in level().placed if p.name != "keeper"))
    with pytest.raises(FaultError, match="keeper"):
        an_evening(ground=ground)


def test_the_score_keeps_to_what_each_part_is_worth() -> None:
    world, _ = whole()
    parts = score(world)
    for name, most in WORTH.items():
        assert 0.0 <= getattr(parts, name) <= most


def test_every_window_that_the_map_names_has_something_to_say_in_the_evening_and_in_the_morning() -> None:
    named = {sign.name.removeprefix(BEGINS) for sign in level().of(Sign) if sign.name.startswith(BEGINS)}
    assert set(LOOKS) == {name for name in named if not name.startswith("cans")}
    assert all(look.evening != look.morning for look in LOOKS.values())


def test_a_machine_has_no_can_for_her_in_the_evening_and_one_for_anybody_in_the_morning() -> None:
    said = []
    for begin in (an_evening, lambda: playing.begin("new-dawn")):
        world = begin()
        world.step(Intent())
        machines = [one for one in world.of(Thing) if one.name.startswith("look-cans")]
        machines[0].uses += 1
        world.step(Intent())
        said.append(world.dialogue.log[-1].text)
        assert Conduct(world).score == FIRST_SCORE
        assert not any(machine.label for machine in machines), "one is enough"
    assert said[0] != said[1]
