"""Actors: everybody and everything that stands in the world, as pictures in the right order."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.sim.entity import Entity
from game.sim.world import World
from game.view.atlas import Animation, Atlas, Frame
from game.view.edges import Edges
from game.view.ground import Prop
from game.view.hand_lamp import HandLamp
from game.view.light import LightMap, on_actor
from game.view.settling import Settling
from game.view.sprites import MIRROR, Light, Rim, Sprites, light_steps, lit_along, mirror_steps

WALK_PX, RUN_PX = 5.0, 9.0
"""How far the ground goes by in one frame of a gait, px."""
STRIDES = {"walk": WALK_PX, "run": RUN_PX, "sneak": WALK_PX, "timid": 3.5, "tempo": RUN_PX, "carry": WALK_PX}
"""The gaits: how far the ground goes by in one of their frames, px."""
RIMS: dict[str, Rim] = {
    "elara": (0x8F, 0xF2, 0xC9), "lena": (0xFF, 0xD3, 0x6A), "kade": (0x62, 0xD4, 0xFF), "orion": (0xFF, 0x78, 0xC0),
    "orion-day": (0x8F, 0xF2, 0xC9),
}  # fmt: skip
SHADOWS = {
    "drone": 20, "lock-drone": 20, "courier": 20, "core": 0, "tank": 32, "node": 32, "cache": 20, "pulse": 6, "crate": 24,
    "cart": 24, "barrel": 20, "stall": 0, "sterilizer": 32, "steriliser": 32, "arm": 24, "camera": 0, "door": 0,
    "tap": 24, "turnstile": 24, "advert": 32, "kiosk": 24, "shade": 0, "capsule": 16, "breaker": 0, "shutter": 0,
    "slick": 0, "foam": 0, "grille": 0, "door-side": 0, "laser": 12, "laser-post": 12, "umbrella": 20,
    "cauldron": 24, "memory": 0, "taxi": 32, "roof-taxi": 0, "pigeon": 6, "lantern": 0, "tram": 0,
    "decoy": 0, "dart": 6, "record": 8, "child": 12, "guard": 20,
    **{f"citizen-u{number}": 24 for number in range(1, 13)},
}  # fmt: skip
"""How wide the shadow of a kind is, px; 0 for none, 16 for those not named."""
FLAT = frozenset(("slick", "foam"))
"""What lies on the floor: everybody stands over it, and nothing of it is mirrored."""
SEATED = frozenset(("sit", "lie"))
"""Whoever does this has a seat between them and the floor: it casts the shadow and gives the reflection."""
HUNG = frozenset(("lantern", "roof-taxi"))
"""What hangs from something that is not mirrored, or over roofs."""
SEEN_BELOW_PX = 400
"""Nothing is mirrored further below somebody's feet than this."""
FLAT_PX = 40
"""How far behind its place a flat thing is drawn, so that nobody stands under it."""
TURNS = {"crate": math.pi / 2, "cart": 2 * math.pi, "barrel": 2 * math.pi, "umbrella": 2 * math.pi}
"""Things that turn on the floor: after which turn, radians, they look as before. Their frames are `KIND/turn`."""
FOAM_PX = 21.0
"""How far a full puddle of foam reaches, px: its frames `foam/spread` go by how far it reaches now, two for each size."""
BUBBLE_TICKS = 30
SHINING = frozenset(("pulse", "node", "core", "cache", "decoy", "dart", "shade", "record"))
"""What carries its own light: drawn as it was painted."""
FULL: Light = (1.0, 1.0, 1.0)
MARGIN_PX = 80
LOOKS_MOST = 2000
"""So many looks are kept; then all are taken anew."""
LIGHT_CELL = 6
"""Within so many px the light on people is the same."""
HERO_BOX = (12, 26)
"""The part of a hero that must be seen, px: what stands before it is drawn as glass."""
GLASS = 105
"""How much of such a thing is left, of 255."""
GLASS_MOST = 400
"""So many pictures of glass are kept; then all are made anew."""
CROWD = "citizen"
"""How the kinds of those begin who may be seen through."""
CROWD_EDGE_PX = 10
"""So much at the edges of a picture of somebody is air, px, both sides together."""
STILL = ("tank", "node", "core", "cache", "door")
Blit = tuple[pygame.Surface, tuple[int, int]]


@dataclass(slots=True)
class Look:
    """How something looks: kept for each picture and each step of light."""

    frame: Frame
    mirror: pygame.Surface | None
    own: pygame.Surface
    own_as_hero: pygame.Surface | None = None


@dataclass(frozen=True, slots=True)
class Falling:
    """The light that falls on the floor at a place, and on whoever stands there; ``steps`` is the same where both are."""

    floor: Light
    own: Light
    steps: tuple[int, ...]

    @classmethod
    def on(cls, floor: Light) -> Falling:
        """For the light on the floor."""
        own = on_actor(floor)
        return cls(floor, own, (*mirror_steps(floor), *light_steps(own)))

    def with_more(self, light: Light) -> Falling:
        """This light, and another one with it."""
        if not any(light):
            return self
        return Falling.on((self.floor[0] + light[0], self.floor[1] + light[1], self.floor[2] + light[2]))


@dataclass(slots=True)
class Seen:
    """Something to be drawn: its picture's name, where its anchor is on the screen, and the line that it stands on."""

    entity: Entity
    sprites: Sprites
    name: str
    x: int
    y: int
    foot: float
    lift: int
    look: Look


class Actors:
    """Picks pictures for entities and puts them in order with the map's props. ``reflection`` 0 to 1 is the floor's."""

    def __init__(
        self, data: Path, light: LightMap, props: list[Prop], reflection: float = MIRROR, edges: Edges | None = None
    ) -> None:
        self._edges = edges
        self.lamp = HandLamp()
        """What the hero in hand carries into the dark."""
        folder = data / "assets" / "sprites"
        self.people = Sprites(Atlas(folder / "characters"), reflection)
        self.machines = Sprites(Atlas(folder / "machines"), reflection)
        self.effects = Sprites(Atlas(folder / "effects"), reflection)
        self._light = light
        self._props = props
        self._lit_props: dict[tuple[int, int], pygame.Surface] = {}
        self._lit_for = -1
        self._stale: list[int] = []
        self._walked: dict[int, float] = {}
        self._settling = Settling()
        self._kept: dict[tuple[int, int], Falling] = {}
        self._kept_for = -1
        self._boxes = [pygame.Rect(p.x, p.y, *p.frames[0][0].albedo.get_size()) for p in props]
        self._of: dict[str, Sprites | None] = {}
        self._shown: dict[tuple[str, str, str], Animation | None] = {}
        self._looks: dict[tuple[str, str, bool, tuple[int, ...]], Look] = {}
        self._hidden: tuple[pygame.Rect, float] | None = None
        self._cleared: dict[int, tuple[pygame.Surface, pygame.Surface]] = {}

    def tick(self, world: World) -> None:
        """Remember how far everybody has walked, so that feet keep to the ground."""
        for entity in world.entities.values():
            if self.is_person(entity.kind):
                moved = math.hypot(entity.x - entity.px, entity.y - entity.py)
                self._walked[entity.id] = self._walked.get(entity.id, 0.0) + moved
                self._settling.watch(entity, world.tick)

    def seen(self, world: World, corner: tuple[int, int], size: tuple[int, int], alpha: float) -> list[Seen]:
        """What stands in the picture, from back to front."""
        left, top = corner
        found = []
        if len(self._looks) > LOOKS_MOST:
            self._looks.clear()
        for entity in world.entities.values():
            x = entity.px + (entity.x - entity.px) * alpha
            y = entity.py + (entity.y - entity.py) * alpha
            if not (-MARGIN_PX < x - left < size[0] + MARGIN_PX and -MARGIN_PX < y - top < size[1] + 2 * MARGIN_PX):
                continue
            sprites = self.of(entity.kind)
            if sprites is None:
                continue
            name = self.picture(world, entity, sprites)
            if name:
                lift = round(entity.pz + (entity.z - entity.pz) * alpha)
                foot = y - FLAT_PX if entity.kind in FLAT else y
                look = self._look(entity, sprites, name)
                found.append(Seen(entity, sprites, name, round(x) - left, round(y) - top, foot, lift, look))
        found.sort(key=lambda one: (one.foot, one.entity.id))
        return found

    def _look(self, entity: Entity, sprites: Sprites, name: str) -> Look:
        """How something looks in the light where it stands."""
        light = self._light_at(entity.x, entity.y)
        if self.lamp.level > 0.0:
            light = light.with_more(self.lamp.at(entity.x, entity.y))
        mirrored = entity.kind not in FLAT and entity.kind not in HUNG and entity.state not in SEATED
        key = (entity.kind, name, mirrored, light.steps)
        look = self._looks.get(key)
        if look is None:
            mirror = sprites.mirror(name, light.floor) if mirrored else None
            own = sprites.lit(name, FULL if entity.kind in SHINING else light.own, RIMS.get(entity.kind))
            look = self._looks[key] = Look(sprites.frame(name), mirror, own)
        return look

    def forget(self) -> None:
        """Pictures have new colours: look at everybody anew."""
        self._looks.clear()

    def of(self, kind: str) -> Sprites | None:
        """The sheet on which a kind is drawn; None for what has no picture. People are those who look four ways."""
        if kind not in self._of:
            person = self.people.atlas.has(f"{kind}/idle/down")
            machine = any(name.startswith(f"{kind}/") for name in self.machines.atlas.names)
            self._of[kind] = self.people if person else self.machines if machine else None
        return self._of[kind]

    def is_person(self, kind: str) -> bool:
        """Somebody with feet, who looks four ways."""
        return self.of(kind) is self.people

    def picture(self, world: World, entity: Entity, sprites: Sprites) -> str:
        """The frame that shows what an entity does; the nearest one there is where its own is missing."""
        state, since = self._settling.shown(entity, world.tick)
        if getattr(entity, "worn", False):
            state = f"worn-{state}"
        key = (entity.kind, state, entity.facing)
        if key in self._shown:
            animation = self._shown[key]
        else:
            animation = self._shown[key] = self._animation(*key, sprites.atlas)
        if animation is None:
            return ""
        if state in STRIDES and sprites is self.people:
            index = int(self._walked.get(entity.id, 0.0) / STRIDES[state]) % len(animation.frames)
            return animation.frames[index]
        if entity.kind == "foam":
            frames = self.machines.atlas.animation("foam/spread").frames
            size = min(1.0, getattr(entity, "spread", FOAM_PX) / FOAM_PX) * (len(frames) // 2 - 1)
            return frames[2 * round(size) + (world.tick // BUBBLE_TICKS + entity.id) % 2]
        span = TURNS.get(entity.kind)
        if span is not None:
            frames = self.machines.atlas.animation(f"{entity.kind}/turn").frames
            return frames[round(getattr(entity, "turn", 0.0) / span * len(frames)) % len(frames)]
        return animation.at(world.tick - since + (0 if not animation.loop else entity.id * 7))

    def _animation(self, kind: str, state: str, facing: str, atlas: Atlas) -> Animation | None:
        """What shows a kind in a state: its own animation, else how it idles, else its first picture."""
        if atlas is self.people.atlas:
            names = [f"{kind}/{state}/{facing}", f"{kind}/idle/{facing}", f"{kind}/idle/down"]
        else:
            names = [f"{kind}/{state}", f"{kind}/{_FALLBACK.get(kind, 'patrol')}", f"{kind}/idle"]
            names += [name for name in atlas.names if name.startswith(f"{kind}/")][:1]
        return next((atlas.animation(name) for name in names if atlas.has(name)), None)

    def shadows(self, seen: list[Seen]) -> list[Blit]:
        """Contact: an ellipse of shadow under everything that stands or hovers."""
        blits = []
        for one in seen:
            width = SHADOWS.get(one.entity.kind, 16)
            if not width or one.entity.state in SEATED:
                continue
            frame = self.effects.frame(f"shadow/{width}")
            blits.append((frame.albedo, (one.x - frame.anchor[0], one.y - frame.anchor[1])))
        return blits

    def mirrors(self, seen: list[Seen]) -> list[Blit]:
        """Reflections in the polished floor."""
        blits = []
        for one in seen:
            mirror, frame = one.look.mirror, one.look.frame
            if mirror is not None:
                place = (one.x - frame.anchor[0], one.y - frame.size[1] + frame.anchor[1] + one.lift + 2)
                floor = self._edges.below(one.entity.x, one.entity.y) if self._edges is not None else SEEN_BELOW_PX
                rows = one.y + floor - place[1]
                if rows < mirror.get_height():
                    mirror = mirror.subsurface((0, 0, mirror.get_width(), max(0, rows)))
                blits.append((mirror, place))
        return blits

    def sprite(self, one: Seen, *, hero: bool, outlines: bool) -> Blit:
        """One entity's picture in the light at its feet."""
        look = one.look
        picture = look.own
        if hero and outlines:
            if look.own_as_hero is None:
                light = FULL if one.entity.kind in SHINING else self._light_at(one.entity.x, one.entity.y).own
                look.own_as_hero = one.sprites.lit(one.name, light, (255, 255, 255))
            picture = look.own_as_hero
        place = (one.x - look.frame.anchor[0], one.y - look.frame.anchor[1] - one.lift)
        if not hero and self._hidden is not None and self._hides(one, picture, place):
            picture = self._glass(picture)
        return picture, place

    def _light_at(self, x: float, y: float) -> Falling:
        """The light there; kept, as many stand where they stood."""
        if self._kept_for != self._light.changes:
            self._kept_for = self._light.changes
            self._kept.clear()
        place = (int(x) // LIGHT_CELL, int(y) // LIGHT_CELL)
        light = self._kept.get(place)
        if light is None:
            light = self._kept[place] = Falling.on(self._light.at(x, y))
        return light

    def props(self, tick: int, corner: tuple[int, int], size: tuple[int, int]) -> list[tuple[float, Blit]]:
        """The map's props in the picture: (the line that they stand on, picture), from back to front."""
        if self._lit_for != self._light.changes:
            self._lit_for = self._light.changes
            self._stale = list(range(len(self._props)))
            if not self._lit_props:
                self._relight(len(self._stale))
        self._relight(4)
        left, top = corner
        hidden = self._hidden
        blits = []
        for index in pygame.Rect(left, top, *size).collidelistall(self._boxes):
            prop = self._props[index]
            picture = self._lit(index, self._frame(prop, tick))
            if hidden is not None and prop.foot > hidden[1] and self._boxes[index].colliderect(hidden[0]):
                picture = self._glass(picture)
            blits.append((prop.foot, (picture, (prop.x - left, prop.y - top))))
        return blits

    def _hides(self, one: Seen, picture: pygame.Surface, place: tuple[int, int]) -> bool:
        """Somebody of the crowd, umbrella and all, stands before the hero."""
        assert self._hidden is not None
        entity = one.entity
        if entity.y <= self._hidden[1] or not entity.kind.startswith(CROWD):
            return False
        box = picture.get_rect(topleft=(place[0] + round(entity.x) - one.x, place[1] + round(entity.y) - one.y))
        return box.inflate(-CROWD_EDGE_PX, -CROWD_EDGE_PX).colliderect(self._hidden[0])

    def uncover(self, hero: Entity | None) -> None:
        """From now on, props and people of the crowd that stand before this hero are drawn as glass."""
        self._hidden = None
        if hero is not None:
            box = pygame.Rect(0, 0, *HERO_BOX)
            box.midbottom = (round(hero.x), round(hero.y) - 2)
            self._hidden = (box, hero.y)

    def _glass(self, picture: pygame.Surface) -> pygame.Surface:
        clear = self._cleared.get(id(picture))
        if clear is None or clear[0] is not picture:
            if len(self._cleared) > GLASS_MOST:
                self._cleared.clear()
            glass = picture.copy()
            glass.fill((255, 255, 255, GLASS), special_flags=pygame.BLEND_RGBA_MULT)
            clear = self._cleared[id(picture)] = (picture, glass)
        return clear[1]

    def _frame(self, prop: Prop, tick: int) -> int:
        if len(prop.frames) == 1:
            return 0
        at = tick % prop.length
        for index, (_, ticks) in enumerate(prop.frames):
            if at < ticks:
                return index
            at -= ticks
        return 0

    def _lit(self, index: int, frame: int) -> pygame.Surface:
        key = (index, frame)
        if key not in self._lit_props:
            prop = self._props[index]
            cut = prop.frames[frame][0]
            light = self._light.along(prop.x, cut.albedo.get_width(), prop.foot + 4.0)
            power = self._light.power(prop.x + cut.albedo.get_width() / 2, prop.foot + 4.0)
            self._lit_props[key] = lit_along(cut.albedo, cut.emissive, light, power)
        return self._lit_props[key]

    def _relight(self, most: int) -> None:
        """Light a few props anew; not all at once, so that no frame is late."""
        for index in self._stale[:most]:
            for frame in range(len(self._props[index].frames)):
                self._lit_props.pop((index, frame), None)
            self._lit(index, 0)
        del self._stale[:most]


_FALLBACK = {
    "node": "live",
    "tank": "full",
    "core": "calm",
    "cache": "stolen",
    "pulse": "fly",
    "door": "closed",
    "courier": "fly",
    "dart": "fly",
    "laser-post": "on",
    "shade": "drift",
    "capsule": "open",
    "breaker": "off",
    "shutter": "open",
    "turnstile": "shut",
}
"""The state in which a kind is shown when its own has no picture."""
