"""The morning, played by intents alone, on the map that is shipped."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from functools import cache, partial
from itertools import islice

import pytest

from game.content.data import data_root
from game.content.tiled import load_map
from game.levels import new_dawn
from game.levels import new_dawn_square as square
from game.levels.neon_rain_voices import VOICES as EVENING
from game.levels.new_dawn_class import FULL_MOUTH
from game.levels.new_dawn_rank import WORTH, score
from game.levels.new_dawn_setting import ABOUT_THE_GATE
from game.levels.new_dawn_voices import HEADLINES, VOICES, morning_of
from game.script.conduct import Conduct
from game.sim.events import Counted
from game.sim.faults import FaultError
from game.sim.intent import Button, Intent
from game.sim.level import LevelMap
from game.sim.machines.advert import Advert
from game.sim.machines.turnstile import Turnstile
from game.sim.people.chorus import Chorus
from game.sim.people.exercise import Count, Sporty
from game.sim.people.lena import Lena
from game.sim.people.shaker import Shaker
from game.sim.world import World
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.scenario import of

play = partial(playing.play, "new-dawn")
whole = partial(playing.whole, "new-dawn")
MORNINGS = {"dark": {"records_unread": 3}, "ignored": {"calmed": 4}, "lit": {"records_peeked": 5}}


@cache
def level() -> LevelMap:
    return load_map(data_root() / "maps" / "bright-lane.tmx", chapter="new-dawn").level


def a_morning(checkpoint: str = "", flags: dict[str, object] | None = None, ground: LevelMap | None = None) -> World:
    world = World(ground or level(), seed=1, flags=flags)
    new_dawn.start(world, checkpoint)
    return world


def test_no_more_than_six_lines_in_a_row_when_much_is_remembered() -> None:
    world = a_morning(flags={"flower": True, "answered_kade": True, "capsule_secret": True})
    assert 0 < playing.lines_in_a_row("new-dawn", world) <= 6
    assert world.outcome == "finished"


@pytest.mark.parametrize("which", list(MORNINGS))
def test_there_are_three_mornings_and_each_lets_her_through(which: str) -> None:
    world = a_morning(flags=dict(MORNINGS[which]))
    assert morning_of(Conduct(world)) == which
    said = {line.text for line in world.dialogue.log}
    play(world, upto="class")
    said = {line.text for line in world.dialogue.log}
    (gate,) = world.of(Turnstile)
    assert world.beat == "class"
    assert gate.free
    assert gate.state == ("dark" if which == "dark" else "open")
    assert all(advert.state == "hushed" for advert in world.of(Advert)), "she asked for the number to be off"
    others = set(MORNINGS) - {which}
    for other in others:
        world = a_morning(flags=dict(MORNINGS[other]))
        play(world, upto="hearing")
        assert {line.text for line in world.dialogue.log} - said, "another morning has other words"


def test_every_two_sentences_have_a_headline_of_their_own() -> None:
    pairs = [frozenset(pair) for pair in itertools.combinations(new_dawn.SENTENCES, 2)]
    assert set(HEADLINES) == set(pairs)
    assert len(set(HEADLINES.values())) == 6


def test_the_people_of_both_chapters_are_more_than_twenty_five_and_most_change() -> None:
    names = {voice.name for voice in (*EVENING, *VOICES)} | {"maro", "kade", "elara", "orion", "hooded", "patient"}
    changing = [voice for voice in (*EVENING, *VOICES) if len(voice.lines) > 1]
    assert len(names) >= 25
    assert len(EVENING) + len(VOICES) >= 35
    assert len(changing) >= 25


def test_everybody_who_has_a_voice_stands_in_the_street() -> None:
    there = {entity.name for flags in MORNINGS.values() for entity in a_morning(flags=dict(flags)).entities.values()}
    assert {voice.name for voice in VOICES} <= there


def test_each_morning_has_people_of_its_own_about_the_gate() -> None:
    names = {which: {name for name, *_ in about} for which, about in ABOUT_THE_GATE.items()}
    for which, flags in MORNINGS.items():
        world = a_morning(flags=dict(flags))
        there = {entity.name for entity in world.entities.values()}
        assert world.flags["morning"] == which
        assert names[which] <= there
        assert all(there.isdisjoint(names[other]) for other in set(MORNINGS) - {which})


def test_a_child_hops_through_the_gate_that_nobody_heeds() -> None:
    world = a_morning(flags=dict(MORNINGS["ignored"]))
    child = next(one for one in world.entities.values() if one.name == "hopper")
    places, highest = set(), 0.0
    for _ in range(300):
        world.step(Intent())
        places.add(round(child.x / 15.0))
        highest = max(highest, child.z)
    assert len(places) >= 4
    assert highest > 5.0
    assert child.y == pytest.approx(next(iter(world.of(Turnstile))).y + 2.0, abs=1.0)


def test_the_class_is_counted_and_people_fall_and_get_up() -> None:
    world = a_morning("class")
    happened = play(world, upto="boxes")
    assert len(of(happened, Counted)) == 32
    assert sum(one.falls for one in world.of(Sporty)) > 5
    assert Conduct(world).count("class_hits") > 20
    for _ in range(200):
        world.step(Intent())
    assert not any(one.down for one in world.of(Sporty))


def test_keeping_time_leaves_more_of_them_standing() -> None:
    def falls(*, squats: bool) -> int:
        world = a_morning("class")
        player = walkthrough("new-dawn")(world)
        for _ in range(60 * 75):
            intent = next(player)
            if not squats and world.dialogue.box is None:
                intent = replace(intent, buttons=Button.NONE)
            world.step(intent)
            if world.beat == "boxes":
                break
        assert world.beat == "boxes"
        assert world.hint is None, "who did not learn it is not reminded for ever"
        return sum(one.falls for one in world.of(Sporty))

    assert falls(squats=True) < falls(squats=False)


def test_he_does_not_look_up_while_she_walks() -> None:
    world = a_morning("boxes")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(1700.0, 622.0)
    for tick in range(400):
        world.step(Intent(move_x=127 if tick // 20 % 2 else -127))
    assert not Conduct(world).has("boxes_met")
    for _ in range(200):
        world.step(Intent())
    assert Conduct(world).has("boxes_met")


def test_breaths_begun_together_calm_sooner() -> None:
    patient = Shaker("student", 0.0, 0.0)
    patient.helped(together=True)
    alone = Shaker("student", 0.0, 0.0)
    alone.helped(together=False)
    assert patient.tremble < alone.tremble < 100.0
    assert patient.inhale > alone.inhale


def test_hasty_breaths_help_in_the_end_too() -> None:
    world = a_morning("practice")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(2500.0, 275.0)
    for tick in range(60 * 120):
        box = world.dialogue.box
        press = Button.INTERACT if box is not None and tick % 9 == 0 else Button.NONE
        hold = Button.SECONDARY if box is None and tick % 40 < 20 else Button.NONE
        world.step(Intent(buttons=press | hold))
        if world.beat == "close":
            break
    assert world.beat == "close"


def test_skips_lead_through_the_class() -> None:
    world = a_morning("class")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(2900.0, 410.0)
    assert playing.skip_on(world, "boxes", seconds=25.0)


def test_flags_that_are_no_numbers_do_no_harm() -> None:
    world = a_morning(flags={"calmed": "many", "records_unread": None, "told_orion": [3], "class_hits": "x"})
    for _ in range(120):
        world.step(Intent())
    assert world.beat == "morning"


def test_a_map_without_a_chair_is_refused_with_a_reason() -> None:
    ground = replace(level(), placed=tuple(p for p in level().placed if p.name != "chair"))
    with pytest.raises(FaultError, match="chair"):
        a_morning(ground=ground)


def test_the_score_keeps_to_what_each_part_is_worth() -> None:
    parts = score(whole()[0])
    for name, most in WORTH.items():
        assert 0.0 <= getattr(parts, name) <= most


def test_the_ring_of_the_count_closes_on_the_count_itself() -> None:
    world = a_morning("class")
    player = walkthrough("new-dawn")(world)
    seen: list[tuple[float, bool]] = []
    for intent in islice(player, 60 * 30):
        happened = list(world.step(intent))
        rings = world.of(Count)
        if rings:
            seen.append((rings[0].part, bool(of(happened, Counted))))
    counts = [at for at, (_part, counted) in enumerate(seen) if counted]
    assert len(counts) > 8
    assert all(seen[at][0] == 0.0 for at in counts), "closed when the count is called"
    assert all(seen[at - 6][0] > 0.0 for at in counts), "and seen coming before"


def test_who_keeps_every_count_hears_of_a_full_mouth() -> None:
    world = a_morning("class")
    play(world, upto="boxes")
    hits = Conduct(world).count("class_hits")
    assert hits >= FULL_MOUTH
    assert any(f"{hits} of thirty-two" in line.text for line in world.dialogue.log)


def test_three_breaths_carry_him_eight_steps_and_the_square_breathes_along() -> None:
    world = a_morning("close", flags={"flower": True, "led_out": 3})
    play(world)
    said = [line.text for line in world.dialogue.log]
    breathed = Conduct(world).count("breathed")
    assert [text for text in said if text in square.COUNTS] == list(square.COUNTS)
    assert breathed > len(world.of(Sporty)) + 4
    assert any(str(breathed) in text for text in said), "the phone has counted them"
    assert {"maro", "ruza"} <= {one.name for one in world.of(Chorus)[0].joined}, "who was helped is there"
    assert "fenn" not in {one.name for one in world.of(Chorus)[0].joined}


def test_the_last_breath_asks_no_more_than_three_sighs_of_anybody() -> None:
    world = a_morning("close")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(2872.0, 440.0)
    for tick in range(60 * 60):
        box = world.dialogue.box
        press = Button.INTERACT if box is not None and tick % 9 == 0 else Button.NONE
        sigh = Button.SECONDARY if box is None and tick % 40 < 12 else Button.NONE
        world.step(Intent(buttons=press | sigh))
        if world.outcome:
            break
    assert world.outcome == "finished"


def test_he_comes_up_to_her_before_he_speaks_and_then_walks_along() -> None:
    world = a_morning("boxes")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(1860.0, 622.0)
    player = walkthrough("new-dawn")(world)
    while not any(line.speaker == "orion" and len(line.text) > 4 for line in world.dialogue.log):
        world.step(Intent())
    orion = next(one for one in world.entities.values() if one.name == "orion")
    assert math.dist((orion.x, orion.y), (lena.x, lena.y)) < 60.0
    while lena.x < 2200.0:
        world.step(next(player))
    assert world.beat == "practice"
    assert math.dist((orion.x, orion.y), (lena.x, lena.y)) < 80.0


def test_skips_lead_through_the_last_breath_and_he_stands_there_all_the_same() -> None:
    world = a_morning("close")
    lena = world.hero
    assert isinstance(lena, Lena)
    lena.place(2872.0, 440.0)
    assert playing.skip_on(world, "", seconds=30.0) or world.outcome == "finished"
    orion = next(one for one in world.entities.values() if one.name == "orion")
    assert math.dist((orion.x, orion.y), (lena.x, lena.y)) < 50.0


@pytest.mark.parametrize(("lost", "words"), [(0, "not one"), (3, "few"), (11, "11 files")])
def test_the_bench_knows_how_many_files_left_the_vault(lost: int, words: str) -> None:
    world = a_morning("hearing", flags={"restored_vault": True, "vault_leaks": lost})
    play(world, upto="class")
    asked = [line.text for line in world.dialogue.log if line.speaker == "councillor"]
    assert any(words in text.lower() for text in asked)


def test_whose_file_was_lost_has_a_letter() -> None:
    (oda,) = [voice for voice in VOICES if voice.name == "oda"]
    world = a_morning(flags={"vault_leaks": 1, "records_unread": 3})
    assert "letter" in oda.line(Conduct(world)).text


@pytest.mark.parametrize(
    ("lost", "words"), [(0, "never copied"), (2, "read last night: 2"), (8, "opened a file for me")]
)
def test_what_he_read_at_the_vault_stays_with_him(lost: int, words: str) -> None:
    world = a_morning("boxes", flags={"vault_leaks": lost})
    play(world, upto="practice")
    assert any(words in line.text for line in world.dialogue.log if line.speaker == "orion")


def test_who_never_squats_is_called_and_then_a_railing() -> None:
    world = a_morning("class")
    for intent in islice(walkthrough("new-dawn")(world), 60 * 90):
        world.step(replace(intent, buttons=intent.buttons & ~Button.DASH))
        if world.beat != "class":
            break
    said = " ".join(line.text for line in world.dialogue.log)
    assert "believe in your knees" in said
    assert "RAILING" in said
