offer-calc value globex.toml --format toml --years 2
