#!/bin/sh
# SPDX-License-Identifier: MIT
# renumber is killed in front of each of its changes in turn. After the next run the set is as it was before or as it was
# to be, never between: renumber.sh BIN_FOLDER KILL_LIBRARY
set -u
bin=$1 library=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" LC_ALL=C.UTF-8
cd "$scratch" || exit 2
failed=0 passed=0
fail() { failed=$((failed + 1)); echo "FAILED: $set, killed at change $at: $1"; }
same() { diff -r -x '.career-*' "$1" "$2" > /dev/null; }
# killed AT: the renumbering in a copy of the folder `before`, called `now`.
killed() {
    rm -rf now
    cp -R "$set-before" now
    # A shell of its own waits, so that its word on the kill is caught too.
    (cd now && { LD_PRELOAD=$library KILL_AT=$1 "$bin/doc-skeleton" renumber 2 --to 9 --dir adr; exit $?; }) > seen 2>&1
}

mkdir files-before folders-before
(
    cd files-before || exit 2
    "$bin/doc-skeleton" new adr --dir adr --title One --today 2026-02-03
    "$bin/doc-skeleton" new adr --dir adr --title Two --today 2026-02-03 --supersedes 1
    "$bin/doc-skeleton" new adr --dir adr --title Three --today 2026-02-03 --amends 2
    "$bin/doc-skeleton" index --write adr
    cd ../folders-before || exit 2
    mkdir -p adr/0001-one adr/0002-two
    printf '# KEP-1: One\n\nAfter [KEP 2](../0002-two/README.md).\n' > adr/0001-one/README.md
    printf '# KEP-2: Two\n\nSee [the plan](../0002-two/plan.md).\n' > adr/0002-two/README.md
    printf 'kep-number: 2\n' > adr/0002-two/kep.yaml
    "$bin/doc-skeleton" index --write adr
) > /dev/null

for set in files folders; do
    at=0 befores=0 afters=0
    killed 0
    rm -rf after
    mv now after
    while :; do
        at=$((at + 1))
        killed $at
        status=$?
        [ $status = 0 ] && break
        [ $status = 137 ] || { fail "status $status: $(cat seen)"; break; }
        said=$(cd now && "$bin/doc-skeleton" number adr 2>&1) || fail "the next run: $said"
        if same now "$set-before"; then
            befores=$((befores + 1))
        elif same now after && find now -name '.career-*' | { ! grep -q .; }; then
            afters=$((afters + 1))
            case $said in '' | *finished*) ;; *) fail "the next run says '$said'" ;; esac
        else
            fail "half of it was done: $(diff -rq now after)"
        fi
        passed=$((passed + 1))
    done
    # A test of nothing would pass as well: kills stood on both sides of the plan, and in the middle of the work.
    if [ $befores -lt 1 ] || [ $afters -lt 4 ]; then fail "only $befores kills before and $afters after the plan"; fi
    same now after || fail "the run that was not killed"
done

# What somebody changed meanwhile is not overwritten: the run names it and does nothing.
set=files at=4
killed $at
echo "Mine." >> now/adr/README.md
cp -R now mine
said=$(cd now && "$bin/doc-skeleton" new adr --dir adr --title Four 2>&1)
[ $? = 2 ] || fail "a foreign change is met with '$said'"
case $said in *adr/README.md*.doc-skeleton-unfinished*) passed=$((passed + 1)) ;; *) fail "the message: $said" ;; esac
if diff -r now mine > /dev/null; then passed=$((passed + 1)); else fail "something was changed beside a foreign change"; fi

echo "$passed passed, $failed failed"
[ $failed = 0 ]
