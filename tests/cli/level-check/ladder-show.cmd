level-check ladder show handbook staff
