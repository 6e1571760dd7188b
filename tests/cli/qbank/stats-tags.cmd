qbank list --tag rollback --level mid
