"""When something is: read from what people type, kept as local time and a rule."""
