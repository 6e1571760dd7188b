level-check ladder
