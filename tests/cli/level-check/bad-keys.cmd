level-check assess bad-keys.toml --today 2026-06-30
