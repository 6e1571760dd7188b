offer-calc waterfall initech-cap.toml --exit 60M --show-steps
