"""What CostDesk computes: values and functions, standard library only."""
