level-check companies amazon
