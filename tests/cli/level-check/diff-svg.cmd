level-check diff deputy.toml --from 2025-05-01 --today 2026-06-30 --format svg | head -12
