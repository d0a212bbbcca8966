"""What is to be heard of what happens."""

from __future__ import annotations

import pytest

from game.sim import events as e
from game.sim.entity import Entity
from game.sim.level import LevelMap
from game.sim.machines.arm import ServiceArm
from game.sim.people.elara import Elara
from game.sim.people.kade import Kade
from game.sim.people.lena import Lena
from game.sim.people.patient import Patient
from game.sim.world import World
from game.view.ambience import AMBIENCES, ambience_of
from game.view.heard import SPEAKERS, timbre_of
from game.view.hearing import BEAT_TICKS, Cue, Hearing
from game.view.jukebox import BEAT_S
from tests.view.listening import TABLE, hall


def test_a_node_under_siege_knocks_higher_and_higher_until_it_is_cut() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    node = world.spawn(Entity("node", 300.0, 100.0, state="live"))
    hearing.hear((e.LoopClosed(300.0, 100.0, node.id),), world)
    heard = [cue for beat in range(0, 10, 2) for cue in hearing.notice(world, beat)]
    knocks = [cue.variant for cue in heard if cue.name == "node-siege"]
    hearing.hear((e.NodeCut(300.0, 100.0, node.id, 2),), world)
    assert knocks == [0, 1, 2, 3, 3]
    assert hearing.notice(world, 10) == []


def test_a_low_heart_beats_on_the_beat() -> None:
    lena = Lena(100, 100)
    hearing, world = Hearing(), hall(lena)
    lena.composure = 80.0
    world.tick = 1
    calm = hearing.notice(world, 2)
    lena.composure = 12.0
    world.tick = 2
    low = [cue.name for cue in hearing.notice(world, 4)]
    assert calm == []
    assert low == ["composure-low", "heartbeat"]


def test_a_drones_changed_mind_is_heard_from_where_it_hangs() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    drone = world.spawn(Entity("drone", 40.0, 60.0, state="patrol"))
    world.tick = 1
    hearing.notice(world, -1)
    drone.state, world.tick = "alert", 2
    assert hearing.notice(world, -1) == [Cue("drone-alert", (40.0, 60.0))]


@pytest.mark.parametrize(
    ("kind", "state", "sound"),
    [
        ("citizen-7", "cheer", "unlock"), ("citizen-u3", "fall", "duck"), ("kade", "cheer", "unlock"),
        ("cauldron", "spilt", "spill"), ("lock", "turn", "lock"), ("shutter", "lockdown", "lock"),
        ("door-side", "open", "door"), ("vent", "shut", "door-slam"), ("gap", "open", "power-down"),
    ],
)  # fmt: skip
def test_what_people_and_things_begin_to_do_is_heard(kind: str, state: str, sound: str) -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    thing = world.spawn(Entity(kind, 120.0, 100.0, state="idle"))
    world.tick = 1
    hearing.notice(world, -1)
    thing.state, world.tick = state, 2
    assert hearing.notice(world, -1) == [Cue(sound, (120.0, 100.0))]


def test_each_of_the_four_has_a_voice_of_their_own() -> None:
    hearing, world = Hearing(), hall()
    for who in ("elara", "lena", "orion", "kade"):
        cues = hearing.hear([e.LetterShown(who, letter) for letter in "molar"], world)
        assert {cue.name for cue in cues} == {f"voice-{who}"}


def test_everybody_speaks_with_somebodys_timbre() -> None:
    assert [timbre_of(who) for who in ("maro", "citizen-7", "citizen-u2", "patient-3", "phone", "coach", "hooded", "")] == [
        "maro", "citizen", "citizen", "patient", "machine", "kade", "orion", "",
    ]  # fmt: skip
    assert timbre_of("somebody-new") == "citizen"
    assert timbre_of("the patron") == "guard"
    assert [who for who in SPEAKERS if f"voice-{who}" not in TABLE] == []


@pytest.mark.parametrize("ground", ["metal", "tile", "carpet", "water"])
def test_a_step_sounds_of_the_ground(ground: str) -> None:
    cues = Hearing().hear([e.Stepped(1.0, 2.0, 3, ground, True)], hall())
    assert cues == [Cue(f"step-{ground}", (1.0, 2.0))]


def test_a_step_on_a_map_of_tiles_sounds_of_them() -> None:
    world = World(LevelMap("clinic", 640.0, 360.0, properties={"ground": "tile"}))
    assert [cue.name for cue in Hearing().hear([e.Stepped(1.0, 2.0, 3)], world)] == ["step-tile"]


def test_faster_beats_sound_higher() -> None:
    cues = Hearing().hear([e.BeatHit(0.0, 0.0, 1, tempo) for tempo in (1, 2, 3, 4)], hall())
    assert [cue.variant for cue in cues] == [0, 1, 2, 3]


def test_the_runners_beat_is_the_games() -> None:
    kade = Kade(100, 100)
    hearing, world = Hearing(), hall(kade)
    kade.running = True
    heard = []
    for tick in range(1, 4 * BEAT_TICKS):
        world.tick = tick
        heard += [tick for cue in hearing.notice(world, -1) if cue.name == "beat"]
    assert heard[1:] == [BEAT_TICKS, 2 * BEAT_TICKS, 3 * BEAT_TICKS]
    assert BEAT_TICKS / 60 == BEAT_S


def test_light_that_goes_and_comes_is_heard_once_each() -> None:
    hearing, world = Hearing(), hall()
    levels = (1.0, 0.0, 0.1, 0.3, 0.9, 1.0)
    heard = [cue.name for level in levels for cue in hearing.hear([e.CircuitChanged("ward", level, 10)], world)]
    assert heard == ["power-down", "power-up"]


def test_nobody_throws_a_switch_when_one_sinks_in_a_dream() -> None:
    hearing, world = Hearing(), hall()
    assert not [cue for level in (1.0, 0.0, 1.0) for cue in hearing.hear([e.CircuitChanged("sun", level, 10)], world)]


def test_an_arm_is_heard_when_it_draws_back() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    arm = world.spawn(ServiceArm(120.0, 100.0, 0.0))
    heard = []
    for tick, swing in enumerate((-1.0, 0.0, 0.5, 1.0, -1.0, 0.1)):
        world.tick, arm.swing = tick + 1, swing
        heard += [tick for cue in hearing.notice(world, -1) if cue.name == "arm-swing"]
    assert heard == [1, 5]


def test_somebody_who_calms_down_is_heard() -> None:
    hearing, world = Hearing(), hall(Elara(100, 100))
    patient = world.spawn(Patient("fenn", 150.0, 100.0))
    heard = []
    for tick, mood in enumerate(("hiding", "led", "panic", "hiding", "safe")):
        world.tick, patient.mood = tick + 1, mood
        heard += [cue.name for cue in hearing.notice(world, -1)]
    assert heard == ["patient-calmed", "patient-panic"]


def test_a_score_is_heard_up_and_down() -> None:
    cues = Hearing().hear(
        [e.ScoreChanged(320, 9, ""), e.ScoreChanged(300, -20, ""), e.ScoreChanged(300, 0, "")], hall()
    )
    assert [cue.name for cue in cues] == ["score-up", "score-down"]


@pytest.mark.parametrize(
    ("name", "chapter", "properties", "expected"),
    [
        ("bright-lane", "neon-rain", {"rain": True}, {"ambience-awning", "ambience-rain"}),
        ("bright-lane", "new-dawn", {"rain": False}, {"ambience-birds"}),
        ("clinic", "waiting-room", {}, {"ambience-vent"}),
        ("clinic", "uplink", {}, {"ambience-vent", "ambience-servers"}),
        ("clinic", "restore", {}, {"ambience-dark"}),
        ("reef", "waiting-room", {}, {"ambience-reef"}),
        ("anywhere", "", {"ambience": "wind"}, {"ambience-wind"}),
        ("anywhere", "", {}, {"ambience-room"}),
    ],
)
def test_a_place_has_its_own_air(name: str, chapter: str, properties: dict[str, object], expected: set[str]) -> None:
    world = World(LevelMap(name, 640.0, 360.0, properties=properties))
    world.chapter = chapter
    assert set(ambience_of(world)) == expected
    assert set(AMBIENCES) <= set(TABLE)


def test_each_beat_of_speed_is_a_note_higher_and_full_speed_is_a_run() -> None:
    hearing, world = Hearing(), hall(Kade(100, 100))
    notes = []
    for number, tempo in enumerate((1, 2, 3, 4, 4, 4, 4, 4, 4)):
        world.tick = number * BEAT_TICKS + number % 3 - 1
        notes += [cue.variant for cue in hearing.hear((e.BeatHit(100.0, 100.0, world.hero.id, tempo),), world)]
    assert notes[:3] == [0, 1, 2]
    assert len(set(notes[3:8])) == 5 and notes[8] == notes[3]
    assert max(notes) < len(TABLE["tempo"]["files"])
