"""The shell's screens, one file each."""
