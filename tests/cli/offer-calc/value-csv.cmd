offer-calc value globex.toml --format csv 2>&1
