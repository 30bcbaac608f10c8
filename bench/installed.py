"""What the scripts share: the tool as its packages install it, and the machine that it is timed on."""
import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, **options)


def install(scratch):
    """Packs relgraph and installs it from the packages alone; gives the program's path."""
    run("dotnet", "pack", ROOT / "src/RelationGraph.Cli", "-c", "Release", "-o", scratch / "packages")
    run("dotnet", "tool", "install", "relgraph", "--tool-path", scratch / "tool", "--source", scratch / "packages",
        env=os.environ | {"NUGET_PACKAGES": str(scratch / "cache")})
    return scratch / "tool/relgraph"


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    sdk = subprocess.run(["dotnet", "--version"], check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()
    return (f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}, SDK {sdk}, "
            f"load before {os.getloadavg()[0]:.1f}")
