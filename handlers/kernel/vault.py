"""Encrypts what says where a person is reached, with a key that is kept outside the database.

AES-SIV (RFC 5297) seals the same words to the same text, so a sealed column can still be looked
up, compared and unique; whoever has the database alone can neither read it nor guess it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from Crypto.Cipher import AES
from sqlalchemy import LargeBinary, String, TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from handlers.kernel.message import Address

KEY_SIZE = 64  # bytes
_REMEMBERED = 4096  # addresses that need not be sealed again
_TAG = 16  # bytes


class WrongKey(Exception):
    """What is in the database was sealed with another key, or was tampered with."""


class Vault:
    """Everything that the key is for.

    Args:
        key: 64 random bytes.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_SIZE:
            raise ValueError(f"a key has {KEY_SIZE} bytes")
        self._key = key
        self._digest_key = hashlib.sha256(b"digest" + key).digest()
        self.seal = lru_cache(maxsize=_REMEMBERED)(self._seal)

    def _seal(self, words: str) -> str:
        sealed = self.seal_bytes(words.encode("utf-8", "surrogatepass"))
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def unseal(self, sealed: str) -> str:
        """The words again; `WrongKey` where they were sealed with another key."""
        try:
            stored = base64.urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
        except ValueError as error:
            raise WrongKey from error
        return self.unseal_bytes(stored).decode("utf-8", "surrogatepass")

    def seal_bytes(self, content: bytes) -> bytes:
        cipher: Any = AES.new(self._key, AES.MODE_SIV)
        text, tag = cipher.encrypt_and_digest(content)
        return bytes(tag + text)

    def unseal_bytes(self, sealed: bytes) -> bytes:
        """The content again; `WrongKey` where it was sealed with another key."""
        cipher: Any = AES.new(self._key, AES.MODE_SIV)
        try:
            return bytes(cipher.decrypt_and_verify(sealed[_TAG:], sealed[:_TAG]))
        except ValueError as error:
            raise WrongKey from error

    def digest(self, purpose: str, words: str) -> str:
        """A keyed hash, 64 hexadecimal digits: to find something again without knowing it.

        Args:
            purpose: Hashes for different purposes cannot be compared with each other.
        """
        said = f"{purpose}\0{words}".encode("utf-8", "surrogatepass")
        return hmac.new(self._digest_key, said, hashlib.sha256).hexdigest()

    def mark(self, address: Address) -> str:
        """The keyed hash of where somebody is reached."""
        return self.digest("address", f"{address.channel}\0{address.chat}")


class Sealed(TypeDecorator[str]):
    """Text that is encrypted in the database."""

    impl = String(512)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else vault_of(dialect).seal(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else vault_of(dialect).unseal(value)


class SealedStart(TypeDecorator[str]):
    """How sealed text begins: tells it from millions of others, and is short in an index.

    What is compared with it is the text itself.
    """

    LENGTH = 8
    impl = String(LENGTH)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else vault_of(dialect).seal(value)[: self.LENGTH]


class SealedJson(TypeDecorator[Any]):
    """JSON that is encrypted in the database."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return vault_of(dialect)._seal(json.dumps(value, ensure_ascii=False))  # noqa: SLF001 – not remembered: it is never looked up

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(vault_of(dialect).unseal(value))


class SealedBytes(TypeDecorator[bytes]):
    """A file that is encrypted in the database."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else vault_of(dialect).seal_bytes(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return None if value is None else vault_of(dialect).unseal_bytes(value)


def vault_of(dialect: Dialect) -> Vault:
    """The vault that the engine was given (`bot.database.engine_for`)."""
    vault: Vault = dialect.vault  # type: ignore[attr-defined]
    return vault
