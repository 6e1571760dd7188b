qbank search -n 3 mised deadlnie
