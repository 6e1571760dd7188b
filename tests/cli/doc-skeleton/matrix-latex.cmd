doc-skeleton matrix queue.toml --format latex
