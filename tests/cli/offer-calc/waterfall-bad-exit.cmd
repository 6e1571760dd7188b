offer-calc waterfall initech-cap.toml --exit 20x; offer-calc waterfall initech-cap.toml --exit=-5; offer-calc waterfall acme.toml --exit 5M
