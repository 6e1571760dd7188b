level-check assess no-day.md --today 2026-06-30
