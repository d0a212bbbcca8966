"""The credits: the city at dawn, and pictures of the player's own evening."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.album import SIZE
from game.app.saves import Flags
from game.app.screens.base import FOOT, MenuScreen
from game.app.screens.credits_evening import evening, headline
from game.app.screens.dawn import dawn
from game.content.language import _
from game.input.menus import Step
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell

PICTURE_TICKS = 170
"""A picture stands for so long at least."""
FADE_TICKS = 30
ASK_TICKS = 180
"""So long a second press leaves."""
SCROLL_PX = 0.45
"""How fast the words rise, px a tick."""
REST_PX = 260
"""The last words rest for as long as this would take to rise."""
WORDS_X = 146
WORDS_WIDE = 240
"""Where the middle of the words is while there are pictures beside them, and how wide they are at most, px."""
FRAME = pygame.Rect(288, 74, SIZE[0], SIZE[1])
SHADE, SHADE_WIDE = (10, 9, 24, 168), 56
"""The dark behind the words: its colour and strength, and how soft its edge is, px."""
DAWN = (255, 222, 190)
SUN_STEPS = 40
"""It comes up in so many steps."""
SUN_LIGHT = 0.66
"""How much of them is added in the end."""
LINES: tuple[tuple[str, str], ...] = (
    ("big", _("New Avalon")),
    ("", ""),
    ("small", _("WHO STAYED")),
    ("pixel", _("Lena, who breathes")),
    ("pixel", _("Kade, who counts")),
    ("pixel", _("Dr. Elara Quill, who mends")),
    ("pixel", _("Orion, who came back")),
    ("", ""),
    ("small", _("WHO WAS THERE")),
    ("pixel", _("Maro Teth, flowers")),
    ("pixel", _("Juno, the desk")),
    ("pixel", _("Fenn, Oda and Ruza")),
    ("pixel", _("a courier drone, barking")),
    ("", ""),
    ("evening", ""),
    ("small", _("MADE WITH")),
    ("pixel", _("pygame-ce, pymunk, pytmx")),
    ("pixel", _("NumPy and Tiled")),
    ("pixel", _("FluidR3, by Frank Wen")),
    ("", ""),
    ("small", _("NOBODY WAS HURT")),
    ("pixel", _("One capsule was lost.")),
    ("pixel", _("It is in the drawer.")),
    ("", ""),
    ("pixel", _("In for four.")),
    ("pixel", _("Out for six.")),
    ("", ""),
    ("", ""),
    ("big", _("Good morning.")),
)
"""Font and words; an empty font is room, and ``evening`` is where the player's own evening is told."""


class Credits(MenuScreen):
    """Words rise, pictures come and go; a button that is pressed twice leaves for the title."""

    name = "credits"

    def __init__(self, shell: Shell, flags: Flags | None = None) -> None:
        super().__init__(shell)
        shell.city.morning = False  # it comes while the words rise
        self._flags = shell.progress.flags if flags is None else flags
        """What the evening left."""
        self._album = shell.evening.album
        shell.evenings.writer.wait()  # its last picture may still be on its way
        try:
            titles = {card.id: (card.number, card.title) for card in shell.sessions.cards()}
        except FaultError:  # without its list of chapters the game has no pictures of them, and the credits still run
            titles = {}
        self._titles = titles
        self._files = self._album.pictures(tuple(titles)) if self._album is not None else []
        self._lines = self._told()
        self._shown = -1
        self._asked_until = 0
        self._picture: pygame.Surface | None = None
        self._sun = dawn()
        self._risen, self._step = pygame.Surface(self._sun.get_size()), -1
        self._shade = _shade(WORDS_X if self._files else 320)
        self._tall = sum(self._height(font) for font, _ in self._lines)
        ticks = round((self._tall + REST_PX) / SCROLL_PX)
        self._files = spread(self._files, ticks // PICTURE_TICKS)
        self._stands = ticks // max(1, len(self._files))

    def opened(self) -> None:
        super().opened()
        self.shell.audio.credits()

    @property
    def over(self) -> bool:
        """The last words have come to rest, and some time has passed."""
        return self.age * SCROLL_PX > self._tall + REST_PX

    def tick(self) -> None:
        super().tick()
        if self._files:
            number = min(self.age // self._stands, len(self._files) - 1)
            if number != self._shown and self._album is not None:
                self._shown, self._picture = number, self._album.load(self._files[number][1])
        if self.over:
            self.shell.home()

    def step(self, step: Step) -> None:
        if step in (Step.CONFIRM, Step.BACK):
            self._leave()

    def click(self, x: float, y: float) -> None:
        self._leave()

    def _leave(self) -> None:
        """The first press asks for another, so that none that was meant for the card before takes the credits away."""
        if self.age < self._asked_until:
            self.shell.home()
        self._asked_until = self.age + ASK_TICKS

    def draw(self, surface: pygame.Surface, alpha: float) -> None:
        self.shell.city.draw(surface)
        look.dim(surface, DAWN)
        step = min(SUN_STEPS, self.age * SUN_STEPS // max(1, round(self._tall / SCROLL_PX)))
        if step != self._step:
            self._step = step
            self._risen.blit(self._sun, (0, 0))
            level = round(255 * SUN_LIGHT * step / SUN_STEPS)
            look.dim(self._risen, (level, level, level))
        surface.blit(self._risen, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        surface.blit(self._shade, (0, 0))
        self._draw_picture(surface, alpha)
        self._draw_words(surface, alpha)
        if self.age < self._asked_until:
            source = FOOT[self.shell.devices.last][0]
            look.hints(surface, self.shell.kit, [(source, _("Once more to leave"))], 628, 340, "right")

    # -- inside -----------------------------------------------------------------------------------

    def _draw_picture(self, surface: pygame.Surface, alpha: float) -> None:
        if self._picture is None:
            return
        at = self.age - self._shown * self._stands + alpha
        last = self._shown == len(self._files) - 1  # it stands until the words have gone
        level = min(1.0, at / FADE_TICKS, 1.0 if last else (self._stands - at) / FADE_TICKS)
        self._picture.set_alpha(round(255 * max(0.0, level)))
        surface.blit(self._picture, FRAME)
        edge = tuple(round(c * max(0.0, level)) for c in look.TEAL)
        pygame.draw.rect(surface, edge, FRAME.inflate(2, 2), 1)
        number, title = self._titles.get(self._files[self._shown][0], (0, ""))
        if number and level > 0.5:
            words = f"{number}  {self.shell.text.say(title)}"
            self.shell.text.draw(surface, words, FRAME.right, FRAME.top - 13, look.PALE, font="small", align="right")

    def _draw_words(self, surface: pygame.Surface, alpha: float) -> None:
        text = self.shell.text
        rest = 180 - self._height("big")
        y = max(360 - (self.age + alpha) * SCROLL_PX, rest - (self._tall - self._height("big")))
        x = WORDS_X if self._files else 320
        for font, words in self._lines:
            height = self._height(font)
            if words and -height < y < 360:
                colour = look.WHITE if font == "big" else look.TEAL if font == "small" else look.PALE
                text.draw(surface, words, x, round(y), colour, font=font, align="centre")
            y += height

    def _told(self) -> list[tuple[str, str]]:
        """The words with what is to be told of the player's evening in their place."""
        text, flags = self.shell.text, self._flags
        own: list[tuple[str, str]] = []
        for heading, lines in (
            (_("YOUR EVENING"), evening(flags, text.say)),
            (_("THE MORNING'S PAPER"), [headline(flags)] if headline(flags) else []),
        ):
            if lines:
                broken = [part for line in lines for part in text.wrap(line, WORDS_WIDE)]
                own += [("small", heading), *(("pixel", line) for line in broken), ("", "")]
        at = next(index for index, (font, _words) in enumerate(LINES) if font == "evening")
        return [*LINES[:at], *own, *LINES[at + 1 :]]

    def _height(self, font: str) -> int:
        return self.shell.text.line(font) + 4 if font else 16


def spread(files: list[tuple[str, Path]], many: int) -> list[tuple[str, Path]]:
    """So ``many`` of the pictures, from the whole of the evening: the first, the last, and as even as can be between."""
    if len(files) <= many or many < 2:
        return files
    return [files[round(place * (len(files) - 1) / (many - 1))] for place in range(many)]


def _shade(middle: int) -> pygame.Surface:
    """The dark behind the words, soft towards both sides."""
    picture = pygame.Surface((640, 360), pygame.SRCALPHA)
    left, right = middle - WORDS_WIDE // 2, middle + WORDS_WIDE // 2
    for x in range(640):
        away = max(0, left - x, x - right)
        part = max(0.0, 1.0 - away / SHADE_WIDE)
        pygame.draw.line(picture, (*SHADE[:3], round(40 + (SHADE[3] - 40) * part)), (x, 0), (x, 359))
    return picture
