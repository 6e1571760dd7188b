ln -s /dev/full b.md; level-check add 'Lost.' --file b.md --today 2026-06-30; echo $?; mkdir d; level-check add 'Lost.' --file d --today 2026-06-30
