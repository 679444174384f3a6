"""`python -m bot` is `wegweiser`."""

from bot.cli import main

main()
