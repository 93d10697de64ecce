"""Rows of values as Qt models."""
