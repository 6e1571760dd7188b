level-check add 'Wrote the RFC on retries; five teams agreed to it' --date 2026-06-01 --today 2026-06-30 && level-check assess --brief --today 2026-06-30
