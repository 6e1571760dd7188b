#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""zsh.py FUNCTIONS TEXT: types TEXT and TAB into a real, interactive zsh and prints what then stands on the line."""
import os
import pty
import select
import sys
import time


def read_until(fd, mark, seconds=10):
    seen, end = b"", time.monotonic() + seconds
    while mark not in seen and time.monotonic() < end:
        if select.select([fd], [], [], 0.1)[0]:
            try:
                seen += os.read(fd, 65536)
            except OSError:
                break
    return seen


def main():
    functions, text = sys.argv[1:]
    pid, fd = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "dumb"
        os.execvp("zsh", ["zsh", "-f", "-i"])
    setup = "PS1=; unsetopt zle_bracketed_paste prompt_cr 2>/dev/null; fpath=(%s $fpath); autoload -Uz compinit; compinit -u -D; " % functions
    # ^X takes the line as it stands and prints it, so that nothing has to be guessed from the screen.
    setup += "show() { print -r -- \"<<$BUFFER>>\" }; zle -N show; bindkey '^X' show; bindkey '^I' complete-word; print RE''ADY\n"
    os.write(fd, setup.encode())
    read_until(fd, b"READY\r\n")
    os.write(fd, text.encode() + b"\t\x18")
    seen = read_until(fd, b">>").decode("utf-8", "replace")
    start = seen.rfind("<<")
    print(seen[start + 2:seen.rfind(">>")].strip() if start >= 0 else "nothing: " + repr(seen))
    os.close(fd)


main()
