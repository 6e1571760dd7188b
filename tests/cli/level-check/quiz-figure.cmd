printf '2\n2\nWrote the RFC on retries, three teams agreed\n\n\n\n\n' | level-check quiz --today 2026-06-30 2> /dev/null
