qbank mock --company amazon --seed 1 --minutes 30
