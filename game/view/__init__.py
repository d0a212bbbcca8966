"""What the player sees and hears: reads the world and the events of each tick, and never writes to either."""
