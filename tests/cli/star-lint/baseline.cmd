star-lint bank --write-baseline base.toml; echo "written: $?"
star-lint bank --baseline base.toml; echo "all known: $?"
{ printf "\n\n"; cat bank/search-page.md; } > t && mv t bank/search-page.md
star-lint --select no-metric,no-learning bank/search-page.md --baseline base.toml; echo "lines moved: $?"
sed -i "s/much better/much better, by 40 %/" bank/search-page.md
star-lint --select no-metric,vague-time bank/search-page.md --baseline base.toml; echo "mended: $?"
printf "\nIn the end, a while back, various things.\n" >> bank/search-page.md
star-lint --select vague-amount bank/search-page.md --baseline base.toml > /dev/null; echo "new: $?"
