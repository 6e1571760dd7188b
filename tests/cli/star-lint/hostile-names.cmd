n=$(printf "a\033[31m\nb.md"); cp marked.md "$n"; star-lint --select passive-no-actor "$n"; star-lint --format json --select passive-no-actor "$n" | jq -c ".finding[0].file"
