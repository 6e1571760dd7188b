printf "{\"id\":\"a\",\"enable_fuzz\":true,\"reviews\":[]}\n" | qbank schedule
