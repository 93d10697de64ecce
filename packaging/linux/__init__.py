"""``make package`` on Linux: freeze, put into what people get, try each on a machine without Python."""
