doc-skeleton matrix queue.toml --format text
