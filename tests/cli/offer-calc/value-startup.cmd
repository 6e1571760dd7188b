offer-calc value initech.toml --years 7
