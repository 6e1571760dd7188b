offer-calc counter acme.toml --against globex.toml --format toml | doc-skeleton new counter-offer --from -
