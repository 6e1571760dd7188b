offer-calc equity initech.toml --exit 90M --show-steps --format markdown
