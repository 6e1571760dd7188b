level-check map google L5 --to meta
