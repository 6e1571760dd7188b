mkdir stories
printf 'S: It broke.\nA: I did.\nR: It held.\n' > stories/a.md
printf 'no story' > stories/b.bin
star-lint parts --format json missing.md stories
