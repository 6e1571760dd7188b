# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# Sourced by the benchmarks. Whole processes are timed in turn with an empty one, and ratios of medians are printed: these
# hold on a noisy machine where single times do not, and by processor time on a busy one.
set -eu
bin=$(cd "$1" && pwd)
bench=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# An empty C++ main that loads libc alone: the yardstick of every start.
printf 'int main() {}\n' > "$scratch/empty.cpp"
g++ -O2 -static-libstdc++ -static-libgcc "$scratch/empty.cpp" -o "$scratch/empty"
g++ -O2 -std=c++20 "$bench/ratio.cpp" -o "$scratch/ratio"
echo "the empty process loads: $(readelf -d "$scratch/empty" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | tr '\n' ' ')"

have() {
    command -v "$1" > /dev/null 2>&1 && return 0
    echo "  $1: not installed"
    return 1
}

# ratio NAME RUNS COMMAND...: median of whole processes over the empty one's, taken in turn.
ratio() {
    "$scratch/ratio" "$scratch/empty" "$@"
}

# instructions NAME COMMAND...: user-space instructions by callgrind, exact.
instructions() {
    name=$1
    shift
    have valgrind || return 0
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" > /dev/null 2> "$scratch/callgrind" < /dev/null || true
    printf '  %-34s %12s instructions\n' "$name" "$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$scratch/callgrind")"
}
