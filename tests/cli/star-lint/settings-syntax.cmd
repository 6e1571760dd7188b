echo "ignore = [" > bad.toml; star-lint --config bad.toml marked.md; star-lint --config none.toml marked.md
