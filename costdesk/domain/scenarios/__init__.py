"""What if: a base, the terms of staffing, and levers that move volume, time, people and prices."""
