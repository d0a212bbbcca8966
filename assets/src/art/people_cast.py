"""Who does what: every person's actions by name."""

from __future__ import annotations

from art import people_actions as acts
from art.people_moves import Action, idle, run, walk

CAST: dict[str, dict[str, Action]] = {
    "elara": {
        "idle": idle(), "walk": walk(), "run": run(), "send": acts.send(), "barrier": acts.barrier(),
        "recall": acts.recall(), "hurt": acts.hurt(), "talk": acts.talk(), "cast_done": acts.cast_done(),
    },
    "lena": {
        "idle": idle(), "walk": walk(), "run": run(), "breathe": acts.breathe(), "speak": acts.speak(),
        "duck": acts.duck(), "hurt": acts.hurt(), "talk": acts.talk(),
    },
    "kade": {"idle": idle(), "walk": walk(), "run": run(), "talk": acts.talk(), "cheer": acts.cheer()},
    "orion": {
        "idle": idle(), "walk": walk(), "run": run(), "cast": acts.cast(), "strain": acts.strain(),
        "reach": acts.reach(), "hurt": acts.hurt(), "talk": acts.talk(), "kneel": acts.kneel(),
        "surrender": acts.surrender(),
    },
}
