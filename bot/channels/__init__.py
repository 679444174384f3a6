"""One module a channel; each is imported only when its section is in the configuration."""
