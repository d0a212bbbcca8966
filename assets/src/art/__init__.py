"""The programs that draw every picture of New Avalon; `assets/src/build.py` runs them all."""
