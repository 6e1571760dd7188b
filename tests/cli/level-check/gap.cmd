level-check gap elbows.toml --target staff --today 2026-06-30
