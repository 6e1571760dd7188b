#!/bin/sh
# Installs into an empty root and tries what a user would: every tool starts, finds its data, and has its manual.
#   run.sh BUILD_FOLDER
set -eu
build=$(cd "$1" && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
failed=0
passed=0
check() {
    what=$1
    shift
    if "$@" > "$root/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $what"
        cat "$root/log"
    fi
}

DESTDIR=$root cmake --install "$build" --prefix /usr > "$root/log" 2>&1 || { cat "$root/log"; exit 1; }
bin=$root/usr/bin
for tool in "$bin"/*; do
    name=$(basename "$tool")
    check "$name --version" env -i HOME="$root" PATH=/usr/bin:/bin "$tool" --version
    check "$name --help" env -i HOME="$root" PATH=/usr/bin:/bin "$tool" --help
    check "$name(1)" test -f "$root/usr/share/man/man1/$name.1"
    # The tree may be moved anywhere: no path of the machine that built it is inside.
    # shellcheck disable=SC2016
    check "$name holds no path of the build" sh -c '! grep -aqF "$1" "$2"' sh "$build" "$tool"
    # shellcheck disable=SC2016
    check "$name needs libc alone" sh -c '! ldd "$1" | grep -E "stdc|gcc_s|fmt|toml"' sh "$tool"
done
run() { env -i HOME="$root" PATH="$bin:/usr/bin:/bin" LC_ALL=C "$@"; }
check "completions are installed" test -f "$root/usr/share/bash-completion/completions/star-lint"
check "a story is linted" run star-lint --fail-on error "$root/usr/share/career-tools/examples/stories"
check "questions are drawn" run qbank random -n 3
# shellcheck disable=SC2016
check "the tree may be moved" sh -c 'mv "$1/usr" "$1/moved" && "$1/moved/bin/qbank" random -n 1 && mv "$1/moved" "$1/usr"' sh "$root"
echo "$passed passed, $failed failed"
[ $failed = 0 ]
