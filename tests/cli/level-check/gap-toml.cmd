level-check gap evidence.toml --format toml --today 2026-06-30 | head -20
