printf "{\"id\":\"a\",\"at\":\"2026-01-01\",\"rating\":2\n" | qbank schedule
