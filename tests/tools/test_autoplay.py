"""Autoplay on small worlds: it finishes what can be finished, and says what it waited for where it cannot."""

from __future__ import annotations

from collections.abc import Iterator

from game.script import Stage, say, until
from game.sim.intent import Button, Intent
from game.sim.people.elara import Elara
from game.sim.recording import Recorder
from game.sim.world import Script, World
from game.tools.autoplay import FINISHED, ChapterReport, Report, run
from game.tools.replay import verify
from tests.scenario import picture, wanting

ROOM = picture("""
    ##########
    #E......x#
    ##########
""")
CLOSED = picture("""
    ##########
    #E..#...x#
    ##########
""")


def room(drawn: object = ROOM) -> World:
    """Elara is to walk to the x and be greeted there; then the chapter is over."""
    assert isinstance(drawn, type(ROOM))
    world = drawn.world()
    elara = world.spawn(Elara(*drawn.at("E")))
    world.hero = elara
    world.swarm.spawn(10, *drawn.at("E"))
    goal = drawn.at("x")[0] - 8

    def script(stage: Stage) -> Script:
        stage.beat("walk")
        stage.world.set_objective("Cross the room")
        yield from until(stage, lambda: elara.x > goal)
        yield from say(stage, "kade", "There you are.")
        stage.end("gold")

    world.start(script(Stage(world)))
    return world


def walker(world: World) -> Iterator[Intent]:
    """Walks right, and closes what is said."""
    while True:
        if world.dialogue.box is not None:
            yield wanting(Button.INTERACT)
            yield wanting()
        else:
            yield wanting(move=(1, 0))


def idler(world: World) -> Iterator[Intent]:
    """Does nothing, for ever."""
    while True:
        yield wanting()


def test_what_can_be_finished_is_finished() -> None:
    report = run("room", room(), walker)
    assert report.outcome == FINISHED
    assert 60 < report.ticks < 600
    assert report.seconds == report.ticks / 60
    assert report.realtime > 1


def test_the_same_start_has_the_same_digest() -> None:
    assert run("room", room(), walker).digest == run("room", room(), walker).digest


def test_another_way_has_another_digest() -> None:
    def late(world: World) -> Iterator[Intent]:
        yield wanting()
        yield from walker(world)

    assert run("room", room(), walker).digest != run("room", room(), late).digest


def test_a_wall_in_the_way_ends_it_and_says_where() -> None:
    report = run("room", room(CLOSED), walker, stall_s=5)
    assert report.outcome != FINISHED
    assert "nothing moved on for 5 s" in report.outcome
    assert "beat 'walk'" in report.outcome
    assert "Cross the room" in report.outcome


def test_a_line_that_nobody_closes_is_quoted() -> None:
    def deaf(world: World) -> Iterator[Intent]:
        while True:
            yield wanting(move=(1, 0))

    assert "There you are." in run("room", room(), deaf, stall_s=5).outcome


def test_nothing_goes_on_for_ever() -> None:
    def chatter(world: World) -> Iterator[Intent]:
        while True:
            world.objective += "!"
            yield wanting()

    assert "not finished after 10 s" in run("room", room(), chatter, limit_s=10).outcome


def test_a_walkthrough_that_ends_early_is_told() -> None:
    def short(world: World) -> Iterator[Intent]:
        yield wanting()

    assert "came to its end" in run("room", room(), short).outcome


def test_a_walkthrough_that_gives_up_is_quoted() -> None:
    def lost(world: World) -> Iterator[Intent]:
        yield wanting()
        raise LookupError("no access node is left to enclose")

    assert "no access node is left" in run("room", room(), lost).outcome


def test_a_chapter_that_breaks_is_told() -> None:
    world = room()

    def script() -> Script:
        yield
        raise RuntimeError("a beat without a place")

    world.start(script())
    outcome = run("room", world, walker).outcome
    assert "it broke" in outcome
    assert "a beat without a place" in outcome


def test_what_autoplay_plays_can_be_recorded_and_verified() -> None:
    world = room()
    recorder = Recorder(world, "room")
    report = run("room", world, walker, recorder=recorder)
    verdict = verify(recorder.recording(), room)
    assert verdict.verified, verdict.message
    assert (verdict.ticks, verdict.digest) == (report.ticks, report.digest)


def test_a_closed_window_ends_it() -> None:
    class Closed:
        def show(self, world: World, events: tuple[object, ...]) -> bool:
            return world.tick < 5

    report = run("room", room(), idler, screen=Closed())
    assert (report.ticks, "window was closed" in report.outcome) == (5, True)


def test_the_report_has_the_shape_that_programs_rely_on() -> None:
    report = Report((ChapterReport("showdown", FINISHED, 120, 0.5, "ab"),))
    assert report.as_json() == {
        "chapters": [
            {"id": "showdown", "outcome": FINISHED, "ticks": 120, "seconds": 2.0, "realtime": 4.0, "digest": "ab"}
        ],
        "finished": True,
    }


def test_one_chapter_that_fails_is_no_finish() -> None:
    done, lost = ChapterReport("a", FINISHED, 1, 1.0, ""), ChapterReport("b", "lost", 1, 1.0, "")
    assert not Report((done, lost)).finished
    assert "lost" in Report((done, lost)).as_text()
