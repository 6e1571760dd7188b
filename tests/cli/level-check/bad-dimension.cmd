level-check assess bad-dimension.toml --today 2026-06-30
