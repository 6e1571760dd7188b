doc-skeleton matrix queue.toml --format toml
