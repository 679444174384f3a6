"""matrix-nio's client, whose keys survive being killed, and which one message cannot stop.

nio commits each step of taking a key by itself: the one-time key is gone from the account before
the session that it opened is stored, and that before the key that came with it. Killed in
between, the bot could never read what is written under that key. And it lets some malformed
messages raise: asked again from the same position, the homeserver would tell of them for ever.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import nio
from peewee import PeeweeException

from bot.channels.matrix_foreign_keys import SOUND

if TYPE_CHECKING:
    from nio.responses import Response

log = logging.getLogger(__name__)


class Client(nio.AsyncClient):  # type: ignore[misc]
    async def receive_response(self, response: Response) -> None:
        """Keep all that an answer changes of our keys, or nothing: then it is asked for again."""
        if self.store is None:
            await super().receive_response(response)
            return
        try:
            # Nothing below waits, so that nobody else's changes get into the transaction.
            with self.store.database.atomic():
                await super().receive_response(response)
        except Exception:
            self.olm.account = self.store.load_account()
            self.olm.load()
            raise

    async def keys_upload(self) -> nio.KeysUploadResponse | nio.KeysUploadError:
        """Upload one-time keys, and keep our half first: nio keeps it when the answer came."""
        keys = self.olm.share_keys()
        self.olm.save_account()
        request = nio.Api.keys_upload(self.access_token, keys)
        return await self._send(nio.KeysUploadResponse, *request)

    async def create_matrix_response(self, response_class: type, *about: Any, **more: Any) -> Any:
        sound = SOUND.get(response_class, response_class)
        return await super().create_matrix_response(sound, *about, **more)

    def decrypt_event(self, event: nio.MegolmEvent) -> Any:
        """Decrypt a message.

        Raises:
            EncryptionError: for whatever reason it cannot be read.
        """
        try:
            return super().decrypt_event(event)
        except (PeeweeException, nio.EncryptionError):
            raise
        except Exception as error:
            raise nio.EncryptionError(type(error).__name__) from error

    def _handle_decrypt_to_device(self, to_device_event: Any) -> Any:
        try:
            return super()._handle_decrypt_to_device(to_device_event)
        except PeeweeException:
            raise
        except Exception as error:  # noqa: BLE001 – also what vodozemac raises
            log.warning("matrix: a message to our device is unreadable: %s", type(error).__name__)
            if isinstance(to_device_event, nio.OlmEvent):
                # As nio does for what it expects: the next key must come over a new session.
                self.olm._mark_device_for_unwedging(  # noqa: SLF001
                    to_device_event.sender, to_device_event.sender_key
                )
            return None

    def _handle_timeline_event(self, event: Any, *where: Any) -> Any:
        try:
            return super()._handle_timeline_event(event, *where)
        except PeeweeException:
            raise
        except Exception as error:  # noqa: BLE001
            log.warning("matrix: an event is unreadable: %s", type(error).__name__)
            return None
