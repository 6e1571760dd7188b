story=bank/label-printers.md
sed "s/\$/\r/" $story > crlf.md; { printf "\357\273\277"; cat $story; } > bom.md; { cat $story; printf "a \0 b\n"; } > nul.md
{ cat $story; printf "a \377\376 b\n"; } > invalid.md; printf "%s" "$(cat $story)" > no-newline.md; : > empty.md; printf "\n \n" > blank.md
for f in crlf bom nul invalid no-newline empty blank; do star-lint --ignore no-structure $f.md; echo "$f: $?"; done
