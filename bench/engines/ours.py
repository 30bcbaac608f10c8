"""The embedded engine, through the console program beside this."""
import subprocess
import sys

from installed import ROOT

from .lines import Program

PROJECT = "RelationGraph.Cypher.Bench"


class Ours:
    name, title = "ours", "RelationGraph"

    def __init__(self, data):
        self.data = data
        subprocess.run(["dotnet", "build", ROOT / "bench" / PROJECT, "-c", "Release", "--nologo", "-v", "quiet"], check=True, stdout=sys.stderr)
        self.command = [ROOT / f"bench/{PROJECT}/bin/Release/net10.0/{PROJECT}"]
        self.program = None

    def load(self):
        """Loads in a process that has done nothing else; what the graph weighs is measured in another."""
        weighing = Program(self.command)
        self.weight = weighing.ask(do="weigh", data=self.data)
        weighing.stop()
        self.program = Program(self.command)
        self.loaded = self.program.ask(do="load", data=self.data)
        return self.loaded["seconds"]

    def remark(self):
        return (f", {self.loaded['nodes']:,} nodes and {self.loaded['edges']:,} edges; {self.weight['bare']:.1f} bytes an edge without properties, "
                f"{self.weight['full']:.1f} with them (nodes included in both)")

    def rows(self, query, parameters):
        return self.program.ask(do="rows", text=query.text, parameters=parameters)

    def samples(self, query, warm, milliseconds, plans=True, do="time"):
        return self.program.ask(do=do, text=query.text, parameters=query.parameters, plans=plans, warm=warm, milliseconds=milliseconds)["samples"]

    def stop(self):
        if self.program is not None:
            self.program.stop()
