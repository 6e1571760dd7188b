qbank companies stripe google
