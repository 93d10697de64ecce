"""Who signed a file for Windows, and whether it is still the one that was signed."""

from __future__ import annotations

import hashlib
import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
SIGNER = "Python Software Foundation"
_SIGNED_BY = re.compile(r"Signer #0:\s+Subject: .*/CN=([^/\n]+)$", re.MULTILINE)


def is_signed(path: Path, signer: str = SIGNER) -> bool:
    """Whether a library, a program or a catalog is unchanged since the Foundation signed it.

    The chain must end at an authority that this system trusts; nothing is asked of the network.
    """
    trusted = ["-CAfile", AUTHORITIES, "-TSA-CAfile", AUTHORITIES, "-ignore-crl"]
    told = subprocess.run(
        ["osslsigncode", "verify", *trusted, "-in", path],  # noqa: S607 - wherever it is
        capture_output=True,
        check=False,
        text=True,
    )
    signers = set(_SIGNED_BY.findall(told.stdout))
    return (
        told.returncode == 0 and "Signature verification: ok" in told.stdout and signer in signers
    )


class Catalog:
    """A signed list of the hashes of files that cannot carry a signature themselves."""

    def __init__(self, path: Path) -> None:
        """Raises ValueError when the list itself is not the Foundation's."""
        if not is_signed(path):
            raise ValueError(f"{path.name} is not signed by the {SIGNER}")
        self._content = path.read_bytes()

    def lists(self, content: bytes) -> bool:
        """Whether a file with these bytes is on the list, under whatever name."""
        hashes = (
            hashlib.sha256(content).digest(),
            hashlib.sha1(content, usedforsecurity=False).digest(),
        )
        return any(digest in self._content for digest in hashes)
