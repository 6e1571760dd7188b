level-check assess future.toml --today 2026-06-30
