"""Prefetch: chapters are made ready beside what is looked at, and looking at another one never waits."""

from __future__ import annotations

import threading

from game.app.prefetch import Prefetch


class Kitchen:
    """Makes things by name, each only once it is let."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.let = threading.Semaphore(0)

    def make(self, name: str) -> str:
        self.let.acquire(timeout=10.0)
        self.made.append(name)
        if name == "burnt":
            raise OSError(name)
        return name.upper()


def test_what_was_begun_is_there_when_it_is_taken() -> None:
    kitchen = Kitchen()
    ahead = Prefetch(kitchen.make)
    ahead.begin("soup")
    kitchen.let.release()
    assert ahead.take("soup") == "SOUP"
    assert not ahead.busy


def test_asking_for_another_does_not_wait_for_the_one_in_the_making() -> None:
    kitchen = Kitchen()
    ahead = Prefetch(kitchen.make)
    ahead.begin("soup")
    ahead.begin("bread")
    assert kitchen.made == [], "neither was made yet, and nobody waited"
    kitchen.let.release(2)
    assert ahead.take("bread") == "BREAD"


def test_of_many_that_were_looked_at_only_the_last_is_made_next() -> None:
    kitchen = Kitchen()
    ahead = Prefetch(kitchen.make)
    for name in ("soup", "bread", "fish", "tea"):
        ahead.begin(name)
    kitchen.let.release(4)
    assert ahead.take("tea") == "TEA"
    assert "bread" not in kitchen.made
    assert "fish" not in kitchen.made


def test_what_was_not_begun_is_not_there() -> None:
    kitchen = Kitchen()
    ahead = Prefetch(kitchen.make)
    assert ahead.take("soup") is None
    ahead.begin("soup")
    kitchen.let.release()
    assert ahead.take("bread") is None


def test_what_fails_is_not_there_and_the_next_one_is() -> None:
    kitchen = Kitchen()
    ahead = Prefetch(kitchen.make)
    ahead.begin("burnt")
    kitchen.let.release(2)
    assert ahead.take("burnt") is None
    ahead.begin("soup")
    assert ahead.take("soup") == "SOUP"
