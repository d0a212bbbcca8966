"""``python -m game`` is the same as ``new-avalon``."""

from game.tools.cli import main

if __name__ == "__main__":
    main()
