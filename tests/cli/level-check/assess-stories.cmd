level-check assess report.toml --format toml --today 2026-06-30 | grep -E '^(id|level|statement|overall) '
