mkdir many; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do cp bank/search-page.md many/$i.md; done
for format in text gcc json toml sarif checkstyle; do
  star-lint -j 1 --format $format many > one; star-lint -j 7 --format $format many > seven
  cmp one seven && echo "$format: the same"
done
