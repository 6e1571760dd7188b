offer-calc value initech.toml --years 1 --show-steps
