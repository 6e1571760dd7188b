mkdir -p "$HOME/.config/career-tools" repo/drafts
printf 'ignore = ["no-learning"]\nfail_on = "error"\n' > "$HOME/.config/career-tools/star-lint.toml"
cat > repo/.star-lint.toml <<'END'
ignore = ["no-decision"]
[rules.share-action]
min = 20
max = 30
[[path]]
match = ["drafts/"]
ignore = ["vague-*", "share-*"]
END
cp bank/search-page.md repo/a.md; cp bank/search-page.md repo/drafts/b.md
star-lint --format jsonl repo/a.md | jq -r .rule | sort -u | tr '\n' ' '; echo
star-lint --format jsonl repo/drafts/b.md | jq -r .rule | sort -u | tr '\n' ' '; echo
star-lint repo/a.md > /dev/null; echo "warnings alone: $?"
star-lint --print-config repo/a.md | grep -v 'default$'
star-lint --print-config repo/drafts/b.md | grep ^ignore
star-lint --print-config . | grep -v 'default$'
