"""A program that answers a line of JSON with a line of JSON."""
import json
import subprocess


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command, default=str) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.process.args[0]} ended on {command}")
        return json.loads(line)

    def stop(self):
        self.process.kill()
        self.process.wait()
