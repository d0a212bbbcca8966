"""The credits: the city at dawn, and pictures of the player's own evening."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.album import SIZE, Album
from game.app.screens.base import MenuScreen
from game.content.language import _
from game.input.menus import Step
from game.sim.faults import FaultError

if TYPE_CHECKING:
    from game.app.shell import Shell

PICTURE_TICKS = 250
"""How long a picture stands."""
FADE_TICKS = 40
SCROLL_PX = 0.45
"""How fast the words rise, px a tick."""
WORDS_X = 150
FRAME = pygame.Rect(288, 74, SIZE[0], SIZE[1])
DAWN = (255, 222, 190)
SUN = ((255, 150, 96), (126, 92, 150))
"""The morning's colours at the foot of the sky and at its top, added."""
SUN_STEPS = 40
"""It comes up in so many steps."""
SUN_LIGHT = 0.5
"""How much of them is added in the end."""
HORIZON_Y = 250
"""The foot of the sky, px."""
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
"""Font and words; an empty font is room."""


class Credits(MenuScreen):
    """Words rise, pictures come and go; any button leaves for the title."""

    name = "credits"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._album = Album(shell.options.home)
        try:
            chapters = tuple(card.id for card in shell.sessions.cards())
        except FaultError:  # without its list of chapters the game has no pictures of them, and the credits still run
            chapters = ()
        self._files = [file for _, file in self._album.pictures(chapters)]
        self._shown = -1
        self._picture: pygame.Surface | None = None
        self._sun = _sun()
        self._risen, self._step = pygame.Surface(self._sun.get_size()), -1
        self._tall = sum(self._height(font) for font, _ in LINES)

    def opened(self) -> None:
        super().opened()
        self.shell.audio.credits()

    @property
    def over(self) -> bool:
        """The last words have come to rest, and some time has passed."""
        return self.age * SCROLL_PX > self._tall + 260

    def tick(self) -> None:
        super().tick()
        if self._files:
            number = self.age // PICTURE_TICKS % len(self._files)
            if number != self._shown:
                self._shown, self._picture = number, self._album.load(self._files[number])
        if self.over:
            self.shell.home()

    def step(self, step: Step) -> None:
        if step in (Step.CONFIRM, Step.BACK):
            self.shell.home()

    def click(self, x: float, y: float) -> None:
        self.shell.home()

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
        shade = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
        shade.fill((10, 9, 24, 120))
        surface.blit(shade, (0, 0))
        self._draw_picture(surface, alpha)
        self._draw_words(surface, alpha)

    # -- inside -----------------------------------------------------------------------------------

    def _draw_picture(self, surface: pygame.Surface, alpha: float) -> None:
        if self._picture is None:
            return
        at = self.age % PICTURE_TICKS + alpha
        level = min(1.0, at / FADE_TICKS, (PICTURE_TICKS - at) / FADE_TICKS)
        self._picture.set_alpha(round(255 * max(0.0, level)))
        surface.blit(self._picture, FRAME)
        edge = tuple(round(c * max(0.0, level)) for c in look.TEAL)
        pygame.draw.rect(surface, edge, FRAME.inflate(2, 2), 1)

    def _draw_words(self, surface: pygame.Surface, alpha: float) -> None:
        text = self.shell.text
        rest = 180 - self._height("big")
        y = max(360 - (self.age + alpha) * SCROLL_PX, rest - (self._tall - self._height("big")))
        x = WORDS_X if self._files else 320
        for font, words in LINES:
            height = self._height(font)
            if words and -height < y < 360:
                colour = look.WHITE if font == "big" else look.TEAL if font == "small" else look.PALE
                text.draw(surface, words, x, round(y), colour, font=font, align="centre")
            y += height

    def _height(self, font: str) -> int:
        return self.shell.text.line(font) + 4 if font else 16


def _sun() -> pygame.Surface:
    """The morning's light over the whole picture, from the top of the sky down to the street that mirrors it."""
    line = pygame.Surface((1, 360))
    for y in range(360):
        part = y / HORIZON_Y if y < HORIZON_Y else 1.0 - 0.6 * (y - HORIZON_Y) / (360 - HORIZON_Y)
        line.set_at((0, y), tuple(round(top + (low - top) * part) for low, top in zip(*SUN, strict=True)))
    return pygame.transform.scale(line, (640, 360))
