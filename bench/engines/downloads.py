"""Fetches what the peers need into a cache folder, once: npm packages, and libraries of Debian 13 that stay beside the system's."""
import hashlib
import lzma
import pathlib
import shutil
import subprocess
import tarfile
import urllib.request

LADYBUG = "lbug@0.14.3"
FALKORDB = "@falkordblite/linux-x64@8.2.3-falkordb.4.16.3"
MIRROR = "http://deb.debian.org/debian"
# Both npm packages hold programs that want a newer glibc than Debian 12 has.
LIBRARIES = ("libc6", "libgcc-s1", "libgomp1", "libstdc++6")
SOURCE = "package/lbug-source"


def version(name):
    """The last part of a version that is made of two: that of the module, not of the server that it runs in."""
    return name.rpartition("@")[2].rpartition("falkordb.")[2]


def package(cache, name, wanted):
    """Unpacks the files of an npm package that are wanted; gives the folder in which its own folder lies."""
    folder = cache / name.strip("@").replace("/", "-").replace("@", "-")
    if folder.exists():
        return folder
    cache.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(["npm", "pack", "--silent", name], check=True, cwd=cache, capture_output=True, text=True).stdout.split()[-1]
    unpacked = folder.with_suffix(".part")
    shutil.rmtree(unpacked, ignore_errors=True)
    with tarfile.open(cache / packed) as archive:
        for member in archive:
            if member.isfile() and wanted(member.name):
                archive.extract(member, unpacked, filter="data")
    (cache / packed).unlink()
    unpacked.rename(folder)
    return folder


def ladybug(cache):
    wanted = ("package/prebuilt/lbugjs-linux-x64.node", f"{SOURCE}/tools/nodejs_api/src_js/", f"{SOURCE}/dataset/ldbc-sf01/")
    return package(cache, LADYBUG, lambda file: file.startswith(wanted))


def data(cache):
    return ladybug(cache) / SOURCE / "dataset/ldbc-sf01"


def falkordb(cache):
    return package(cache, FALKORDB, lambda file: file.startswith("package/bin/")) / "package/bin"


def loader(cache):
    """The command before that of a program that is to run on the libraries of Debian 13."""
    folder = cache / "debian13"
    if not folder.exists():
        unpacked = folder.with_suffix(".part")
        shutil.rmtree(unpacked, ignore_errors=True)
        for name, (file, digest) in listed().items():
            content = fetch(file)
            if hashlib.sha256(content).hexdigest() != digest:
                raise SystemExit(f"{MIRROR}/{file} is not what the archive's list says")
            archive = cache / f"{name}.deb"
            archive.write_bytes(content)
            subprocess.run(["dpkg", "-x", archive, unpacked], check=True)
            archive.unlink()
        unpacked.rename(folder)
    libraries = folder / "usr/lib/x86_64-linux-gnu"
    return [str(libraries / "ld-linux-x86-64.so.2"), "--library-path", f"{libraries}:/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu"]


def listed():
    found = {}
    for entry in lzma.decompress(fetch("dists/trixie/main/binary-amd64/Packages.xz")).decode().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in entry.splitlines() if ": " in line and not line.startswith(" "))
        if fields.get("Package") in LIBRARIES:
            found[fields["Package"]] = fields["Filename"], fields["SHA256"]
    return found


def fetch(path):
    with urllib.request.urlopen(f"{MIRROR}/{path}") as answer:
        return answer.read()


def mark_program(path):
    pathlib.Path(path).chmod(0o755)
