"""The evening walk, played by intents alone, on the map that is shipped."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import neon_rain
from game.levels.neon_rain_rank import WORTH, score
from game.levels.neon_rain_voices import VOICES
from game.script.conduct import Conduct
from game.sim.events import Refused, ScoreChanged
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.people.lena import Lena
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
    assert world.tally.breaths >= 3 + 8


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
