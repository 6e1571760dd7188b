doc-skeleton matrix queue.toml --format json
