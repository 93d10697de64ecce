"""A profile of a bank."""

BANK_PROFILE = """\
title = "Banka"
reads = "bank"
sample = true
heading = [["Kdy", "Kolik", "Komu"]]
positive = "received"
dates = "dmy"

[columns]
date = ["Kdy"]
amount = ["Kolik"]
payee = ["Komu"]
"""
