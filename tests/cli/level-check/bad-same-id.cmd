level-check assess same-id.toml --today 2026-06-30
