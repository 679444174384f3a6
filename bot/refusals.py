"""Why the bot does not start, for whoever says it."""

from handlers.kernel.errors import WegweiserError


class AlreadyRunning(WegweiserError):
    """Another process works on the same SQLite file, or serves the same channel."""


class BadKey(WegweiserError):
    """The key file is no key of ours."""


class OtherKey(WegweiserError):
    """The database was sealed with another key than the one in the file."""
