level-check log brag.md --quiet-months 3 --format toml --today 2026-06-30
