offer-calc deadline acme.toml --today 2026-01-17 --format json
