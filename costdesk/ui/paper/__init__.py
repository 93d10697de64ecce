"""A report on paper: laid out once, painted on the screen, into a PDF and by a printer alike."""
