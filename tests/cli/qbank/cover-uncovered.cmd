qbank cover stories --handbook --uncovered | head -3; qbank cover stories --uncovered | wc -l
