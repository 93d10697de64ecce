"""Charts: small tables and texts in, matplotlib figures out; never through pyplot.

``drawing.draw`` is the door. Each kind of chart has a module that makes sentences (title and text
alternative) and one picture of its data; matplotlib is imported when the first is drawn.
"""
