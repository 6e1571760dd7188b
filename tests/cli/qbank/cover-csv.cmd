qbank cover stories --handbook --format csv
