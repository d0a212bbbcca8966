"""Records that lie about: each can be brought home unread, or peeked at. Both are remembered."""

from __future__ import annotations

from collections.abc import Mapping

from game.script.conduct import Conduct
from game.script.stage import Stage
from game.script.verbs import ask, say
from game.script.words import _
from game.sim import placed
from game.sim.dialogue import Option
from game.sim.thing import Thing
from game.sim.world import Script


def lay_out_records(stage: Stage, conduct: Conduct, contents: Mapping[str, str]) -> None:
    """Spawn the map's records and answer when one is picked up.

    ``contents``  what a patient's record says to whoever peeks, by the patient's name.
    """
    world = stage.world
    taken = {*_names(world.flags.get("unread")), *_names(world.flags.get("peeked"))}
    for item in world.level.of(placed.Record):
        if item.patient not in taken:
            shard = world.spawn(Thing("record", item.x, item.y, name=item.name, label=_("Pick up the record")))
            world.start(_record(stage, conduct, shard, item, contents.get(item.patient, "")))


def _record(stage: Stage, conduct: Conduct, shard: Thing, item: placed.Record, text: str) -> Script:
    world, patient = stage.world, item.patient
    while not shard.uses:
        yield
    shard.label = ""
    hero = world.hero.kind if world.hero is not None else ""
    answer = yield from ask(
        stage,
        hero,
        _("Somebody's record. The seal is broken."),
        (Option("unread", _("Close it. Bring it home unread.")), Option("peek", _("Look, just once."))),
    )
    if answer == "peek":
        conduct.peek(patient)
        if text:
            yield from say(stage, "", text)
    else:
        conduct.bring(patient)
    if item.secret:
        conduct.find_secret()
    world.remove(shard)


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list | tuple) else []
