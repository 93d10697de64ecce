"""Statements of banks and books of bookkeeping programs → lines of money."""
