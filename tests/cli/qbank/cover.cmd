qbank cover stories --handbook
