"""The outside world: channels, database engine, clock, command line."""
