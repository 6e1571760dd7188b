offer-calc waterfal x
