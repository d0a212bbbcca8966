"""Who does what: every person's actions by name."""

from __future__ import annotations

from art.people_moves import Action, idle, run, walk

CAST: dict[str, dict[str, Action]] = {
    "elara": {"idle": idle(), "walk": walk(), "run": run()},
    "lena": {"idle": idle(), "walk": walk(), "run": run()},
    "kade": {"idle": idle(), "walk": walk()},
    "orion": {"idle": idle(), "walk": walk(), "run": run()},
}
