star-lint --select passive-no-actor < marked.md; star-lint --select passive-no-actor --stdin-filename x/y.md - < marked.md
