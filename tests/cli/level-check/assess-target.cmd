level-check assess staff-title.toml --target staff --today 2026-06-30
