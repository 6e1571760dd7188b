printf "" | qbank schedule --format json
