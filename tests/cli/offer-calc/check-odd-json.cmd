offer-calc check odd.toml --format json
