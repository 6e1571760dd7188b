level-check assess evidence.toml --format toml --today 2026-06-30
