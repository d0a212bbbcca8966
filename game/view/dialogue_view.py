"""The dialogue box: who speaks, what they say letter by letter, and what can be answered. Reads the box, never writes.

Lines are broken on the whole text, so that no word jumps as it is typed. A box that needs room grows upward; a text
too long even for that scrolls with its letters. Nothing ever stands outside the box.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import pygame

from game.sim.dialogue import Box, Option
from game.view import plates
from game.view.atlas import Atlas, Frame
from game.view.names import name_of
from game.view.text import Colour, Fonts, PixelFont, Span

BOTTOM = 346
"""Where the box ends, px from the top of the screen."""
LEFT, RIGHT = 118, 620
LEFT_ALONE = 40
"""Where the box begins when nobody's portrait stands beside it."""
LEAST_HEIGHT = 76
MOST_HEIGHT = 224
"""Of the box, px."""
PAD_X, PAD_TOP, PAD_BOTTOM = 17, 17, 12
"""From the border of the box to its words, px."""
PITCH_AIRY, PITCH = 16, 13
"""From line to line, px: up to three lines have more air."""
PORTRAIT = 104
PORTRAIT_X, PORTRAIT_Y = 10, 246
INSET = 4
OPTION_X = 16
OPTION_GAP = 4
REASON_GAP = 1
REASON_X = 13
"""An option's words, and the reason why it is locked, px from the left; the gaps above them, px."""
COMPOSURE_WORD = "composure"
"""A reason with this word in it is about composure; any other about conduct."""
SHAKE_TICKS, SHAKE_PX = 18, 2.4
ENTER_TICKS = 9


class Prompts(Protocol):
    """Names the picture of an action's button for the device in use."""

    def frame(self, action: str) -> str:
        """A frame's name in the interface's atlas, or "" for what has none."""


@dataclass(frozen=True)
class OptionLayout:
    """An option in the box: its text in the player's language, its lines, the lines of the reason why it is locked, and
    where it begins, px from the top of the box's text."""

    option: Option
    text: str
    lines: tuple[Span, ...]
    reason: tuple[str, ...]
    top: int
    height: int


@dataclass(frozen=True)
class Layout:
    """Where everything in a box stands, px on the screen. ``inside`` holds every letter; ``text`` is in the player's
    language."""

    rect: pygame.Rect
    inside: pygame.Rect
    text: str
    lines: tuple[Span, ...]
    pitch: int
    rows: int
    options: tuple[OptionLayout, ...]
    portrait: bool


class DialogueView:
    """Draws dialogue boxes."""

    def __init__(self, fonts: Fonts, portraits: Atlas, ui: Atlas, prompts: Prompts) -> None:
        self._fonts, self._portraits, self._ui, self._prompts = fonts, portraits, ui, prompts
        self._first = _first_expressions(portraits)
        self._layout_of: tuple[tuple[object, ...], Layout] | None = None
        self._faces: dict[str, pygame.Surface] = {}
        self._age = 0
        self._speaker_age = 0
        self._speaker: str | None = None

    def consume(self, box: Box | None) -> None:
        """One tick: how long a box has stood open, and how long the same person has had the word."""
        if box is None:
            self._age = self._speaker_age = 0
            self._speaker = None
            return
        self._age += 1
        self._speaker_age = self._speaker_age + 1 if box.speaker == self._speaker else 1
        self._speaker = box.speaker

    def top(self, box: Box) -> int:
        """The highest row that the box and its name tag cover, px."""
        return self.layout(box).rect.top - 9

    def layout(self, box: Box) -> Layout:
        """Where a box's text and options stand."""
        key = (box.speaker, self._fonts.say(box.text), box.options, box.expression)
        if self._layout_of is None or self._layout_of[0] != key:
            self._layout_of = (key, self._lay_out(box))
        return self._layout_of[1]

    def animation(self, box: Box) -> str | None:
        """The portrait's animation: the expression asked for, else the person's first; None for a stranger."""
        who = box.speaker
        name = f"{who}/{box.expression}"
        if not box.expression or not self._portraits.has(name):
            if who not in self._first:
                return None
            name = self._first[who]
        talk = f"{name}/talk"
        return talk if not box.complete and not box.options and self._portraits.has(talk) else name

    def draw(self, target: pygame.Surface, box: Box, tick: int) -> None:
        """Draw the box as it stands in this tick."""
        layout = self.layout(box)
        colour = plates.speaker_colour(box.speaker)
        late = max(0, ENTER_TICKS - self._age) / ENTER_TICKS if self._age else 0.0
        drop = round(late * late * 14)
        rect = layout.rect.move(0, drop)
        inside = layout.inside.move(0, drop)
        target.blit(plates.dialogue_glass(rect.width, rect.height, colour), rect.topleft)
        if layout.portrait:
            self._draw_portrait(target, box, tick, drop)
        if box.speaker:
            self._draw_name(target, box.speaker, colour, rect)
        clip = target.get_clip()
        target.set_clip(inside.inflate(10, 6))
        self._draw_text(target, box, layout, inside)
        if box.options and box.complete:
            for index, row in enumerate(layout.options):
                self._draw_option(target, box, row, inside, tick, chosen=index == box.cursor)
        target.set_clip(clip)
        if box.complete:
            self._draw_more(target, rect, colour, tick, arrow=not box.options)

    # -- inside -----------------------------------------------------------------------------------

    def _lay_out(self, box: Box) -> Layout:
        portrait = self.animation(box) is not None
        left = LEFT if portrait else LEFT_ALONE
        width = RIGHT - left - 2 * PAD_X
        font, small, say = self._fonts.pixel, self._fonts.small, self._fonts.say
        said = say(box.text)
        lines = font.spans(said, width)
        pitch = PITCH_AIRY if len(lines) <= 3 and not box.options else PITCH
        need = (len(lines) - 1) * pitch + font.height
        rows: list[OptionLayout] = []
        if box.options:
            top = need + OPTION_GAP + 4
            for option in box.options:
                words = say(option.text)
                option_lines = font.spans(words, width - OPTION_X)
                reason = (
                    tuple(small.wrap(say(option.reason), width - OPTION_X - REASON_X))
                    if option.locked and option.reason
                    else ()
                )
                height = len(option_lines) * PITCH + len(reason) * (small.line + REASON_GAP)
                rows.append(OptionLayout(option, words, option_lines, reason, top, height))
                top += height + OPTION_GAP
            need = top - OPTION_GAP
        height = max(LEAST_HEIGHT, min(MOST_HEIGHT, need + PAD_TOP + PAD_BOTTOM))
        rect = pygame.Rect(left, BOTTOM - height, RIGHT - left, height)
        inside = pygame.Rect(left + PAD_X, rect.top + PAD_TOP, width, height - PAD_TOP - PAD_BOTTOM)
        fits = max(1, (inside.height - font.height) // pitch + 1)
        return Layout(rect, inside, said, lines, pitch, fits, tuple(rows), portrait)

    def _draw_text(self, target: pygame.Surface, box: Box, layout: Layout, inside: pygame.Rect) -> None:
        """The typed letters; with more lines than fit, the ones that are being typed."""
        said, shown = layout.text, box.shown
        if said != box.text:
            # a translation is typed in the same time as the text it stands for
            shown = len(said) if box.complete else round(box.shown * len(said) / max(1, len(box.text)))
        at = next((i for i, span in enumerate(layout.lines) if shown <= span.end), len(layout.lines) - 1)
        first = max(0, at - layout.rows + 1) if not box.options else 0
        for row, span in enumerate(layout.lines[first : first + layout.rows]):
            text = said[span.start : span.end]
            y = inside.top + row * layout.pitch
            ink = plates.MIST if box.options else plates.PALE
            self._fonts.pixel.draw_part(target, text, shown - span.start, inside.left, y, ink)

    def _draw_option(
        self, target: pygame.Surface, box: Box, row: OptionLayout, inside: pygame.Rect, tick: int, *, chosen: bool
    ) -> None:
        option = row.option
        x, y = inside.left, inside.top + row.top - self._scrolled(box, inside)
        nudge = 0
        refused = tick - box.refused_at
        if chosen and option.locked and 0 <= refused < SHAKE_TICKS:
            nudge = round(math.sin(refused * 1.4) * SHAKE_PX * (1.0 - refused / SHAKE_TICKS))
        if chosen:
            lit = self._ui.signals.like(plates.PLUM if option.locked else plates.DEEP_TEAL)
            target.fill(plates.DUSK, (x - 4, y - 2, inside.width + 8, row.height + 2))
            target.fill(lit, (x - 4, y - 2, 2, row.height + 2))
        if option.locked:
            self._icon(target, "lock/closed", x + 1 + nudge, y + 1)
        elif chosen:
            self._icon(target, self._ui.animation("cursor").at(tick), x - 1, y)
        ink = self._ink(option, chosen)
        for number, span in enumerate(row.lines):
            text = row.text[span.start : span.end]
            self._fonts.pixel.draw(target, text, x + OPTION_X + nudge, y + number * PITCH, ink)
        y += len(row.lines) * PITCH
        if row.reason:
            # what opens it has a sign as well: a heart for composure, a star for what was done before
            kind = "lock/composure" if COMPOSURE_WORD in option.reason else "lock/conduct"
            self._icon(target, kind, x + OPTION_X + nudge, y)
        for line in row.reason:
            ink = self._ui.signals.warm if chosen else self._ui.signals.locked
            self._fonts.small.draw(target, line, x + OPTION_X + REASON_X + nudge, y, ink)
            y += self._fonts.small.line + REASON_GAP

    def _scrolled(self, box: Box, inside: pygame.Rect) -> int:
        """How far a list of options too long for the box is moved up, so that the one under the cursor is seen."""
        row = self.layout(box).options[box.cursor]
        return max(0, row.top + row.height - inside.height)

    def _ink(self, option: Option, chosen: bool) -> Colour:
        if option.locked:
            return plates.MIST if chosen else self._ui.signals.locked
        return self._ui.signals.open if chosen else plates.PALE

    def _draw_portrait(self, target: pygame.Surface, box: Box, tick: int, drop: int) -> None:
        name = self.animation(box)
        assert name is not None
        late = max(0, ENTER_TICKS - self._speaker_age) / ENTER_TICKS if self._speaker_age else 0.0
        x, y = PORTRAIT_X - round(late * late * 10), PORTRAIT_Y + drop
        target.blit(self._face(self._portraits.animation(name).at(tick)), (x + INSET, y + INSET))
        colour = plates.speaker_colour(box.speaker)
        target.blit(plates.portrait_frame(PORTRAIT, colour, plates.SECOND.get(box.speaker, colour)), (x, y))

    def _face(self, name: str) -> pygame.Surface:
        """A portrait's frame with what shines in it laid over."""
        face = self._faces.get(name)
        if face is None:
            frame: Frame = self._portraits.frame(name)
            face = frame.albedo.copy()
            if frame.emissive is not None:
                face.blit(frame.emissive, (0, 0))
            self._faces[name] = face
        return face

    def _draw_name(self, target: pygame.Surface, speaker: str, colour: Colour, rect: pygame.Rect) -> None:
        font: PixelFont = self._fonts.pixel
        name = font.fit(self._fonts.say(name_of(speaker)), 160)
        width = font.width(name) + 18
        x, y = rect.left + 12, rect.top - 8
        target.blit(plates.name_glass(width, 17, colour), (x, y))
        font.draw(target, name, x + 9, y + 3, colour)

    def _draw_more(self, target: pygame.Surface, rect: pygame.Rect, colour: Colour, tick: int, *, arrow: bool) -> None:
        bob = (0, 1, 2, 1)[tick // 9 % 4]
        x = rect.right - 16
        if arrow:
            target.blit(plates.arrow(colour), (x, rect.bottom - 14 + bob))
        button = self._prompts.frame("read") or self._prompts.frame("interact")
        if button and self._ui.has(button):
            frame = self._ui.frame(button)
            target.blit(frame.albedo, (x - frame.size[0] - 5, rect.bottom - frame.size[1] // 2 - 1))

    def _icon(self, target: pygame.Surface, name: str, x: int, y: int) -> None:
        if self._ui.has(name):
            target.blit(self._ui.frame(name).albedo, (x, y))


def _first_expressions(portraits: Atlas) -> dict[str, str]:
    """Each person's first expression, in the table's order."""
    first: dict[str, str] = {}
    for name in portraits.names:
        parts = name.split("/")
        if len(parts) == 2:
            first.setdefault(parts[0], name)
    return first
