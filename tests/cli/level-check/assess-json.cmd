level-check assess evidence.toml --brief --format json --today 2026-06-30
