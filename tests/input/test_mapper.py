"""Hands to intents, with devices that are only events."""

from __future__ import annotations

import math

import pygame
import pytest

from game.input.bindings import Action, Bindings
from game.input.devices import Device, Devices
from game.input.mapper import REST_PX, STEER_PX_S, Mapper, Sight
from game.input.prompts import Prompts
from game.sim.intent import MOVE_FULL, Button


class Hands:
    """A keyboard and a mouse, no window."""

    def __init__(self, bindings: Bindings | None = None) -> None:
        self.devices = Devices()
        self.mapper = Mapper(bindings or Bindings())
        self.prompts = Prompts(self.mapper.bindings, self.devices)
        self.sight = Sight(100.0, 100.0, "down", lambda x, y: (x + 1000.0, y + 500.0))

    def key(self, name: str, down: bool) -> None:
        kind = pygame.KEYDOWN if down else pygame.KEYUP
        code = getattr(pygame, f"K_{name if len(name) == 1 else name.upper()}")
        self.devices.handle(pygame.Event(kind, key=code))

    def mouse(self, button: int, down: bool) -> None:
        kind = pygame.MOUSEBUTTONDOWN if down else pygame.MOUSEBUTTONUP
        self.devices.handle(pygame.Event(kind, button=button, pos=self.devices.pointer))

    def move_mouse(self, x: float, y: float, by: float = 20) -> None:
        self.devices.handle(pygame.Event(pygame.MOUSEMOTION, pos=(x, y), rel=(by, 0), buttons=(0, 0, 0)))

    def frame(self) -> None:
        """A frame with no tick."""
        self.mapper.feed(self.devices.drain(), self.devices)

    def tick(self):
        self.frame()
        return self.mapper.tick(self.devices, self.sight)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_a_held_key_walks_until_it_is_let_go(hands: Hands) -> None:
    hands.key("d", True)
    assert [hands.tick().move_x for _ in range(3)] == [MOVE_FULL] * 3
    hands.key("d", False)
    assert hands.tick().move_x == 0


def test_a_diagonal_is_no_faster(hands: Hands) -> None:
    hands.key("d", True)
    hands.key("s", True)
    intent = hands.tick()
    assert math.hypot(intent.move_x, intent.move_y) == pytest.approx(MOVE_FULL, abs=1)


def test_two_keys_for_one_direction_are_one_direction(hands: Hands) -> None:
    hands.key("d", True)
    hands.key("right", True)
    hands.tick()
    hands.key("d", False)
    assert hands.tick().move_x == MOVE_FULL


def test_a_press_in_a_frame_with_no_tick_survives_to_the_next_tick(hands: Hands) -> None:
    hands.key("e", True)
    hands.frame()
    hands.key("e", False)
    hands.frame()
    assert [hands.tick().buttons for _ in range(2)] == [Button.INTERACT, Button.NONE]


def test_press_and_release_within_one_frame_are_a_press_of_one_tick(hands: Hands) -> None:
    hands.key("j", True)
    hands.key("j", False)
    assert [hands.tick().buttons for _ in range(2)] == [Button.PRIMARY, Button.NONE]


def test_release_and_press_between_two_ticks_are_a_second_press(hands: Hands) -> None:
    hands.key("j", True)
    hands.tick()
    hands.key("j", False)
    hands.key("j", True)
    assert [hands.tick().buttons for _ in range(2)] == [Button.NONE, Button.PRIMARY]


def test_mashing_does_not_lag(hands: Hands) -> None:
    for _ in range(30):
        hands.key("j", True)
        hands.key("j", False)
    buttons = [hands.tick().buttons for _ in range(6)]
    assert buttons[-2:] == [Button.NONE, Button.NONE]


def test_losing_the_focus_lets_go_of_every_key(hands: Hands) -> None:
    hands.key("d", True)
    hands.key("k", True)
    hands.tick()
    hands.devices.handle(pygame.Event(pygame.WINDOWFOCUSLOST))
    intent = hands.tick()
    assert (intent.move_x, intent.buttons) == (0, Button.NONE)


def test_what_was_held_in_a_menu_does_not_act_in_play(hands: Hands) -> None:
    hands.key("return", True)
    hands.frame()
    hands.mapper.reset()
    assert hands.tick().buttons == Button.NONE
    hands.key("return", False)
    hands.key("return", True)
    assert hands.tick().buttons == Button.INTERACT


def test_with_keys_alone_the_reticle_rests_before_the_hero(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y))
    hands.key("d", True)
    for _ in range(60):
        intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (REST_PX, 0)


@pytest.mark.parametrize(
    ("mark", "aim"),
    [
        ((150.0, 120.0), (50, 20)),
        ((210.0, 70.0), (110, -30)),
        ((60.0, 100.0), (REST_PX, 0)),
        ((300.0, 100.0), (REST_PX, 0)),
    ],
    ids=["before her", "a little off", "behind her", "far away"],
)
def test_with_keys_alone_the_reticle_rests_on_what_is_near_to_where_she_looks(
    hands: Hands, mark: tuple[float, float], aim: tuple[int, int]
) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y), marks=(mark,))
    for _ in range(60):
        intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == aim


def test_a_wall_begins_on_the_mark_and_goes_where_the_keys_say(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y), steers=True, marks=((150.0, 120.0),))
    for _ in range(60):
        hands.tick()
    hands.key("k", True)
    hands.key("d", True)
    for _ in range(30):
        intent = hands.tick()
    assert intent.aim_y == 20
    assert intent.aim_x == pytest.approx(50 + STEER_PX_S / 2, abs=2)


def test_the_reticle_turns_with_a_hero_whom_a_scene_has_turned(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y))
    hands.key("d", True)
    hands.tick()
    hands.key("d", False)
    hands.sight = Sight(100.0, 100.0, "up", lambda x, y: (x, y))
    for _ in range(60):
        intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (0, -REST_PX)


def test_while_a_wall_is_drawn_the_walk_keys_steer_the_reticle_and_the_hero_stands(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "down", lambda x, y: (x, y), steers=True)
    for _ in range(60):
        hands.tick()
    hands.key("k", True)
    hands.key("d", True)
    for _ in range(30):
        intent = hands.tick()
    assert (intent.move_x, intent.move_y) == (0, 0)
    assert intent.aim_x == pytest.approx(STEER_PX_S / 2, abs=2)
    assert intent.aim_y == pytest.approx(REST_PX, abs=1)


def test_breathing_leaves_the_walk_keys_alone(hands: Hands) -> None:
    hands.key("k", True)
    hands.key("d", True)
    assert hands.tick().move_x == MOVE_FULL


def test_the_mouse_aims_where_it_points_in_the_world(hands: Hands) -> None:
    hands.sight = Sight(1310.0, 680.0, "down", lambda x, y: (x + 1000.0, y + 500.0))
    hands.move_mouse(320, 200)
    intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (10, 20)


def test_the_mouse_goes_on_aiming_while_keys_walk(hands: Hands) -> None:
    hands.sight = Sight(1310.0, 680.0, "down", lambda x, y: (x + 1000.0, y + 500.0), steers=True)
    hands.move_mouse(320, 200)
    hands.mouse(3, True)
    hands.key("d", True)
    intent = hands.tick()
    assert (intent.move_x, intent.aim_x, intent.buttons) == (MOVE_FULL, 10, Button.SECONDARY)


def test_a_shaking_table_does_not_take_the_aim_from_the_keys(hands: Hands) -> None:
    hands.key("j", True)
    hands.tick()
    hands.move_mouse(320, 200, by=1)
    hands.tick()
    assert hands.devices.last is Device.KEYBOARD
    assert not hands.mapper.mouse_aims


def test_far_aims_are_bounded(hands: Hands) -> None:
    hands.sight = Sight(0.0, 0.0, "down", lambda x, y: (9000.0, -9000.0))
    hands.move_mouse(320, 200)
    intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (600, -600)


def test_pause_and_phone_never_reach_the_simulation(hands: Hands) -> None:
    hands.key("escape", True)
    hands.key("tab", True)
    assert hands.tick().buttons == Button.NONE
    assert hands.mapper.shell() == [Action.PAUSE, Action.PHONE]


def test_going_on_in_a_talk_is_shown_as_the_click_that_does_it_too(hands: Hands) -> None:
    assert hands.prompts.frame("read") == "key/e"
    hands.devices.handle(pygame.Event(pygame.MOUSEMOTION, pos=(50, 50), rel=(20, 20), buttons=(0, 0, 0)))
    assert hands.prompts.frame("read") == "mouse/left"


def test_prompts_show_the_device_in_use_at_once(hands: Hands) -> None:
    hands.key("d", True)
    assert hands.prompts.frame("primary") == "key/j"
    hands.move_mouse(10, 10)
    assert (hands.prompts.frame("primary"), hands.prompts.frame("interact")) == ("mouse/left", "key/e")
    hands.key("d", False)
    hands.key("a", True)
    assert hands.prompts.frame("primary") == "key/j"


def test_a_rebound_key_means_its_new_action_and_its_prompt_says_so() -> None:
    hands = Hands(Bindings().rebound(Action.PRIMARY, "key/u"))
    hands.key("u", True)
    assert hands.tick().buttons == Button.PRIMARY
    assert hands.prompts.frame("primary") == "key/u"


def test_rebinding_to_a_taken_key_swaps_the_two() -> None:
    table = Bindings().rebound(Action.PRIMARY, "key/k")
    assert table.first(Action.PRIMARY, "key") == "key/k"
    assert table.first(Action.SECONDARY, "key") == "key/j"
    assert all(len(table.actions(source)) == 1 for action in Action for source in table.sources(action))


def test_keyboard_and_pad_each_reach_every_action() -> None:
    table = Bindings()
    assert all(table.first(action, device) for action in Action for device in ("key", "pad"))


def test_a_table_from_a_file_never_leaves_an_action_without_a_key() -> None:
    table = Bindings.from_plain({"primary": ["mouse/middle"], "dash": ["nonsense", "pad/"]})
    assert table.sources(Action.PRIMARY)[0] == "mouse/middle"
    assert table.first(Action.PRIMARY, "key") == "key/j"
    assert table.first(Action.DASH, "pad") == "pad/b"
    assert Bindings.from_plain(Bindings().plain()) == Bindings()


CYRILLIC = {"w": 0x446, "d": 0x432, "j": 0x43E}
"""What the keys in the places of W, D and J write on a Russian keyboard."""


@pytest.mark.parametrize(("place", "feels"), [("w", (0, -MOVE_FULL)), ("d", (MOVE_FULL, 0))])
def test_on_a_keyboard_without_latin_letters_a_key_is_known_by_its_place(
    hands: Hands, place: str, feels: tuple[int, int]
) -> None:
    scancode = getattr(pygame, f"KSCAN_{place.upper()}")
    hands.devices.handle(pygame.Event(pygame.KEYDOWN, key=CYRILLIC[place], scancode=scancode))
    intent = hands.tick()
    assert (intent.move_x, intent.move_y) == feels
    hands.devices.handle(pygame.Event(pygame.KEYUP, key=CYRILLIC[place], scancode=scancode))
    intent = hands.tick()
    assert (intent.move_x, intent.move_y) == (0, 0)


def test_on_a_french_keyboard_a_key_is_the_letter_that_it_writes(hands: Hands) -> None:
    # what writes W there lies where Z is elsewhere
    hands.devices.handle(pygame.Event(pygame.KEYDOWN, key=pygame.K_w, scancode=pygame.KSCAN_Z))
    assert hands.tick().move_y == -MOVE_FULL


def test_a_key_that_nobody_knows_does_nothing(hands: Hands) -> None:
    hands.devices.handle(pygame.Event(pygame.KEYDOWN, key=pygame.K_UNKNOWN, scancode=pygame.KSCAN_UNKNOWN))
    assert hands.devices.drain() == []


def test_a_settings_file_cannot_leave_an_action_without_a_key_that_there_is() -> None:
    table = Bindings.from_plain({"pause": ["key/nothing", "pad/start"]})
    assert table.first(Action.PAUSE, "key") == "key/escape"


def test_with_keys_alone_the_reticle_rests_on_whom_one_hunts_even_behind_oneself(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y), quarry=((20.0, 90.0), (-60.0, 100.0)))
    hands.key("d", True)
    for _ in range(60):
        intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (-80, -10)


def test_the_mouse_aims_for_itself_whoever_is_hunted(hands: Hands) -> None:
    hands.sight = Sight(100.0, 100.0, "right", lambda x, y: (x, y), quarry=((20.0, 90.0),))
    hands.move_mouse(150.0, 140.0)
    intent = hands.tick()
    assert (intent.aim_x, intent.aim_y) == (50, 40)
