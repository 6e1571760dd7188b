level-check add '  Cut the build
 from 48 to 9 minutes;  120 engineers wait less ' --today 2026-06-30; cat $HOME/.local/share/career-tools/brag.md; level-check add 'Not yet' --date 2026-07-01 --today 2026-06-30; level-check add '' ; printf 'no line feed' > b.md; level-check add 'Next' --file b.md --today 2026-06-30 > /dev/null; cat b.md
