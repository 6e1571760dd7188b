offer-calc waterfall initech-cap.toml --exit 10M --exit 38,161,200 --exit 150M
