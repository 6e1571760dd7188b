star-lint --select bank-size,only-positive bank/search-page.md ./bank/search-page.md && echo "one file is no bank"
star-lint --select bank-size bank bank/search-page.md bank; echo "status $?"
star-lint --select bank-size,uncovered-category,only-positive bank none.md; echo "status $?"
