level-check companies
