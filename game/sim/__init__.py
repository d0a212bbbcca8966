"""The rules of the game: deterministic, headless, free of pygame, of files and of clocks."""
