doc-skeleton matrix queue.toml --format org
