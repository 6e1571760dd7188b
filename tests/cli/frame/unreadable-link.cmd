ln -s self self; frame-probe copy self
