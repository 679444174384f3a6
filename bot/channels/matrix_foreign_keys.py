"""What others say of their devices and of themselves, without what would make nio stumble.

Everybody uploads the keys of their own device, and homeservers hardly look at them. nio refuses
an answer as a whole for one device that is not as it should be, or raises in the middle of it: who
uploads such a device would keep the bot from everybody whose keys it asks for together. So does
one odd name among the members of a room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import nio
import vodozemac
from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Callable

    Judge = Callable[[str, str, Any], bool]  # of a user's device


Signatures = dict[str, dict[str, str]]


class _Device(BaseModel):
    user_id: str
    device_id: str
    algorithms: list[str]
    keys: dict[str, str]
    signatures: Signatures
    unsigned: dict[str, Any] = {}


class _OneTimeKey(BaseModel):
    key: str
    signatures: Signatures


def _is_device(user: str, device_id: str, value: Any) -> bool:
    device = _Device.model_validate(value, strict=True)
    vodozemac.Curve25519PublicKey.from_base64(device.keys[f"curve25519:{device_id}"])
    vodozemac.Ed25519PublicKey.from_base64(device.keys[f"ed25519:{device_id}"])
    return (device.user_id, device.device_id) == (user, device_id)


def _is_one_time_key(_user: str, _device_id: str, value: Any) -> bool:
    (key,) = value.values()
    vodozemac.Curve25519PublicKey.from_base64(_OneTimeKey.model_validate(key, strict=True).key)
    return True


def _sound(answer: dict[str, Any], name: str, judge: Judge) -> dict[str, Any]:
    """With what is as it should be; a user who has nothing left stays, without devices."""
    users = answer.get(name)
    if not isinstance(users, dict):
        return answer
    left = {
        user: {i: value for i, value in devices.items() if _passes(judge, user, i, value)}
        for user, devices in users.items()
        if isinstance(devices, dict)
    }
    return answer | {name: left}


def _passes(judge: Judge, user: str, device: str, value: Any) -> bool:
    try:
        return judge(user, device, value)
    except (ValueError, KeyError, AttributeError):
        return False


class Queried(nio.KeysQueryResponse):  # type: ignore[misc]
    @classmethod
    def from_dict(cls, parsed_dict: dict[str, Any]) -> Any:
        return super().from_dict(_sound(parsed_dict, "device_keys", _is_device))


class Claimed(nio.KeysClaimResponse):  # type: ignore[misc]
    @classmethod
    def from_dict(cls, parsed_dict: dict[str, Any], room_id: str = "") -> Any:
        return super().from_dict(_sound(parsed_dict, "one_time_keys", _is_one_time_key), room_id)


class Members(nio.JoinedMembersResponse):  # type: ignore[misc]
    @classmethod
    def from_dict(cls, parsed_dict: dict[str, Any], room_id: str) -> Any:
        if isinstance(members := parsed_dict.get("joined"), dict):
            joined = {user: _texts(member) for user, member in members.items()}
            parsed_dict = parsed_dict | {"joined": joined}
        return super().from_dict(parsed_dict, room_id)


def _texts(member: Any) -> dict[str, str]:
    fields = member.items() if isinstance(member, dict) else ()
    return {name: value for name, value in fields if isinstance(value, str)}


SOUND = {
    nio.KeysQueryResponse: Queried,
    nio.KeysClaimResponse: Claimed,
    nio.JoinedMembersResponse: Members,
}
