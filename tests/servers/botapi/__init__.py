"""A Bot API server for tests: real HTTP, people behind it, and it checks all that it is asked."""

from tests.servers.botapi.people import Chat, Group, Person, Press, Shown, Upload
from tests.servers.botapi.server import BotApi, Request

__all__ = ["BotApi", "Chat", "Group", "Person", "Press", "Request", "Shown", "Upload"]
