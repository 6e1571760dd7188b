qbank list --category conflict --principle frugality --company amazon --level staff
