"""`make bench`: measured figures, always against a baseline of the same run."""
