qbank show technical-disagrement
