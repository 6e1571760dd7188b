level-check map goggle L5; level-check map google L55; level-check map google L5 --to metaa; level-check map google
