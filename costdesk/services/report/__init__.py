"""Reports to send on: figures that the pages show, put into words and pictures of one language."""
