star-lint --fix - < marked.md
