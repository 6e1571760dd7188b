doc-skeleton show decision --format toml
