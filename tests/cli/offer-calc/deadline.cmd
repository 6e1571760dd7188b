offer-calc deadline initech.toml --today 2026-01-20
