"""Digests: a world's state in a few letters, so that two runs can be compared tick by tick."""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.sim.world import World

BYTES = 8
"""Of a digest: 16 letters as it is printed."""


def of(world: World) -> str:
    """The digest of a world: the same for two worlds exactly when they are alike, bit for bit."""
    state = hashlib.blake2b(digest_size=BYTES)
    state.update(struct.pack("<q", world.tick))
    for entity in world.entities.values():
        for figure in entity.figures():
            if isinstance(figure, float):
                state.update(struct.pack("<d", figure))
            else:
                state.update(str(figure).encode())
                state.update(b"\0")
    state.update(world.swarm.figures())
    state.update(repr((world.beat, world.outcome, world.alarm, sorted(world.flags.items()))).encode())
    box = world.dialogue.box
    state.update(repr((box.text, box.shown, box.cursor) if box else None).encode())
    state.update(repr(world.rng.getstate()[1][-1]).encode())
    return state.hexdigest()


def parts(world: World) -> dict[str, tuple[float | int | str, ...]]:
    """What the digest is made of, by name, for saying which entity diverged."""
    found = {f"{e.kind} {e.id}": e.figures() for e in world.entities.values()}
    found["swarm"] = (hashlib.blake2b(world.swarm.figures(), digest_size=BYTES).hexdigest(),)
    return found
