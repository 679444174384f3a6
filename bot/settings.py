"""The shape of `config.toml`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A table in `config.toml`: immutable, and a misspelt option is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")
