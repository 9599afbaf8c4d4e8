"""Files: announced by the app or dropped by a person, then shared in channels."""

import mimetypes
import secrets
from dataclasses import dataclass, field
from pathlib import PurePath
from urllib.parse import quote

from bot.clock import Clock
from bot.localslack.world.errors import SlackError
from bot.localslack.world.shapes import Json


@dataclass
class File:
    """A file; `content` is None until its bytes have arrived."""

    id: str
    name: str
    user: str
    created: int
    size: int
    title: str = ""
    content: bytes | None = None
    channels: list[str] = field(default_factory=list)

    @property
    def filetype(self) -> str:
        return PurePath(self.name).suffix.removeprefix(".").lower() or "binary"

    @property
    def mimetype(self) -> str:
        return mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def reference(self) -> Json:
        """The file object where the app has to ask files.info for the rest."""
        return {"id": self.id, "created": self.created, "file_access": "check_file_info"}

    def as_json(self, url: str) -> Json:
        """The file object of Slack's answers and events; `url` is where Slack is reached."""
        private = f"{url}/files-pri/{self.id}"
        shown: Json = {"id": self.id, "created": self.created, "timestamp": self.created}
        shown |= {"name": self.name, "title": self.title or self.name, "mimetype": self.mimetype}
        shown |= {"filetype": self.filetype, "pretty_type": self.filetype.upper()}
        shown |= {"user": self.user, "size": self.size, "mode": "hosted", "is_external": False}
        shown |= {"url_private": private, "url_private_download": f"{private}/download"}
        shown["permalink"] = f"{url}/files/{self.user}/{self.id}/{quote(self.name.lower())}"
        shown["channels"] = [each for each in self.channels if each.startswith("C")]
        shown["groups"] = [each for each in self.channels if each.startswith("G")]
        shown["ims"] = [each for each in self.channels if each.startswith("D")]
        return shown


class Files:
    """All files of one workspace."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._files: dict[str, File] = {}
        self._uploads: dict[str, File] = {}

    def add(self, user: str, name: str, content: bytes) -> File:
        """A file that a person has chosen on their machine."""
        file = self._new(user, name, len(content))
        file.content = content
        return file

    def announce(self, user: str, name: str, size: int) -> tuple[File, str]:
        """A file that the app is going to upload, and the token of its upload URL."""
        file, token = self._new(user, name, size), secrets.token_urlsafe(16)
        self._uploads[token] = file
        return file, token

    def receive(self, token: str, content: bytes) -> None:
        """Takes the bytes of an announced file. Raises SlackError."""
        file = self._uploads.get(token)
        if file is None:
            raise SlackError("invalid_upload_url")
        if len(content) != file.size:
            raise SlackError("file_size_mismatch")
        file.content = content

    def find(self, file_id: str) -> File:
        """A file whose bytes are here. Raises SlackError("file_not_found")."""
        file = self._files.get(file_id)
        if file is None or file.content is None:
            raise SlackError("file_not_found")
        return file

    def delete(self, file_id: str) -> None:
        """Whoever sent it has deleted it."""
        del self._files[file_id]

    def _new(self, user: str, name: str, size: int) -> File:
        file_id = f"F{secrets.token_hex(5).upper()}"
        created = int(self._clock.now().timestamp())
        self._files[file_id] = File(file_id, name, user, created, size)
        return self._files[file_id]
