doc-skeleton matrix queue.toml --format rst
