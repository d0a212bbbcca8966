"""The commands behind ``new-avalon``."""
