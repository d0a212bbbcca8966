"""What a place sounds like when nothing happens in it: the loops of a map and how loud they are. Knows no speaker."""

from __future__ import annotations

from game.sim.world import World

AMBIENCES = (
    "ambience-room", "ambience-rain", "ambience-awning", "ambience-vent", "ambience-servers", "ambience-reef",
    "ambience-enamel", "ambience-wind", "ambience-birds", "ambience-dark",
)  # fmt: skip
"""Every loop that a place can have."""

_PLACES: dict[str, dict[str, float]] = {
    "reef": {"ambience-reef": 1.0},
    "enamel": {"ambience-enamel": 1.0},
    "clinic": {"ambience-vent": 1.0},
    "rooftops": {"ambience-wind": 1.0},
    "market": {"ambience-awning": 0.8},
    "bright-lane": {"ambience-awning": 0.6},
    "server-core": {"ambience-room": 1.0},
}
"""What is heard on a map, by its file's stem."""
_CHAPTERS: dict[tuple[str, str], dict[str, float]] = {
    ("clinic", "uplink"): {"ambience-vent": 0.6, "ambience-servers": 0.9},
    ("clinic", "restore"): {"ambience-dark": 1.0},
}
"""The same for a map in one chapter."""
_MORNINGS: dict[str, dict[str, float]] = {
    "dark": {"ambience-birds": 1.0},
    "ignored": {"ambience-birds": 0.7, "ambience-wind": 0.55},
    "lit": {"ambience-birds": 0.6, "ambience-rain": 0.35},
}
"""What the last chapter's morning sounds like, by what the evening made of it."""
RAIN = 0.9
"""How loud the rain is where it falls."""


def ambience_of(world: World) -> dict[str, float]:
    """The loops that are heard where the world is now, each with its loudness 0 to 1.

    A map's text property ``ambience`` names the one loop that is heard instead ("reef" for ``ambience-reef``); the
    property ``rain`` adds rain, and takes the awnings away where it does not fall and brings birds in their place.
    """
    level = world.level
    own = level.properties.get("ambience", "")
    chosen = f"ambience-{own}"
    if chosen in AMBIENCES:
        out = {chosen: 1.0}
    else:
        out = dict(_CHAPTERS.get((level.name, world.chapter)) or _PLACES.get(level.name) or {"ambience-room": 1.0})
    rain = bool(level.properties.get("rain", False))
    if rain:
        out["ambience-rain"] = RAIN
    elif "ambience-awning" in out:
        morning = str(world.flags.get("morning", "")) if world.chapter == "new-dawn" else ""
        out = dict(_MORNINGS.get(morning, {"ambience-birds": 1.0}))
    return out
