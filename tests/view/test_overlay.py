"""What lies over the picture, drawn without a screen: it stands inside its boxes, and it can show every letter."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.levels.showdown_talk import BREATHE, LAST, TURNS
from game.script import Option
from game.sim.dialogue import Box
from game.sim.events import PulseTelegraphed
from game.sim.figures import Hint, TalkState
from game.sim.intent import Intent
from game.sim.machines.node import NodePillar
from game.sim.machines.tank import DataCache, Tank
from game.sim.people.elara import Elara
from game.sim.people.lena import Lena
from game.sim.people.orion import Orion
from game.sim.placed import NodeTrick
from game.sim.thing import Thing
from game.sim.world import World
from game.view import eye_sign
from game.view.atlas import Atlas
from game.view.barks import KEEP, free_place
from game.view.markers import Markers
from game.view.overlay import Overlay
from game.view.pips import pips
from game.view.settings import ViewSettings
from game.view.text import Fonts, PixelFont
from tests.scenario import picture, run
from tests.view.listening import hall

ROOT = Path(__file__).parents[2]
SIZE = (640, 360)
SCREEN = pygame.Rect(0, 0, *SIZE)
LONG = ("Verschwommene Zähne klappern nachts im Übergangswartezimmer; niemand weiß, wieso. " * 4)[:300]


class Keys:
    """A keyboard's prompts."""

    def frame(self, action: str) -> str:
        return {"walk": "key/wasd", "secondary": "mouse/right", "interact": "key/e"}.get(action, "")


@pytest.fixture
def overlay() -> Overlay:
    return Overlay(ROOT, Keys(), ViewSettings())


@pytest.fixture
def world() -> World:
    room = picture("""
        ############
        #..E....O..#
        #.....N.TL.#
        ############
    """)
    world = room.world()
    world.hero = world.spawn(Elara(*room.at("E")))
    world.spawn(Lena(*room.at("L")))
    world.spawn(Orion(*room.at("O")))
    world.spawn(Tank(*room.at("T"), 40))
    world.spawn(NodePillar(*room.at("N"), name="n", order=1, trick=NodeTrick.STILL, circuit="hub"))
    return world


def shown(overlay: Overlay, world: World, ticks: int = 90) -> pygame.Surface:
    """The overlay alone on black, after some ticks."""
    for _ in range(ticks):
        overlay.consume(world, run(world, 1 / 60))
    return drawn(overlay, world)


def drawn(overlay: Overlay, world: World) -> pygame.Surface:
    target = pygame.Surface(SIZE, 0, 32)
    overlay.draw(target, world, (0.0, 0.0), 0.5)
    return target


def lit(target: pygame.Surface, area: pygame.Rect) -> int:
    """How many pixels of an area are not black."""
    return pygame.mask.from_threshold(target.subsurface(area), (255, 255, 255), (235, 235, 235)).count()


# -- talk -----------------------------------------------------------------------------------------


def choices() -> Iterator[Box]:
    for turn in (*TURNS, LAST):
        options = tuple(Option(a.key, a.text, bool(a.reason), a.reason) for a in turn.answers)
        yield Box("lena", "(What do you say?)", "worried", (*options, BREATHE), shown=99)


def spoken() -> Iterator[Box]:
    for turn in (*TURNS, LAST):
        for text, face in turn.argument:
            yield Box("orion", text, face, shown=len(text))
        for answer in turn.answers:
            yield Box("lena", answer.text, answer.face, shown=len(answer.text))
            yield Box("orion", answer.reply, answer.reply_face, shown=len(answer.reply))


@pytest.mark.parametrize(
    "box",
    [*spoken(), *choices(), Box("elara", LONG, "calm", shown=300), Box("", LONG, "", shown=300)],
    ids=lambda box: box.text[:20],
)
def test_a_text_never_leaves_its_box(overlay: Overlay, box: Box) -> None:
    layout = overlay.dialogue.layout(box)
    pixel, small = overlay.fonts.pixel, overlay.fonts.small
    assert SCREEN.contains(layout.rect)
    assert layout.rect.contains(layout.inside)
    for row, span in enumerate(layout.lines):
        assert pixel.width(box.text[span.start : span.end]) <= layout.inside.width
        assert layout.inside.top + row * layout.pitch + pixel.height <= layout.inside.bottom
    for option in layout.options:
        for span in option.lines:
            assert 16 + pixel.width(option.option.text[span.start : span.end]) <= layout.inside.width
        for reason in option.reason:
            assert 29 + small.width(reason) <= layout.inside.width
        assert option.top + option.height <= layout.inside.height


def test_a_text_too_long_for_any_box_scrolls_with_its_letters(overlay: Overlay, world: World) -> None:
    world.dialogue.box = box = Box("elara", LONG * 6, "calm", shown=len(LONG) * 6)
    layout = overlay.dialogue.layout(box)
    assert len(layout.lines) > layout.rows
    assert SCREEN.contains(layout.rect)
    last = pygame.Rect(layout.inside.left, layout.inside.top + (layout.rows - 1) * layout.pitch, 200, 11)
    assert lit(shown(overlay, world), last)


def test_words_do_not_jump_while_they_are_typed(overlay: Overlay, world: World) -> None:
    whole = Box("elara", LONG, "calm", shown=300)
    area = overlay.dialogue.layout(whole).inside
    world.dialogue.box = whole
    done = shown(overlay, world).subsurface(area).copy()
    for letters in (20, 90, 200):
        world.dialogue.box = Box("elara", LONG, "calm", shown=letters)
        part = pygame.mask.from_threshold(drawn(overlay, world).subsurface(area), (211, 223, 233), (8, 8, 8))
        over = pygame.mask.from_threshold(done, (211, 223, 233), (8, 8, 8))
        assert 0 < part.count() < over.count()
        assert part.overlap_area(over, (0, 0)) == part.count()


def test_letters_not_yet_typed_are_not_there(overlay: Overlay, world: World) -> None:
    world.dialogue.box = box = Box("kade", "Heart rates, everybody?", "grin", shown=0)
    overlay.consume(world, ())
    assert pygame.mask.from_threshold(
        drawn(overlay, world).subsurface(overlay.dialogue.layout(box).inside), (211, 223, 233), (8, 8, 8)
    ).count() == 0  # fmt: skip


def test_an_expression_that_is_not_painted_shows_the_first_one(overlay: Overlay) -> None:
    assert overlay.dialogue.animation(Box("elara", "Hm.", "puzzled", shown=3)) == "elara/calm"


def test_a_stranger_has_no_portrait_and_the_room_for_it(overlay: Overlay) -> None:
    stranger, lena = Box("passer", "Stop.", "calm", shown=5), Box("lena", "Stop.", "calm", shown=5)
    assert overlay.dialogue.animation(stranger) is None
    assert overlay.dialogue.layout(stranger).rect.left < overlay.dialogue.layout(lena).rect.left


def test_the_mouth_moves_only_while_letters_come(overlay: Overlay) -> None:
    assert overlay.dialogue.animation(Box("lena", "Hello.", "brave", shown=2)) == "lena/brave/talk"
    assert overlay.dialogue.animation(Box("lena", "Hello.", "brave", shown=6)) == "lena/brave"


def test_a_refused_choice_shakes_and_comes_to_rest(overlay: Overlay, world: World) -> None:
    box = Box("lena", "?", "calm", (Option("a", "Brave", True, "needs composure"), Option("b", "Kind")), shown=1)
    world.dialogue.box = box
    still = pygame.image.tobytes(shown(overlay, world), "RGB")
    box.refused_at = world.tick - 2
    assert pygame.image.tobytes(drawn(overlay, world), "RGB") != still
    box.refused_at = world.tick - 60
    assert pygame.image.tobytes(drawn(overlay, world), "RGB") == still


# -- play -----------------------------------------------------------------------------------------


def test_a_bark_at_the_edge_of_the_screen_stays_inside(overlay: Overlay, world: World) -> None:
    orion = world.of(Orion)[0]
    world.bark(orion, "I wanted to be caught by somebody ELSE, and on a better day than this.")
    for x, y in ((-40, -40), (700, 10), (3, 500), (640, 360)):
        assert SCREEN.contains(overlay.barks.place(world.barks[0], x, y))


def test_the_button_of_a_tank_shows_only_in_reach(overlay: Overlay, world: World) -> None:
    hero, tank = world.of(Elara)[0], world.of(Tank)[0]
    far = pygame.image.tobytes(shown(overlay, world), "RGB")
    tank.x, tank.y = hero.x + 200.0, 250.0
    hero.x, hero.y = tank.x - 20.0, tank.y
    assert pygame.image.tobytes(drawn(overlay, world), "RGB") != far
    tank.left = 0.0
    assert pygame.image.tobytes(drawn(overlay, world), "RGB") == far


def test_a_new_objective_takes_the_old_ones_place(overlay: Overlay, world: World) -> None:
    middle = pygame.Rect(160, 8, 320, 20)
    assert not lit(shown(overlay, world, 220), middle)
    world.set_objective("Go to the hub")
    first = shown(overlay, world, 60).subsurface(middle).copy()
    world.set_objective("Draw a wall of bots and stop the pulses")
    assert 0 < lit(first, first.get_rect()) < lit(shown(overlay, world, 60), middle)


def test_figures_go_while_a_scene_plays(overlay: Overlay, world: World) -> None:
    corner = pygame.Rect(8, 8, 140, 30)
    assert lit(shown(overlay, world), corner) > 100
    world.letterbox = True
    assert lit(shown(overlay, world), corner) == 0


def test_captions_are_shown_to_those_who_want_them(world: World) -> None:
    corner = pygame.Rect(8, 300, 240, 56)
    event = PulseTelegraphed(20.0, 20.0, (0.0,), 30)
    for wanted in (True, False):
        overlay = Overlay(ROOT, Keys(), ViewSettings(captions=wanted))
        shown(overlay, world)
        overlay.consume(world, [event])
        assert bool(lit(drawn(overlay, world), corner)) is wanted


def test_pips_count_the_nodes_then_the_pushes_then_the_caches(world: World) -> None:
    node, orion = world.of(NodePillar)[0], world.of(Orion)[0]
    assert [pip.kind for pip in pips(world)] == ["node"]
    node.cut(world)
    assert [pip.done for pip in pips(world)] == [True]
    orion.mood, orion.pushes_left = "ringed", 2
    assert [(pip.kind, pip.done) for pip in pips(world)] == [("push", True), ("push", False), ("push", False)]
    orion.mood = "still"
    for order in (1, 2):
        world.spawn(DataCache(20.0, 20.0, order)).given = True
    run(world, 1 / 60)
    world.of(DataCache)[0].finish(world)
    assert [(pip.kind, pip.done) for pip in pips(world)] == [("cache", True), ("cache", False)]


def test_a_pointer_shows_the_way_to_a_node_out_of_sight_and_none_to_a_node_in_sight(
    overlay: Overlay, world: World
) -> None:
    node = world.of(NodePillar)[0]
    node.awake = True
    edge = pygame.Rect(590, 60, 50, 200)
    for _ in range(40):
        overlay.consume(world, ())
    node.x = node.px = 300.0
    node.y = node.py = 150.0
    assert not lit(drawn(overlay, world), edge)
    node.x = node.px = 900.0
    assert lit(drawn(overlay, world), edge)


@pytest.mark.parametrize("top", [60, 300, 160])
def test_barks_of_a_crowd_lie_beside_each_other(top: int) -> None:
    boxes: list[pygame.Rect] = []
    for _ in range(4):
        boxes.append(free_place(pygame.Rect(200, top, 120, 30), boxes))
    assert all(a.collidelist(boxes[:i]) < 0 for i, a in enumerate(boxes))
    assert all(KEEP.contains(box) for box in boxes)


def test_a_bark_of_somebody_out_of_sight_says_who_speaks(overlay: Overlay, world: World) -> None:
    world.bark(world.of(Orion)[0], "Hold still.")
    near, far = (overlay.barks.place(world.barks[0], x, 200) for x in (300, 900))
    assert far.height > near.height


@pytest.mark.parametrize("hero", ["elara", "lena", "nobody"])
@pytest.mark.parametrize("state", ["play", "talk", "scene", "low", "dark", "cut", "over"])
def test_every_state_of_a_world_can_be_drawn(overlay: Overlay, world: World, hero: str, state: str) -> None:
    world.hero = next((e for e in (*world.of(Elara), *world.of(Lena)) if e.kind == hero), None)
    node = world.of(NodePillar)[0]
    world.objective, world.hint = "Draw a loop round the node " * 3, Hint("secondary", "Hold and sweep " * 8)
    node.siege, node.awake = 0.4, True
    if state == "talk":
        world.talk = TalkState(resolve=44.0)
    elif state == "scene":
        world.letterbox = True
    elif state == "low" and world.hero is not None:
        world.hero.composure = 4.0  # type: ignore[attr-defined]
    elif state == "dark":
        world.darkness = 1.0
    elif state == "cut":
        node.cut(world)
    elif state == "over":
        world.outcome = "finished"
    for _ in range(100):
        overlay.consume(world, ())
    target = drawn(overlay, world)
    if state in ("dark", "over"):
        assert lit(target, pygame.Rect(0, 200, 640, 160)) == 0
    else:
        assert lit(target, SCREEN) > 100


def test_the_picture_opens_from_black(overlay: Overlay, world: World) -> None:
    white = pygame.Surface(SIZE, 0, 32)
    seen = []
    for _ in range(40):
        overlay.consume(world, ())
        white.fill((255, 255, 255))
        overlay.veils.draw_over(white, world)
        seen.append(pygame.mask.from_threshold(white, (255, 255, 255), (60, 60, 60)).count())
    assert seen[0] < 5000
    assert seen == sorted(seen)
    assert seen[-1] == SIZE[0] * SIZE[1]


@pytest.mark.parametrize("scene", [True, False])
def test_a_chapters_card_stays_for_a_scene_and_makes_room_for_play(overlay: Overlay, world: World, scene: bool) -> None:
    world.letterbox = scene
    overlay.veils.show_card("7", "Hold still")
    for _ in range(130):
        overlay.consume(world, ())
    target = pygame.Surface(SIZE, 0, 32)
    overlay.veils.draw_over(target, world)
    assert (lit(target, SCREEN) > 100) == scene


# -- letters --------------------------------------------------------------------------------------


def words_of(path: Path) -> set[str]:
    """Every letter of every text in a source file that is not a docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in docs]
    return {letter for text in texts if isinstance(text, str) for letter in text if letter.isprintable()}


@pytest.mark.parametrize("name", ["pixel", "small", "big"])
def test_fonts_have_every_letter_that_levels_say(name: str) -> None:
    font = PixelFont(ROOT / "assets" / "fonts" / name)
    said = set().union(*(words_of(path) for path in sorted((ROOT / "game" / "levels").glob("*.py"))))
    assert {letter for letter in said if not font.has(letter)} == set()


@pytest.mark.parametrize("text", ["", " ", "a  b", LONG, "x" * 400, "one\ntwo three", "  led"])
@pytest.mark.parametrize("width", [8, 60, 400])
def test_wrapping_loses_no_letter_and_keeps_to_the_width(overlay: Overlay, text: str, width: int) -> None:
    font = overlay.fonts.pixel
    lines = font.wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(font.width(line) <= width or len(line.strip()) <= 1 for line in lines)


def test_a_bark_that_was_said_before_a_box_of_talk_opens_goes_soon(overlay: Overlay, world: World) -> None:
    orion = world.of(Orion)[0]
    world.bark(orion, "Hold still.", 400)
    for _ in range(100):
        world.step(Intent())
    world.dialogue.open_line(world, "orion", "No.", "")
    world.bark(world.of(NodePillar)[0], "Awake.", 400)
    for _ in range(40):
        world.step(Intent())
    assert [bark.text for bark in world.barks] == ["Awake."]


def test_a_bark_stays_over_the_box_of_talk(overlay: Overlay, world: World) -> None:
    orion = world.of(Orion)[0]
    world.bark(orion, "Hold still.", 400)
    picture = pygame.Surface((640, 360))
    overlay.barks.draw(picture, world, (orion.x - 300.0, orion.y - 330.0), 0.0, 200)
    assert not lit(picture, pygame.Rect(0, 200, 640, 160))
    assert lit(picture, pygame.Rect(0, 0, 640, 200))


@pytest.mark.parametrize("place", [(-500.0, -400.0), (-600.0, 60.0), (60.0, -300.0)])
def test_an_arrow_to_what_lies_up_and_to_the_left_leaves_the_eyes_sign_free(place: tuple[float, float]) -> None:
    assets = ROOT / "assets"
    world = hall(Elara(320.0, 180.0))
    goal = Thing("door", *place)
    goal.sought = True
    world.spawn(goal)
    markers = Markers(Atlas(assets / "sprites" / "ui"), Keys(), Fonts(assets / "fonts"))
    markers.draw(pygame.Surface((640, 360), 0, 32), world, (0.0, 0.0), 1.0)
    sign = pygame.Rect(eye_sign.LEFT, eye_sign.TOP, eye_sign.WIDTH, eye_sign.HEIGHT)
    assert len(markers.arrows) == 1
    assert sign.collidelist(markers.arrows) == -1
