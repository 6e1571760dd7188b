offer-calc value umbrella.toml --format markdown
