offer-calc simulate initech.toml acme.toml --paths 20000 --format toml
