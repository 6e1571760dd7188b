#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""ratio.py EMPTY NAME RUNS COMMAND...: times EMPTY and COMMAND in turn; prints medians, their ratio and the peak memory."""
import os
import statistics
import subprocess
import sys
import time


def once(command):
    null = os.open(os.devnull, os.O_RDWR)
    begin = time.perf_counter()
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1, 2)])
    _, _, usage = os.wait4(pid, 0)
    spent = time.perf_counter() - begin
    os.close(null)
    return spent, usage.ru_maxrss


def main():
    empty, name, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
    command = sys.argv[4:]
    path = subprocess.run(["sh", "-c", 'command -v "$1"', "sh", command[0]], capture_output=True, text=True).stdout.strip()
    if not path:
        print("  %-34s not installed" % name)
        return
    command[0] = path
    once([empty]), once(command)
    base, times, peak = [], [], 0
    for _ in range(runs):
        base.append(once([empty])[0])
        spent, memory = once(command)
        times.append(spent)
        peak = max(peak, memory)
    low, high = statistics.median(base), statistics.median(times)
    print("  %-34s %9.2f ms  %8.2f x empty  %8.1f MB" % (name, high * 1000, high / low, peak / 1024))


main()
