"""How good the matcher, the functions and the crisis guard are on messages with known answers."""
