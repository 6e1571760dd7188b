printf '3\nLed the split of the monolith with three teams, done in May.\n\n9\n2\nClosed 40 tickets\n' | level-check quiz --today 2026-06-30
