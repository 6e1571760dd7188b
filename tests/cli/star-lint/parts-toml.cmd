printf 'title = "Kiln"\nsituation = "It broke."\naction = "I said: \\"Wait.\\" It held."\n' > kiln.toml
star-lint parts --format toml kiln.toml
