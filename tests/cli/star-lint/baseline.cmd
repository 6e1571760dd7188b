star-lint stories --write-baseline base.toml; echo "written: $?"
star-lint stories --baseline base.toml; echo "all known: $?"
{ printf "\n\n"; cat stories/search-page.md; } > t && mv t stories/search-page.md
star-lint --select no-metric,no-learning stories/search-page.md --baseline base.toml; echo "lines moved: $?"
sed -i "s/much better/much better, by 40 %/" stories/search-page.md
star-lint --select no-metric,vague-time stories/search-page.md --baseline base.toml; echo "mended: $?"
printf "\nIn the end, a while back, various things.\n" >> stories/search-page.md
star-lint --select vague-amount stories/search-page.md --baseline base.toml > /dev/null; echo "new: $?"
