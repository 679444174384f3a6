"""Signs in once and stays the same device for ever.

The transaction ids that keep a message from being sent twice belong to the device, and so do the
keys: a new device at each start could say things twice and read nothing.
"""

from __future__ import annotations

import fcntl
import json
import logging
from typing import TYPE_CHECKING, Any

import nio
from Crypto.Random import get_random_bytes

from bot.channels import matrix_keys
from bot.channels.matrix_calls import call, client_path, expect, transport_errors
from bot.channels.matrix_client import Client
from bot.channels.matrix_files import read_secret, write_secret
from handlers.kernel.errors import ChannelDown, Gone, SendError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

    from bot.channels.matrix import Settings

log = logging.getLogger(__name__)


def make_client(settings: Settings, state: Path) -> Client:
    config = nio.AsyncClientConfig(
        store=nio.store.SqliteStore,
        encryption_enabled=True,
        pickle_key=settings.secret("pickle_key") or _pickle_key(state),
        # The inbox keeps the position: nio would store it before anything is safe.
        store_sync_tokens=False,
        # Who tries again, and when, is the courier's business; nio would never give up.
        max_limit_exceeded=0,
        max_timeouts=0,
        request_timeout=settings.request_timeout,
    )
    return Client(
        settings.homeserver.rstrip("/"), settings.user_id, store_path=str(state), config=config
    )


class Account:
    """Our account on the homeserver, and our device."""

    def __init__(self, client: nio.AsyncClient, settings: Settings, state: Path) -> None:
        self._client = client
        self._settings = settings
        self._state = state
        self._lock: TextIO | None = None
        self._ready = False

    async def sign_in(self) -> None:
        """Sign in, unless done.

        Raises:
            ChannelDown: the homeserver refuses us, or another process is this device.
            SendError: not now.
        """
        if self._ready:
            return
        self._lock_out_others()
        session = self._session()
        if session is not None:
            self._client.restore_login(**session)
        elif token := self._settings.secret("access_token"):
            await self._adopt(token)
        else:
            await self._log_in()
        await self.publish_keys()
        self._ready = True

    async def renew(self) -> None:
        """The token is no longer valid: ask for another one, for the same device."""
        log.warning("matrix: signed out by the homeserver, signing in again")
        await self._log_in()
        await self.publish_keys()

    async def publish_keys(self) -> None:
        password = self._settings.secret("password")
        with transport_errors():
            await matrix_keys.publish(self._client, self._state, password)

    async def close(self) -> None:
        await self._client.close()
        if self._client.store is not None:
            self._client.store.database.close()
        if self._lock is not None:
            self._lock.close()

    def _lock_out_others(self) -> None:
        """Two processes with one crypto store would destroy each other's keys."""
        if self._lock is not None:
            return
        lock = (self._state / "lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            lock.close()
            raise ChannelDown("another process uses this Matrix device") from error
        self._lock = lock

    def _session(self) -> dict[str, str] | None:
        path = self._state / "session.json"
        if not path.exists():
            return None
        session: dict[str, str] = json.loads(read_secret(path))
        store = self._state / f"{session['user_id']}_{session['device_id']}.db"
        if session["user_id"] != self._settings.user_id or not store.exists():
            # Without its store a device cannot get its keys back: only a new device helps.
            return None
        return session

    async def _log_in(self) -> None:
        password = self._settings.secret("password")
        if password is None:
            raise ChannelDown("the access token is not valid, and there is no password")
        try:
            with transport_errors():
                answer = await self._client.login(password, self._settings.device_name)
            expect(nio.LoginResponse, answer)
        except Gone as error:
            raise ChannelDown("the homeserver refuses user id or password") from error
        except SendError as error:
            if type(error) is SendError:
                raise ChannelDown(f"the homeserver refuses to sign us in: {error}") from error
            raise
        self._remember()

    async def _adopt(self, token: str) -> None:
        """Use a token that an operator made."""
        self._client.access_token = token
        answer: dict[str, Any] = await call(self._client, "GET", client_path("account", "whoami"))
        device_id = answer.get("device_id") or self._settings.device_id
        if answer.get("user_id") != self._settings.user_id or not device_id:
            raise ChannelDown("the access token belongs to another user, or to no device")
        self._client.restore_login(self._settings.user_id, device_id, token)
        self._remember()

    def _remember(self) -> None:
        client = self._client
        session = {
            "user_id": client.user_id,
            "device_id": client.device_id,
            "access_token": client.access_token,
        }
        write_secret(self._state / "session.json", json.dumps(session))
        for database in self._state.glob("*.db"):
            database.chmod(0o600)


def _pickle_key(state: Path) -> str:
    """The key of the crypto store; nio's own default is known to everybody."""
    path = state / "pickle_key"
    if not path.exists():
        write_secret(path, get_random_bytes(32).hex())
    return read_secret(path)
