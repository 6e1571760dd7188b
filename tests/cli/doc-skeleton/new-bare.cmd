doc-skeleton new rfc --title "Move to SQS" --author "Ann Example" --team Orders --date 2026-02-03 --status Accepted --bare --without cost --without open-questions
