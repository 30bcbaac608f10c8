"""The programs that are timed: each stays open over all passes, its graphs loaded, and answers one command at a time."""
import importlib.util
import os
import pathlib
import queue
import shutil
import subprocess
import sys
import threading

from installed import ROOT

HERE = pathlib.Path(__file__).resolve().parent
KEPT = ROOT / "artifacts/networks"
SYSTEM_PYTHON = "/usr/bin/python3"
PROJECT = "RelationGraph.Networks.Bench"
NAMES = ("relationgraph", "igraph", "networkx", "graphology", "quikgraph")


class TooSlow(Exception):
    """A peer did not answer in time; it was ended and starts anew when it is next asked."""


class Peer:
    """A process that answers commands on its standard input, started when it is first asked."""

    def __init__(self, name, command, graphs):
        self.name, self.command, self.graphs = name, command, graphs
        self.process, self.loaded = None, set()

    def ask(self, command, limit=None):
        """Gives the words of the answer, or none where the peer has no such measure."""
        if self.process is None:
            self.start()
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        try:
            line = self.answers.get(timeout=limit)
        except queue.Empty:
            self.stop()
            raise TooSlow from None
        status, *words = line.split()
        if status == "none":
            return None
        if status != "ok":
            raise SystemExit(f"{self.name} answered '{line}' to '{command[:200]}'")
        return words

    def load(self, loaded):
        """Loads a graph by its name and how it is read, once."""
        if loaded in self.loaded:
            return
        graph, reading = loaded.rsplit("-", 1)
        self.ask(f"load {loaded} {self.graphs(graph)} {reading}")
        self.loaded.add(loaded)

    def start(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.answers = queue.Queue()
        threading.Thread(target=self.listen, args=(self.process, self.answers), daemon=True).start()

    def listen(self, process, answers):
        for line in process.stdout:
            answers.put(line)
        answers.put("ended")

    def stop(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.process, self.loaded = None, set()


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def missing(names):
    """What must be installed for those peers, in the words of the commands that install it."""
    packages, others = [], []
    if "igraph" in names and not (shutil.which("pkg-config") and subprocess.run(["pkg-config", "--exists", "igraph"], check=False).returncode == 0):
        packages.append("libigraph-dev")
    if "igraph" in names and not (shutil.which("gcc") and shutil.which("pkg-config")):
        packages.append("build-essential pkg-config")
    if "networkx" in names:
        for module in ("networkx", "numpy", "scipy"):
            found = pathlib.Path(SYSTEM_PYTHON).exists() and subprocess.run(
                [SYSTEM_PYTHON, "-c", f"import importlib.util; exit(importlib.util.find_spec('{module}') is None)"], check=False)
            if not found or found.returncode:
                packages.append(f"python3-{module}")
    if shutil.which("npm") is None:
        others.append("npm is not there: install Node.js 20 or later")
    if packages:
        others.append(f"apt-get install {' '.join(packages)}")
    return others


def built(names):
    """Builds what is to be built; gives the command of each program."""
    KEPT.mkdir(parents=True, exist_ok=True)
    subprocess.run(["dotnet", "build", ROOT / "bench" / PROJECT, "-c", "Release", "--nologo", "-v", "quiet"], check=True, stdout=sys.stderr)
    ours = str(ROOT / f"bench/{PROJECT}/bin/Release/net10.0/{PROJECT}")
    commands = {"relationgraph": [ours], "quikgraph": [ours, "quikgraph"], "networkx": [SYSTEM_PYTHON, str(HERE / "networkx_peer.py")]}
    if "igraph" in names:
        flags = output("pkg-config", "--cflags", "--libs", "igraph").split()
        subprocess.run(["gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", HERE / "igraph_peer.c", "-o", KEPT / "igraph_peer", *flags, "-lm"], check=True)
        commands["igraph"] = [str(KEPT / "igraph_peer")]
    if "graphology" in names:
        folder = KEPT / "graphology"
        folder.mkdir(exist_ok=True)
        for file in ("package.json", "package-lock.json", "graphology_peer.cjs"):
            shutil.copy(HERE / file, folder)
        if not (folder / "node_modules").exists():
            subprocess.run(["npm", "ci", "--ignore-scripts"], check=True, cwd=folder, stdout=sys.stderr)
        commands["graphology"] = ["node", "--max-old-space-size=12000", str(folder / "graphology_peer.cjs")]
    return commands


def processor():
    with open("/proc/cpuinfo", encoding="ascii") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown processor")


def versions(names):
    """The versions of what is timed, for the description of the machine."""
    found = [f".NET {version.split()[1]}" for version in output("dotnet", "--list-runtimes").splitlines() if version.startswith("Microsoft.NETCore.App 10")][-1:]
    if "igraph" in names:
        found.append(f"igraph {output('pkg-config', '--modversion', 'igraph')}")
    if "networkx" in names:
        found.append(output(SYSTEM_PYTHON, "-c", "import networkx, numpy, scipy, platform; print(f'networkx {networkx.__version__}, "
                            "numpy {numpy.__version__}, scipy {scipy.__version__}, Python {platform.python_version()}')"))
    if "graphology" in names:
        found.append(f"Node {output('node', '--version')[1:]}, graphology {output('node', '-p', GRAPHOLOGY)}")
    if "quikgraph" in names:
        found.append(f"QuikGraph {output(str(ROOT / f'bench/{PROJECT}/bin/Release/net10.0/{PROJECT}'), 'version')}")
    return ", ".join(found)


GRAPHOLOGY = f"require('{KEPT / 'graphology/package.json'}').dependencies.graphology"
