#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A bill of material (SPDX 2.3, JSON) beside each package, and one SHA256SUMS for all.

    packaging/sbom.py FOLDER        for each wxm-console* package in it: PACKAGE.spdx.json

What a package is made of is read from what it was built with: dpkg on Debian, vcpkg's own lists elsewhere.
Times come from SOURCE_DATE_EPOCH where it is set, so that building twice gives the same."""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
KINDS = (".deb", ".rpm", ".tar.xz", ".AppImage", ".exe", ".msi", ".dmg")

# What we build against: Debian package, vcpkg port, licence.
PARTS = [
    ("Qt Base", "libqt6core6", "qtbase", "LGPL-3.0-only"),
    ("Qt SVG", "libqt6svg6", "qtsvg", "LGPL-3.0-only"),
    ("QtKeychain", "libqt6keychain1", "qtkeychain-qt6", "BSD-3-Clause"),
    ("simdjson", "libsimdjson-dev", "simdjson", "Apache-2.0"),
    ("tl-expected", "libexpected-dev", "tl-expected", "CC0-1.0"),
    ("libsodium", "libsodium23", "libsodium", "ISC"),
    ("SQLite", "libsqlite3-0", "sqlite3", "blessing"),
    ("Hunspell", "libhunspell-1.7-0", "hunspell", "LGPL-2.1-or-later"),
]


def version_of(debian, vcpkg):
    try:
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", debian],
                               capture_output=True, text=True, check=False)
        if found.returncode == 0 and found.stdout:
            return found.stdout
    except FileNotFoundError:
        pass
    for info in sorted(ROOT.glob(f"build/**/vcpkg/info/{vcpkg}_*.list")):
        return info.stem.split("_")[1]
    return None


def program_version():
    return re.search(r"project\(WxmConsole VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)


def checksum(file):
    digest = hashlib.sha256()
    with open(file, "rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def bill(file, created):
    name = file.name
    digest = checksum(file)
    console = {
        "SPDXID": "SPDXRef-Package-wxm-console", "name": "wxm-console", "versionInfo": program_version(),
        "packageFileName": name, "supplier": "Organization: WXM", "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False, "licenseConcluded": "MIT", "licenseDeclared": "MIT",
        "copyrightText": "Copyright (c) 2026 WXM", "primaryPackagePurpose": "APPLICATION",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}]}
    packages, relations = [console], [
        {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
         "relatedSpdxElement": console["SPDXID"]}]
    for title, debian, vcpkg, licence in PARTS:
        version = version_of(debian, vcpkg)
        if version is None:
            continue
        part = {"SPDXID": f"SPDXRef-Package-{vcpkg}", "name": title, "versionInfo": version,
                "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence,
                "licenseDeclared": licence, "copyrightText": "NOASSERTION", "supplier": "NOASSERTION"}
        packages.append(part)
        relations.append({"spdxElementId": console["SPDXID"], "relationshipType": "DEPENDS_ON",
                          "relatedSpdxElement": part["SPDXID"]})
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": name,
            "documentNamespace": f"https://wxm.prompita.com/console/spdx/{name}-{digest[:16]}",
            "creationInfo": {"created": created, "creators": ["Organization: WXM", "Tool: wxm-console-sbom"]},
            "packages": packages, "relationships": relations}


def main(folder):
    folder = pathlib.Path(folder)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.datetime.now().timestamp())
    created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    files = sorted(file for file in folder.iterdir() if file.name.endswith(KINDS))
    if not files:
        sys.exit(f"no package in {folder}")
    sums = []
    for file in files:
        target = file.with_name(file.name + ".spdx.json")
        target.write_text(json.dumps(bill(file, created), indent=1) + "\n", encoding="utf-8")
        sums.append(f"{checksum(file)}  {file.name}\n")
        print(f"{target.name}: {len(json.loads(target.read_text())['packages'])} packages")
    (folder / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
