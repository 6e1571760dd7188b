offer-calc compare acme.toml umbrella.toml --format csv
