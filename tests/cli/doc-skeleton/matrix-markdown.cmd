doc-skeleton matrix queue.toml --format markdown
