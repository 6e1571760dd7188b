;;; star-lint.el --- Lint STAR stories with Flymake or Eglot  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: MIT

;;; Commentary:
;; Flymake, at every pause in typing, from the buffer and not from the file:
;;
;;   (add-to-list 'load-path "/usr/share/career-tools/editors/emacs")
;;   (require 'star-lint)
;;   (add-hook 'markdown-mode-hook #'star-lint-flymake-setup)
;;   (add-hook 'org-mode-hook #'star-lint-flymake-setup)
;;
;; Eglot instead, with hover, actions and lenses: M-x eglot after
;;
;;   (require 'star-lint)
;;   (star-lint-eglot-setup)

;;; Code:

(require 'flymake)

(defgroup star-lint nil "Lint STAR stories." :group 'tools)

(defcustom star-lint-program "star-lint"
  "The star-lint executable."
  :type 'string)

(defvar-local star-lint--process nil)

(defun star-lint--type (severity)
  "The Flymake type of SEVERITY."
  (cond ((string= severity "error") :error)
        ((string= severity "warning") :warning)
        (t :note)))

(defun star-lint--point (line column)
  "The position of LINE and COLUMN, both from 1, columns in characters."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- line))
    (min (line-end-position) (+ (point) (1- column)))))

(defun star-lint--diagnostics (source output)
  "The Flymake diagnostics of SOURCE in the buffer OUTPUT, which holds JSON Lines."
  (let (found)
    (with-current-buffer output
      (goto-char (point-min))
      (while (not (eobp))
        (let ((row (ignore-errors
                     (json-parse-string (buffer-substring-no-properties (point) (line-end-position))
                                        :object-type 'alist :null-object nil))))
          (when (alist-get 'rule row) (push row found)))
        (forward-line 1)))
    (with-current-buffer source
      (mapcar (lambda (row)
                (let* ((line (max 1 (or (alist-get 'line row) 1)))
                       (begin (star-lint--point line (max 1 (or (alist-get 'column row) 1))))
                       (end (star-lint--point (max line (or (alist-get 'end_line row) line))
                                              (max 1 (or (alist-get 'end_column row) 1)))))
                  (flymake-make-diagnostic
                   source begin (max end (min (1+ begin) (point-max)))
                   (star-lint--type (alist-get 'severity row))
                   (format "%s [%s]" (alist-get 'message row) (alist-get 'rule row)))))
              (nreverse found)))))

(defun star-lint-flymake (report &rest _)
  "A Flymake backend: give the findings of star-lint to REPORT."
  (unless (executable-find star-lint-program)
    (error "Cannot find %s" star-lint-program))
  (when (process-live-p star-lint--process) (kill-process star-lint--process))
  (let ((source (current-buffer)) (coding-system-for-write 'utf-8-unix) (coding-system-for-read 'utf-8-unix))
    (setq star-lint--process
          (make-process
           :name "star-lint" :noquery t :connection-type 'pipe
           :buffer (generate-new-buffer " *star-lint*")
           :stderr (get-buffer-create " *star-lint errors*")
           :command (list star-lint-program "--format" "jsonl" "--stdin-filename"
                          (or (buffer-file-name) (buffer-name)) "-")
           :sentinel
           (lambda (process _event)
             (when (memq (process-status process) '(exit signal))
               (unwind-protect
                   (when (and (buffer-live-p source)
                              (eq process (buffer-local-value 'star-lint--process source)))
                     (funcall report (star-lint--diagnostics source (process-buffer process))))
                 (kill-buffer (process-buffer process)))))))
    (save-restriction
      (widen)
      (process-send-region star-lint--process (point-min) (point-max)))
    (process-send-eof star-lint--process)))

;;;###autoload
(defun star-lint-flymake-setup ()
  "Check this buffer with star-lint."
  (add-hook 'flymake-diagnostic-functions #'star-lint-flymake nil t)
  (flymake-mode 1))

(defvar eglot-server-programs)

;;;###autoload
(defun star-lint-eglot-setup ()
  "Let Eglot use star-lint in Markdown, Org and text buffers."
  (with-eval-after-load 'eglot
    (add-to-list 'eglot-server-programs
                 `((markdown-mode org-mode text-mode) . (,star-lint-program "lsp")))))

(provide 'star-lint)
;;; star-lint.el ends here
