doc-skeleton matrix queue.toml --format asciidoc
