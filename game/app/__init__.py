"""The shell round the game: window, loop, screens, settings and saves."""
