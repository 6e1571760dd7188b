#!/bin/sh
# Emacs' Flymake, and Eglot where Emacs has it: the mark covers the right words.
#   emacs.sh BUILD_FOLDER
set -u
. "$(dirname "$0")/common.sh"
need emacs
cat > try.el <<'LISP'
(require 'star-lint)
(find-file "story.md")
(star-lint-flymake-setup)
(flymake-start)
(let ((tries 100))
  (while (and (> tries 0) (null (flymake-diagnostics)))
    (accept-process-output nil 0.1)
    (setq tries (1- tries))))
(dolist (one (flymake-diagnostics))
  (princ (format "%s|%s|%s\n"
                 (buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one))
                 (flymake-diagnostic-type one) (flymake-diagnostic-text one))))
;; The text in the buffer is checked, not the file: mend it there and the mark goes.
(goto-char (point-min))
(search-forward "a while back, ")
(replace-match "")
(flymake-start)
(let ((tries 50))
  (while (and (> tries 0) (seq-some (lambda (one) (string-match-p "vague-time" (flymake-diagnostic-text one))) (flymake-diagnostics)))
    (accept-process-output nil 0.1)
    (setq tries (1- tries)))
  (princ (format "after mending: %s\n" (if (> tries 0) "gone" "still there"))))
LISP
seen=$(emacs -Q --batch -L "$share/editors/emacs" --eval '(set-language-environment "UTF-8")' -l try.el 2> log)
expect "the marked words" "$seen" '^a while back|:warning|.*\[vague-time\]$'
expect "marks follow the buffer" "$seen" '^after mending: gone$'
compiled=$(cp "$share/editors/emacs/star-lint.el" . && emacs -Q --batch --eval '(setq byte-compile-error-on-warn t)' -f batch-byte-compile star-lint.el 2>&1 && echo compiled)
expect "byte-compiles without a warning" "$compiled" '^compiled$'
finish
