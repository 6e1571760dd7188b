mkdir drafts; cp marked.md drafts/; printf "exclude = [\"drafts/\"]\n" > .star-lint.toml
star-lint drafts/marked.md; echo "named: $?"
star-lint --stdin-filename drafts/marked.md - < marked.md; echo "standard input: $?"
star-lint --select passive-no-actor .; echo "folder: $?"
