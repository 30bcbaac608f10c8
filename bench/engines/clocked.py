"""Times what is called from here."""
import time


def samples(call, parameters, warm, milliseconds):
    """Calls for a while, the parameters in turn, and then again, when the call's own figure or else the time that passed counts."""
    turn = 0
    for length, counts in ((warm, False), (milliseconds, True)):
        taken, end = [], time.perf_counter() + length / 1000
        while time.perf_counter() < end or (counts and len(taken) < len(parameters)):
            began = time.perf_counter()
            told = call(parameters[turn % len(parameters)])
            taken.append((time.perf_counter() - began) * 1000 if told is None else told)
            turn += 1
    return taken
