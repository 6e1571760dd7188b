for file in household.toml households.csv; do offer-calc tax "$(dirname "$(command -v offer-calc)")/../share/career-tools/examples/tax/$file" 2>&1 | head -12; done
