# SPDX-License-Identifier: MIT
# shellcheck shell=sh
# Sourced by the editor tests: a scratch folder with the story, star-lint on the PATH, counts at the end.
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck disable=SC2034
share=$here/../../share
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" PATH="$build/bin:$PATH" LC_ALL=C.UTF-8 TERM=dumb
cp "$here/story.md" "$scratch/story.md"
cd "$scratch" || exit 2
passed=0 failed=0
need() {
    command -v "$1" > /dev/null 2>&1 || {
        echo ": SKIPPED: $1 is not installed"
        echo "0 passed, 0 failed"
        exit 0
    }
}
# expect WHAT SEEN PATTERN
expect() {
    if printf '%s\n' "$2" | grep -q -- "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $1: expected '$3', saw '$2'"
    fi
}
finish() {
    echo "$passed passed, $failed failed"
    [ $failed = 0 ]
}
