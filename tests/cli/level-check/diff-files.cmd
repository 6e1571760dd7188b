level-check diff brag.md deputy.toml --today 2026-06-30
