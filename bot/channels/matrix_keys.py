"""What matrix-nio lacks so that strict clients read the bot: cross-signing, and a fallback key.

Clients that trust signed devices only (MSC4153) neither show an unsigned bot's messages nor give
it their keys. Here the bot signs its own device: a master key signs a self-signing key, which
signs the device. The private halves are three seeds, as secret as the crypto store beside them.
"""

from __future__ import annotations

import base64
import json
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import nio
from Crypto.PublicKey import ECC
from Crypto.Random import get_random_bytes
from Crypto.Signature import eddsa

from bot.channels.matrix_calls import call, client_path, expect
from bot.channels.matrix_files import read_secret, write_secret
from handlers.kernel.errors import ChannelDown, SendError

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_ROLES = ("master", "self_signing", "user_signing")
_FALLBACK_SECONDS = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class SigningKey:
    role: str
    secret: ECC.EccKey

    @classmethod
    def of(cls, role: str, seed: bytes) -> SigningKey:
        return cls(role, ECC.construct(curve="Ed25519", seed=seed))

    @property
    def public(self) -> str:
        return _base64(self.secret.public_key().export_key(format="raw"))

    @property
    def key_id(self) -> str:
        return f"ed25519:{self.public}"

    def body(self, user: str) -> dict[str, Any]:
        return {"user_id": user, "usage": [self.role], "keys": {self.key_id: self.public}}

    def signature(self, signed: dict[str, Any]) -> str:
        return _base64(eddsa.new(self.secret, "rfc8032").sign(canonical(signed)))

    def sign(self, signed: dict[str, Any], user: str) -> dict[str, Any]:
        signatures = {user: {self.key_id: self.signature(signed)}}
        return {**_unsigned(signed), "signatures": signatures}


def canonical(signed: dict[str, Any]) -> bytes:
    """The bytes that a Matrix signature covers."""
    return json.dumps(
        _unsigned(signed), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    ).encode()


async def publish(client: nio.AsyncClient, state: Path, password: str | None) -> None:
    """Make the server know our device, its signature and a fallback key; repeating is harmless."""
    known = await _query(client)
    device = known.get("device_keys", {}).get(client.user_id, {}).get(client.device_id)
    if device is None:
        # The device was deleted on the server, with its keys; nio believes them still there.
        client.olm.account.shared = False
    elif device["keys"] != _identity(client):
        raise ChannelDown(
            "the homeserver knows other keys of this device: the crypto store is lost"
        )
    if client.should_upload_keys:
        expect(nio.KeysUploadResponse, await client.keys_upload())
    try:
        await _cross_sign(client, state, password)
    except SendError as error:
        # Clients that ask for signed devices will not show our messages; the others will.
        log.error("matrix: the device could not be signed: %s", error)
    await renew_fallback_key(client, state)


async def renew_fallback_key(client: nio.AsyncClient, state: Path) -> None:
    """Keep a key that is used when the 50 one-time keys ran out while the bot was away.

    Without it a first message of somebody new could never be read.
    """
    stamp = state / "fallback_key"
    if stamp.exists() and time.time() - float(stamp.read_text()) < _FALLBACK_SECONDS:
        return
    account = client.olm.account._account  # noqa: SLF001 – nio wraps vodozemac without this part
    account.generate_fallback_key()
    keys = {}
    for key_id, key in account.fallback_key.items():
        entry = {"key": key.to_base64(), "fallback": True}
        signature = client.olm.sign_json(dict(entry))
        signatures = {client.user_id: {f"ed25519:{client.device_id}": signature}}
        keys[f"signed_curve25519:{key_id}"] = {**entry, "signatures": signatures}
    client.olm.save_account()  # before the server gives it away
    await call(client, "POST", client_path("keys", "upload"), {"fallback_keys": keys})
    account.mark_keys_as_published()
    client.olm.save_account()
    write_secret(stamp, str(time.time()))


async def _cross_sign(client: nio.AsyncClient, state: Path, password: str | None) -> None:
    user, device_id = client.user_id, client.device_id
    master, self_signing, user_signing = _seeds(state)
    known = await _query(client)
    if not _is_known(known, user, master):
        body = {
            "master_key": _master(client, master),
            "self_signing_key": master.sign(self_signing.body(user), user),
            "user_signing_key": master.sign(user_signing.body(user), user),
        }
        await _upload(client, body, password)
    device = known["device_keys"][user][device_id]
    if self_signing.key_id not in device.get("signatures", {}).get(user, {}):
        signed = self_signing.sign(device, user)
        path = client_path("keys", "signatures", "upload")
        await call(client, "POST", path, {user: {device_id: signed}})


def _master(client: nio.AsyncClient, master: SigningKey) -> dict[str, Any]:
    """The master key, vouched for by the device, as clients that knew the device expect."""
    body = master.body(client.user_id)
    signature = client.olm.sign_json(dict(body))
    return {
        **body,
        "signatures": {client.user_id: {f"ed25519:{client.device_id}": signature}},
    }


async def _upload(client: nio.AsyncClient, body: dict[str, Any], password: str | None) -> None:
    path = client_path("keys", "device_signing", "upload")
    answer = await call(client, "POST", path, body, accepting=401)
    if "session" not in answer:
        if "errcode" in answer:
            raise SendError(str(answer["errcode"]))
        return
    if password is None:
        raise SendError("the account has another identity; only the password may replace it")
    proof = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": client.user_id},
        "password": password,
        "session": answer["session"],
    }
    await call(client, "POST", path, {**body, "auth": proof})


async def _query(client: nio.AsyncClient) -> dict[str, Any]:
    asked = {"device_keys": {client.user_id: [client.device_id]}}
    return await call(client, "POST", client_path("keys", "query"), asked)


def _seeds(state: Path) -> list[SigningKey]:
    path = state / "cross_signing.json"
    if not path.exists():
        fresh = {role: base64.b64encode(get_random_bytes(32)).decode() for role in _ROLES}
        write_secret(path, json.dumps(fresh))
    seeds = json.loads(read_secret(path))
    return [SigningKey.of(role, base64.b64decode(seeds[role])) for role in _ROLES]


def _is_known(known: dict[str, Any], user: str, master: SigningKey) -> bool:
    keys = known.get("master_keys", {}).get(user, {}).get("keys", {})
    return list(keys.values()) == [master.public]


def _identity(client: nio.AsyncClient) -> dict[str, str]:
    keys = client.olm.account.identity_keys
    return {f"{name}:{client.device_id}": keys[name] for name in ("curve25519", "ed25519")}


def _unsigned(signed: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in signed.items() if name not in {"signatures", "unsigned"}}


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")
