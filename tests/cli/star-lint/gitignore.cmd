mkdir -p r/s/old r/.git; cp marked.md r/s/a.md; cp marked.md r/s/b.md; cp marked.md r/s/old/c.md
printf "old/\nb.md\n" > r/.gitignore
star-lint --format jsonl --select passive-no-actor r/s | jq -r .file
star-lint --format jsonl --select passive-no-actor r/s/b.md | jq -r .file
