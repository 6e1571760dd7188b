doc-skeleton matrix queue.toml --format html
