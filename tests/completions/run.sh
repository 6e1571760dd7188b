#!/bin/sh
# The checked-in completions are those of the option tables; each manual names each option; and real shells complete.
#   run.sh BUILD_FOLDER [--update]
set -u
build=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
made=$build/completions/completions
if [ "${2:-}" = --update ]; then
    for shell in bash zsh fish; do "$made" $shell > "$root/completions/career-tools.$shell"; done
    exit
fi
passed=0 failed=0
good() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "FAILED: $*"
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for shell in bash zsh fish; do
    "$made" $shell > "$scratch/made"
    if cmp -s "$scratch/made" "$root/completions/career-tools.$shell"; then good; else bad "completions/career-tools.$shell is stale: ./dev test --update"; fi
done

"$made" options | cut -f 1,3 | sort -u > "$scratch/options"
while read -r tool option; do
    page=$root/man/man1/$tool.1
    # mdoc: ".It Fl -format" or "Fl n"; a line may name several.
    if grep -Eqs -- "Fl ${option#-}( |\$)" "$page" "$root/man/man7/career-tools.7"; then good; else bad "$tool(1) does not name $option"; fi
done < "$scratch/options"

# wanted WHAT SEEN WORD
wanted() { if printf '%s\n' "$2" | grep -qx -- "$3"; then good; else bad "$1: no '$3' in: $(printf '%s' "$2" | tr '\n' ' ')"; fi; }

bash_completes() {
    bash --norc -c '
        source "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        compopt() { :; }
        _$(printf %s "$1" | tr - _)
        printf "%s\n" "${COMPREPLY[@]}"' bash "$root/completions/career-tools.bash" "$@"
}
wanted "bash: command" "$(bash_completes qbank ran)" random
wanted "bash: option" "$(bash_completes qbank random --cat)" --category
wanted "bash: value" "$(bash_completes qbank random --category con)" conflict
wanted "bash: format" "$(bash_completes qbank list --format j)" json

if command -v fish > /dev/null 2>&1; then
    fish_completes() { HOME=$scratch PATH=$build/bin:$PATH fish --no-config -c "source $root/completions/career-tools.fish; complete -C '$1'" 2> /dev/null | cut -f 1; }
    wanted "fish: command" "$(fish_completes 'qbank ran')" random
    wanted "fish: option" "$(fish_completes 'qbank random --cat')" --category
    wanted "fish: value" "$(fish_completes 'qbank random --category con')" conflict
else
    echo ": SKIPPED: fish is not installed"
fi

if command -v zsh > /dev/null 2>&1; then
    mkdir "$scratch/functions"
    cp "$root/completions/career-tools.zsh" "$scratch/functions/_career-tools"
    zsh_completes() { PATH=$build/bin:$PATH python3 "$root/tests/completions/zsh.py" "$scratch/functions" "$1"; }
    wanted "zsh: command" "$(zsh_completes 'qbank rand')" 'qbank random'
    wanted "zsh: option" "$(zsh_completes 'qbank random --categ')" 'qbank random --category'
    wanted "zsh: value" "$(zsh_completes 'qbank random --category conf')" 'qbank random --category conflict'
else
    echo ": SKIPPED: zsh is not installed"
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
