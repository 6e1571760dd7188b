qbank list --tag confict
