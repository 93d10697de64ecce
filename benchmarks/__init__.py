"""Timings as ratios: what CostDesk costs beside a reference measured in the same run."""
