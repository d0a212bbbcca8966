"""What a level designer can place on a map: the object classes, declared once.

Each class below is an object class in Tiled: its name, its members with defaults, and the enums that they use. The
content layer writes ``maps/new-avalon.tiled-project`` from these declarations and reads objects back into them, so
code and Tiled cannot drift apart. Member names are the property names in Tiled, with ``-`` for ``_``.

Positions: ``x``, ``y`` are the middle of the object for points, ellipses, tiles' feet (bottom middle) and the
**middle** of rectangles, px, y down. ``width``, ``height`` are those of the upright box round it, px, and 0 for a point.
``points`` are px, absolute.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Facing(StrEnum):
    """Which way somebody looks."""

    DOWN = "down"
    UP = "up"
    LEFT = "left"
    RIGHT = "right"


class Who(StrEnum):
    """The people who can be placed."""

    ELARA = "elara"
    LENA = "lena"
    KADE = "kade"
    ORION = "orion"


class Mood(StrEnum):
    """What a machine is up to when the level starts."""

    PATROL = "patrol"
    ALERT = "alert"
    CALM = "calm"


class NodeTrick(StrEnum):
    """How an access node resists being enclosed."""

    STILL = "still"
    SHOVE = "shove"
    SLIDE = "slide"


class Ground(StrEnum):
    """What the ground sounds like under a foot."""

    METAL = "metal"
    TILE = "tile"
    WATER = "water"
    CARPET = "carpet"


def member(
    default: Any, doc: str, *, object_class: str | None = None, unit: str = "", colour: bool = False,
    within: tuple[float, float] | None = None,
) -> Any:  # fmt: skip
    """A member of an object class.

    ``object_class``  makes it a reference to another object of that class: its id, 0 for none.
    ``colour``        makes it a colour, as ``#aarrggbb``.
    ``within``        the least and the most that a number may be, in its ``unit``.
    """
    metadata = {"doc": doc, "ref": object_class, "unit": unit, "colour": colour, "within": within}
    return field(default=default, metadata=metadata)


@dataclass(frozen=True, kw_only=True)
class Placed:
    """What every placed object has, whatever its class."""

    id: int
    name: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    rotation: float = 0.0
    points: tuple[tuple[float, float], ...] = ()
    shape: str = "point"
    """One of rectangle, point, ellipse, capsule, polygon, polyline, tile, text."""


def holds(area: Placed, x: float, y: float) -> bool:
    """A place, px, lies in an area: in its outline if it has one (a polygon, what is round or turned), else in its box.

    Source of the polygon's test: W. R. Franklin's PNPOLY, crossings of a ray to the right.
    """
    if len(area.points) >= 3:
        inside = False
        ax, ay = area.points[-1]
        for bx, by in area.points:
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
            ax, ay = bx, by
        return inside
    return abs(x - area.x) <= area.width / 2 and abs(y - area.y) <= area.height / 2


@dataclass(frozen=True, kw_only=True)
class Spawn(Placed):
    """Where somebody stands when the level begins."""

    who: Who = member(Who.ELARA, "who starts here")
    facing: Facing = member(Facing.DOWN, "which way they look")


@dataclass(frozen=True, kw_only=True)
class Door(Placed):
    """A door that slides open or stays shut; a rectangle as large as its leaf."""

    open: bool = member(False, "open when the level begins")
    locked: bool = member(False, "does not open by itself")
    circuit: str = member("main", "the circuit that feeds it")


@dataclass(frozen=True, kw_only=True)
class Exit(Placed):
    """A way out of the level; a rectangle. Scripts ask whether somebody is in it; on a walk about a map it leads on."""

    to: str = member("", "id of the chapter that it leads to on a walk, or empty")


@dataclass(frozen=True, kw_only=True)
class Trigger(Placed):
    """A rectangle that tells the level script who is in it."""

    once: bool = member(True, "acts only the first time")


@dataclass(frozen=True, kw_only=True)
class Zone(Placed):
    """A named rectangle or polygon that scripts and sounds refer to."""

    ground: Ground = member(Ground.METAL, "what the ground sounds like")
    dark: bool = member(False, "darkness takes composure here")


@dataclass(frozen=True, kw_only=True)
class Frame(Placed):
    """What the picture shows: while it looks at somebody in this rectangle, it stays inside as far as it fits."""


@dataclass(frozen=True, kw_only=True)
class Light(Placed):
    """A lamp. A point, or an ellipse whose size is its reach."""

    colour: str = member("#ffffffff", "colour of the light", colour=True)
    radius: float = member(96.0, "how far it reaches", unit="px", within=(1.0, 4096.0))
    strength: float = member(1.0, "brightness, 1 is a key light", within=(0.0, 16.0))
    squash: float = member(0.7, "height of its pool of light over its width", within=(0.05, 4.0))
    circuit: str = member("main", "the circuit that feeds it")
    shadows: bool = member(True, "walls cast shadows in it")
    glow: float = member(0.0, "how much of it hangs in the air, 0 to 1", within=(0.0, 1.0))
    shaft: float = member(0.0, "a blade of light stands so high over it, 0 for none", unit="px", within=(0.0, 2048.0))
    sweep: float = member(
        0.0, "a beam turns so many times a minute, 0 for none; against the clock below 0", within=(-600.0, 600.0)
    )


@dataclass(frozen=True, kw_only=True)
class Path(Placed):
    """A polyline or polygon that somebody walks; a polygon is a loop."""


@dataclass(frozen=True, kw_only=True)
class Drone(Placed):
    """A guard drone."""

    mood: Mood = member(Mood.PATROL, "what it is up to at the start")
    patrol: int = member(0, "the path it flies, or none", object_class="Path")
    speed: float = member(70.0, "how fast it flies on patrol", unit="px/s", within=(0.0, 1000.0))
    asleep: bool = member(False, "waits until the script wakes it")


@dataclass(frozen=True, kw_only=True)
class Sterilizer(Placed):
    """The steriliser: hunts by sound, foams the floor."""

    patrol: int = member(0, "the path it rolls, or none", object_class="Path")


@dataclass(frozen=True, kw_only=True)
class Camera(Placed):
    """A security camera."""

    angle: float = member(90.0, "where it looks, 0 is right, 90 is down", unit="degrees", within=(-360.0, 360.0))
    sweep: float = member(60.0, "how far it turns", unit="degrees", within=(0.0, 360.0))
    circuit: str = member("main", "the circuit that feeds it")


@dataclass(frozen=True, kw_only=True)
class Laser(Placed):
    """A laser between two points; a polyline of two points."""

    circuit: str = member("main", "the circuit that feeds it")


@dataclass(frozen=True, kw_only=True)
class Console(Placed):
    """A console that can be used."""

    circuit: str = member("main", "the circuit it belongs to")


@dataclass(frozen=True, kw_only=True)
class DataTap(Placed):
    """A tap into the network that Orion jacks into."""

    record: str = member("", "whose record it leads to")


@dataclass(frozen=True, kw_only=True)
class AccessNode(Placed):
    """One of Orion's lines to the network; goes dead when bots enclose it."""

    order: int = member(1, "which one is fought first, 1 to 3", within=(1, 3))
    trick: NodeTrick = member(NodeTrick.STILL, "how it resists")
    track: int = member(0, "the path it slides along, or none", object_class="Path")
    circuit: str = member("main", "the circuit of its arm")


@dataclass(frozen=True, kw_only=True)
class NanoTank(Placed):
    """A tank of nanobots that refills the swarm."""

    bots: int = member(60, "how many bots it holds", within=(0, 1000))


@dataclass(frozen=True, kw_only=True)
class Core(Placed):
    """The column in the middle of the server core; where the pulses come from."""


@dataclass(frozen=True, kw_only=True)
class Cache(Placed):
    """A cache of stolen records that the swarm can wipe."""

    order: int = member(1, "in which order Orion gives it away", within=(1, 99))


@dataclass(frozen=True, kw_only=True)
class Crate(Placed):
    """A crate that can be pushed; a rectangle."""

    mass: float = member(8.0, "how heavy it is; a person weighs 6", within=(0.1, 1000.0))


@dataclass(frozen=True, kw_only=True)
class Cart(Placed):
    """A cart that rolls; a rectangle."""

    mass: float = member(4.0, "how heavy it is; a person weighs 6", within=(0.1, 1000.0))


@dataclass(frozen=True, kw_only=True)
class Record(Placed):
    """A stolen patient record lying about."""

    patient: str = member("", "whose it is")
    secret: bool = member(False, "the chapter's optional secret")


@dataclass(frozen=True, kw_only=True)
class Npc(Placed):
    """Somebody with something to say."""

    who: str = member("", "id of the person")
    facing: Facing = member(Facing.DOWN, "which way they look")
    path: int = member(0, "where they walk, or none", object_class="Path")
    says: str = member("", "what they say when spoken to, a line for each time; the last one from then on")


@dataclass(frozen=True, kw_only=True)
class Sign(Placed):
    """Something to read."""

    text: str = member("", "what it says")


@dataclass(frozen=True, kw_only=True)
class Checkpoint(Placed):
    """Where play resumes; named for its beat."""

    facing: Facing = member(Facing.DOWN, "which way the hero looks")


@dataclass(frozen=True, kw_only=True)
class Sound(Placed):
    """A sound that comes from a place."""

    sound: str = member("", "name of the sound")
    radius: float = member(160.0, "how far it is heard", unit="px", within=(0.0, 4096.0))


@dataclass(frozen=True, kw_only=True)
class Crack(Placed):
    """A crack that bots can mend."""

    depth: int = member(10, "how many bots it takes", within=(1, 1000))


PLACED_CLASSES: tuple[type[Placed], ...] = (
    Spawn, Door, Exit, Trigger, Zone, Frame, Light, Drone, Sterilizer, Camera, Laser, Console, DataTap, AccessNode, NanoTank,
    Core, Cache, Crate, Cart, Record, Npc, Sign, Path, Checkpoint, Sound, Crack,
)  # fmt: skip
"""Every object class, in the order in which Tiled lists them."""

PLACED_ENUMS: tuple[type[StrEnum], ...] = (Facing, Who, Mood, NodeTrick, Ground)
"""Every enum that a member uses."""
