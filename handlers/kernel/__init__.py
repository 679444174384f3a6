"""The small kernel that every feature stands on."""
