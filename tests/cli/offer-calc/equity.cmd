offer-calc equity initech.toml --exit 30M --exit 400M --leave 30 --exercise-after 2
