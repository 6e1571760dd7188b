star-lint --stats --format sarif marked.md
