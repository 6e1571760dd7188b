mkdir empty; qbank cover empty; qbank cover nowhere.md
