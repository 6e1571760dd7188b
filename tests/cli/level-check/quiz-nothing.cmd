level-check quiz --today 2026-06-30 < /dev/null
