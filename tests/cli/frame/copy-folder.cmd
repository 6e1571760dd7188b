mkdir d; frame-probe copy d
