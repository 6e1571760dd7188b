#!/bin/sh
# Golden tests of what users see.
#   run.sh [--update] BIN_FOLDER CASE.cmd...
# A case is NAME.cmd (a shell command) beside NAME.expected (its status, standard output and standard error). It runs in an
# empty folder that holds a copy of files/ beside the cases, with a bare environment. --update writes what was seen.
set -u
update=no
if [ "${1:-}" = --update ]; then update=yes; shift; fi
bin=$(cd "$1" && pwd) || exit 2
shift
failed=0 passed=0
for case in "$@"; do
    case=$(cd "$(dirname "$case")" && pwd)/$(basename "$case")
    expected=${case%.cmd}.expected
    scratch=$(mktemp -d)
    mkdir "$scratch/work" "$scratch/home"
    files=$(dirname "$case")/files
    if [ -d "$files" ]; then cp -R "$files/." "$scratch/work/"; fi
    (
        cd "$scratch/work" || exit 2
        # SCRATCH lets a case name the folder in what it prints; $HOME stays outside the work folder.
        env -i PATH="$bin:/usr/local/bin:/usr/bin:/bin" HOME="$scratch/home" LC_ALL=C.UTF-8 TZ=UTC COLUMNS=80 TERM=dumb \
            GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_CEILING_DIRECTORIES="$scratch" \
            GIT_AUTHOR_NAME=tester GIT_AUTHOR_EMAIL=tester@example.org GIT_COMMITTER_NAME=tester GIT_COMMITTER_EMAIL=tester@example.org \
            sh "$case" < /dev/null > "$scratch/stdout" 2> "$scratch/stderr"
        echo $? > "$scratch/status"
    )
    {
        echo "-- status $(cat "$scratch/status")"
        echo "-- stdout"
        sed "s#$scratch/work#WORK#g; s#$scratch/home#HOME#g" "$scratch/stdout"
        echo "-- stderr"
        sed "s#$scratch/work#WORK#g; s#$scratch/home#HOME#g" "$scratch/stderr"
    } > "$scratch/seen"
    if [ $update = yes ]; then
        cp "$scratch/seen" "$expected"
    elif ! diff -u --label "$expected" --label seen "$expected" "$scratch/seen"; then
        failed=$((failed + 1))
        echo "FAILED: $case"
        rm -rf "$scratch"
        continue
    fi
    passed=$((passed + 1))
    rm -rf "$scratch"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
