"""The bill of materials of the built program, as CycloneDX 1.6: what is inside, version, licence, bytes."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import identity
from licences import Part

NAMESPACE = uuid.UUID("6f1d5c1e-4b8a-5b7e-9a53-0a4c1a3f8f10")
"""For serial numbers that follow from the content."""


def document(parts: list[Part], program: Path, epoch: int) -> bytes:
    """The bill for a program folder: its parts, and every file with its SHA-256."""
    components = [_component(part) for part in parts]
    components += [
        _file(path, program) for path in sorted(program.rglob("*")) if path.is_file() and not path.is_symlink()
    ]
    own = f"pkg:generic/{identity.PACKAGE}@{identity.version()}"
    made: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": identity.NAME,
                "version": identity.version(),
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": own,
            },
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": sorted(_purl(part) for part in parts)}],
    }
    serial = uuid.uuid5(NAMESPACE, json.dumps(made, sort_keys=True))
    return (json.dumps({"serialNumber": f"urn:uuid:{serial}", **made}, indent=1, sort_keys=True) + "\n").encode()


def _purl(part: Part) -> str:
    kind = "deb/debian" if part.kind == "deb" else part.kind
    name = part.name.lower().replace("_", "-") if part.kind == "pypi" else part.name
    version = f"@{part.version}" if part.version else ""
    return f"pkg:{kind}/{name}{version}".replace(" ", "%20").replace("+", "%2B")


def _component(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {"license": {"name": part.licence}} if part.kind == "deb" else {"expression": part.licence}
    return {
        "type": "library",
        "bom-ref": _purl(part),
        "name": part.name,
        **({"version": part.version} if part.version else {}),
        "purl": _purl(part),
        "licenses": [told],
    }


def _file(path: Path, program: Path) -> dict[str, Any]:
    place = path.relative_to(program).as_posix()
    return {
        "type": "file",
        "bom-ref": f"file:{place}",
        "name": place,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
    }
