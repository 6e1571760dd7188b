qbank schedule .
