from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.nursery import Nursery
from tests.faults.whole_town import WholeTown, whole_town
from tests.servers.botapi import BotApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api
        assert api.violations == []


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    with Nursery() as nursery:
        yield nursery


@pytest.fixture
async def whole(
    api: BotApi, nursery: Nursery, tmp_path: Path, migrated: Path
) -> AsyncIterator[WholeTown]:
    async with whole_town(api, nursery, tmp_path, migrated) as town:
        yield town
