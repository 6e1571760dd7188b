level-check assess evidence.toml --today 2026-06-30
