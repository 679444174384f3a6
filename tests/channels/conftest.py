from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.servers.synapse import Synapse


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    """One homeserver for all tests; each makes its own users."""
    from tests.servers.synapse import running_synapse

    with running_synapse() as server:
        yield server
