star-lint --format checkstyle bank | xmllint --noout - && echo "well formed"
printf '# T <&"\001 \357\277\277\n\n## Result <&"\n\nIt \002 went <well> & "fine".\n' > odd.md
star-lint --format checkstyle odd.md | xmllint --noout - && echo "well formed"
star-lint --format checkstyle --select no-metric bank
