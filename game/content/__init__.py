"""What fills the simulation: maps from Tiled, the list of chapters, and the ways to start one."""
