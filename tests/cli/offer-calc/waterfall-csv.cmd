offer-calc waterfall initech-cap.toml --exit 20M --format csv
