qbank cover stories --handbook --format jsonl | sed "s/,{\"id.*//"
