"""The phone's messages: everything that was said, in bubbles. What the hero in hand said stands on the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pygame

from game.app import look
from game.app.diary import Line
from game.app.lettering import Lettering
from game.content.language import _
from game.view.names import name_of

PEOPLE = {
    "elara": (_("Dr. Quill"), look.MINT),
    "quill": (_("Dr. Quill"), look.MINT),
    "lena": (_("Lena"), look.AMBER),
    "kade": (_("Kade"), look.EMBER),
    "orion": (_("Orion"), look.ROSE),
}
"""Whom the phone knows by a name and a colour of its own."""
SHOWN_LINES = 300
"""So many lines can be read back."""
FACE_PX = 16
"""The side of a face."""
PAD_X, PAD_Y, GAP = 5, 3, 2
"""Room inside a bubble, and between two, px."""
NARROW_PX = 30
"""A bubble keeps so far from the other side, px."""
THEIRS, MINE, THEIRS_EDGE = (30, 27, 62), (52, 40, 46), (52, 48, 96)
FACE_GROUND = (40, 36, 78)
Faces = Callable[[str], pygame.Surface | None]
"""The face of a kind of person, FACE_PX square; None for what has none."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A chapter's title between two lines."""

    words: str
    height: int

    def draw(self, surface: pygame.Surface, text: Lettering, x: int, y: int, width: int) -> None:
        """With its top at ``y`` px."""
        taken = text.width(self.words, "small") + 12
        middle, half = y + self.height // 2, (width - taken) // 2
        surface.fill(look.EDGE, (x, middle, half, 1))
        surface.fill(look.EDGE, (x + width - half, middle, half, 1))
        row = middle - text.height("small") // 2
        text.draw(surface, self.words, x + width // 2, row, look.STEEL, font="small", align="centre")


@dataclass(frozen=True, slots=True)
class Bubble:
    """What somebody said. The first of several has their ``name`` over it and their face beside it."""

    name: str
    colour: look.Colour
    lines: tuple[str, ...]
    wide: int
    mine: bool
    face: pygame.Surface | None
    top: int
    row: int

    @property
    def words(self) -> str:
        """What was said."""
        return " ".join(self.lines)

    @property
    def height(self) -> int:
        """Px, with the gap to the next."""
        return self.top + len(self.lines) * self.row + 2 * PAD_Y + GAP

    def draw(self, surface: pygame.Surface, text: Lettering, x: int, y: int, width: int) -> None:
        """With its top at ``y`` px, in a column ``width`` px wide from ``x`` on."""
        room = FACE_PX + 4
        left = x + width - room - self.wide if self.mine else x + room
        box = pygame.Rect(left, y + self.top, self.wide, self.height - self.top - GAP)
        if self.name:
            at, align = (box.right - 1, "right") if self.mine else (box.x + 1, "left")
            text.draw(surface, self.name, at, y + 3, self.colour, font="small", align=align)
            self._draw_face(surface, x + width - FACE_PX if self.mine else x, box.y)
        pygame.draw.rect(surface, MINE if self.mine else THEIRS, box, border_radius=4)
        edge = [part // 2 for part in self.colour] if self.mine else THEIRS_EDGE
        pygame.draw.rect(surface, edge, box, 1, border_radius=4)
        for number, line in enumerate(self.lines):
            text.draw(surface, line, box.x + PAD_X, box.y + PAD_Y + number * self.row, look.PALE)

    def _draw_face(self, surface: pygame.Surface, x: int, y: int) -> None:
        frame = pygame.Rect(x, y, FACE_PX, FACE_PX)
        pygame.draw.rect(surface, FACE_GROUND, frame, border_radius=4)
        if self.face is not None:
            surface.blit(self.face, frame)
        else:
            text_colour = [part * 3 // 4 for part in self.colour]
            pygame.draw.circle(surface, text_colour, frame.center, 3)
        pygame.draw.rect(surface, [part * 2 // 3 for part in self.colour], frame, 1, border_radius=4)


Block = Heading | Bubble


def messages(
    lines: Sequence[Line], titles: Mapping[str, str], text: Lettering, width: int, hero: str, faces: Faces
) -> list[Block]:
    """Everything that was said this evening, the latest last, under the ``titles`` of its chapters, in a column ``width``
    px wide. ``hero`` is the kind of whoever holds the phone."""
    blocks: list[Block] = []
    chapter, last, words = "", "", ""
    small, row = text.line("small"), text.line()
    for said in lines[-SHOWN_LINES:]:
        if said.chapter != chapter and said.chapter in titles:
            chapter, last, words = said.chapter, "", ""
            blocks.append(Heading(text.say(titles[chapter]), small + 10))
        kind = said.speaker
        if (kind, said.text) == (last, words):
            continue  # somebody calls the same thing again
        words = said.text
        own, colour = PEOPLE.get(kind.split("-")[0], ("", look.MIST))
        first, last = kind != last, kind
        most = width - FACE_PX - 4 - NARROW_PX
        wrapped = tuple(text.wrap(said.text, most - 2 * PAD_X)) or ("",)
        name = text.say(own or name_of(kind)) if first else ""
        wide = max(text.width(line) for line in wrapped) + 2 * PAD_X
        blocks.append(
            Bubble(
                name,
                colour,
                wrapped,
                wide,
                kind == hero,
                faces(kind) if first else None,
                small + 5 if first else 0,
                row,
            )
        )
    return blocks
