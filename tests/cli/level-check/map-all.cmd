level-check map Microsoft 64
