"""What holds for every chapter: it is finished by intents alone, each beat is a checkpoint, and whatever is pressed, the
world stands it and leads on.
"""

from __future__ import annotations

from itertools import groupby

import pytest

from game.sim.events import BeatBegan, ChapterEnded, CheckpointReached
from game.sim.faults import FaultError
from game.sim.intent import REST, Button, Intent
from game.sim.rules import Difficulty, Rules
from game.tools import monkey
from game.tools.walkthroughs import walkthrough
from tests.levels import playing
from tests.levels.playing import CHAPTERS

HANDS_ON_S = 3.0
TOLD_S = 4.0
BEAT_S = 240.0
"""A beat is played from its checkpoint to its end within this."""
RANDOM_S = 12.0
"""Of random presses in each beat."""
PLACES = [(chapter, beat) for chapter in CHAPTERS for beat in playing.beats(chapter)]

each_chapter = pytest.mark.parametrize("chapter", CHAPTERS)
each_beat = pytest.mark.parametrize(("chapter", "beat"), PLACES, ids=[f"{chapter}-{beat}" for chapter, beat in PLACES])


@each_chapter
def test_it_is_finished_by_intents_alone(chapter: str) -> None:
    world, _ = playing.whole(chapter)
    assert world.outcome == "finished"
    assert world.rank in ("S", "A", "B", "C")


@each_chapter
def test_the_end_is_told_once(chapter: str) -> None:
    _, happened = playing.whole(chapter)
    assert len([event for event in happened if isinstance(event, ChapterEnded)]) == 1


@each_chapter
def test_no_hint_stands_longer_than_into_the_next_beat(chapter: str) -> None:
    hints = playing.hints(chapter)
    assert hints
    assert {text: beats for text, beats in hints.items() if beats > 2} == {}


@each_chapter
@pytest.mark.parametrize("told", [BeatBegan, CheckpointReached])
def test_every_beat_is_played_in_order_and_is_a_checkpoint(
    chapter: str, told: type[BeatBegan] | type[CheckpointReached]
) -> None:
    """A beat may reach several checkpoints, one after the other."""
    _, happened = playing.whole(chapter)
    names = [event.beat for event in happened if isinstance(event, told)]
    assert [name for name, _ in groupby(names)] == playing.beats(chapter)


@each_chapter
def test_no_more_than_six_lines_in_a_row_without_control(chapter: str) -> None:
    assert 0 < playing.lines_in_a_row(chapter, playing.begin(chapter)) <= 6


@each_chapter
@pytest.mark.parametrize("difficulty", [Difficulty.STORY, Difficulty.KEEN])
def test_it_can_be_finished_on_the_other_difficulties(chapter: str, difficulty: Difficulty) -> None:
    world = playing.begin(chapter, rules=Rules(difficulty=difficulty))
    playing.play(chapter, world)
    assert world.outcome == "finished"


@each_beat
def test_whoever_resumes_there_is_told_what_to_do(chapter: str, beat: str) -> None:
    """Reading what is said and doing nothing else: within some seconds of play there is an objective, or it goes on."""
    world = playing.begin(chapter, checkpoint=beat)
    untold = 0.0
    while untold < TOLD_S and not world.objective and not world.outcome and world.beat in ("", beat):
        reads = world.dialogue.box is not None and world.tick % 15 == 0
        world.step(Intent(buttons=Button.INTERACT if reads else Button.NONE))
        untold += 0.0 if world.letterbox or world.dialogue.box is not None else 1 / 60
    assert untold < TOLD_S


@each_chapter
def test_an_unknown_checkpoint_is_refused_and_the_others_are_named(chapter: str) -> None:
    with pytest.raises(FaultError, match=f"no checkpoint 'nowhere'; it has .*{playing.beats(chapter)[-1]}"):
        playing.begin(chapter, "nowhere")


@each_beat
def test_a_checkpoint_that_is_loaded_plays_on_within_three_seconds(chapter: str, beat: str) -> None:
    """Somebody is in the player's hands, or there is a line to read, and no dark picture stays."""
    world = playing.begin(chapter, beat)
    confirm = Intent(buttons=Button.INTERACT)
    for tick in range(round(HANDS_ON_S * 60)):
        world.step(confirm if tick % 20 < 3 else REST)
        in_hand = world.hero is not None and not world.letterbox and world.darkness < 1.0
        if in_hand or world.dialogue.box is not None or world.outcome:
            return
    pytest.fail(f"nothing can be done after {HANDS_ON_S} s")


@each_beat
def test_play_resumes_at_every_checkpoint_and_goes_on(chapter: str, beat: str) -> None:
    world, after = playing.begin(chapter, beat), playing.after(chapter, beat)
    playing.play(chapter, world, round(BEAT_S * 60), upto=after)
    assert world.beat == after or world.outcome == "finished"


@each_beat
def test_whatever_is_pressed_the_beat_stands_it_and_leads_on(chapter: str, beat: str) -> None:
    world = playing.begin(chapter, beat)
    assert monkey.play(world, RANDOM_S, seed=3) is None
    assert world.outcome or monkey.stuck(world, walkthrough(chapter)(world)) is None
