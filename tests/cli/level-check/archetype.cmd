level-check archetype deputy.toml --role solver --today 2026-06-30
