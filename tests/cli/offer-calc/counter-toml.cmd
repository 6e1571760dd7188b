offer-calc counter acme.toml --target 340k --format toml
