star-lint --format rdjson --select passive-no-actor marked.md | jq -c ".source.name, .diagnostics[].location.range"
