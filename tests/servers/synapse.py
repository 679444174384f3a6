"""A real Synapse from PyPI on loopback, in its own environment (`.venv-synapse`)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-synapse" / "bin" / "python"
MAKE = (
    "python3 -m venv .venv-synapse && "
    ".venv-synapse/bin/pip install -r tests/servers/synapse-requirements.txt"
)
SERVER_NAME = "test.example"
PASSWORD = "correct horse battery staple"  # of every user here
_START_SECONDS = 60.0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Synapse:
    """One homeserver in one folder; it may die and come back.

    Attributes:
        limited: Keep Synapse's own rate limits.
    """

    folder: Path
    limited: bool = False
    port: int = field(default_factory=_free_port)
    _process: subprocess.Popen[bytes] | None = None
    _users: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        config = self.folder / "homeserver.yaml"
        if not config.exists():
            _write_config(self.folder, self.port, limited=self.limited)
        with (self.folder / "stdout.log").open("ab") as out:
            self._process = subprocess.Popen(
                [PYTHON, "-m", "synapse.app.homeserver", "-c", config],
                stdout=out,
                stderr=out,
                cwd=self.folder,
                start_new_session=True,
            )
        self._wait_until_ready()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=30)
            self._process = None

    def kill(self) -> None:
        """Like a power cut."""
        self.stop(signal.SIGKILL)

    def register(self, name: str = "user") -> str:
        """Make a new user; the name gets a number, so that tests do not meet."""
        self._users += 1
        user = f"{name}{self._users}"
        path = "/_synapse/admin/v1/register"
        nonce = self._ask(path)["nonce"]
        secret = (self.folder / "registration_secret").read_bytes()
        signed = f"{nonce}\0{user}\0{PASSWORD}\0notadmin".encode()
        mac = hmac.new(secret, signed, hashlib.sha1).hexdigest()
        account = {"nonce": nonce, "username": user, "password": PASSWORD, "mac": mac}
        return str(self._ask(path, account)["user_id"])

    def _ask(self, path: str, body: dict[str, str] | None = None) -> dict[str, Any]:
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(self.url + path, data, timeout=10) as answer:
            return dict(json.load(answer))

    def _wait_until_ready(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                break
            try:
                self._ask("/_matrix/client/versions")
            except OSError:
                time.sleep(0.1)
            else:
                return
        self.stop(signal.SIGKILL)
        raise RuntimeError(f"Synapse did not start: {self._last_words()}")

    def _last_words(self) -> str:
        return (self.folder / "stdout.log").read_text()[-2000:]


@contextmanager
def running_synapse(*, limited: bool = False) -> Iterator[Synapse]:
    if not PYTHON.exists():
        raise RuntimeError(f"these tests need a Matrix homeserver: run make test, or {MAKE}")
    with tempfile.TemporaryDirectory(prefix="synapse-") as folder:
        synapse = Synapse(Path(folder), limited)
        synapse.start()
        try:
            yield synapse
        finally:
            synapse.stop(signal.SIGKILL)


def _write_config(folder: Path, port: int, *, limited: bool) -> None:
    secret = secrets.token_hex(16)
    (folder / "registration_secret").write_text(secret)
    seed = base64.b64encode(os.urandom(32)).decode().rstrip("=")
    (folder / "signing.key").write_text(f"ed25519 a_test {seed}\n")
    (folder / "log.yaml").write_text(json.dumps(_logging(folder)))
    config = {
        "server_name": SERVER_NAME,
        "public_baseurl": f"http://127.0.0.1:{port}/",
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": False,
                "resources": [{"names": ["client"], "compress": False}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "pid_file": str(folder / "homeserver.pid"),
        "log_config": str(folder / "log.yaml"),
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "registration_shared_secret": secret,
        "macaroon_secret_key": secrets.token_hex(16),
        "form_secret": secrets.token_hex(16),
        "enable_registration": False,
        "report_stats": False,
        # Nothing leaves this machine.
        "trusted_key_servers": [],
        "federation_domain_whitelist": [],
        "url_preview_enabled": False,
        "presence": {"enabled": False},
        "bcrypt_rounds": 4,
    }
    (folder / "homeserver.yaml").write_text(json.dumps(config | ({} if limited else _no_limits())))


def _no_limits() -> dict[str, Any]:
    many = {"per_second": 1000, "burst_count": 1000}
    return {
        "rc_message": many,
        "rc_registration": many,
        "rc_login": {"address": many, "account": many, "failed_attempts": many},
        "rc_joins": {"local": many, "remote": many},
        "rc_joins_per_room": many,
        "rc_invites": {"per_room": many, "per_user": many, "per_issuer": many},
        "rc_room_creation": many,
        "rc_media_create": many,
        "rc_key_requests": many,
    }


def _logging(folder: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "file": {
                "class": "logging.FileHandler",
                "formatter": "plain",
                "filename": str(folder / "homeserver.log"),
            }
        },
        "root": {"level": "WARNING", "handlers": ["file"]},
    }
