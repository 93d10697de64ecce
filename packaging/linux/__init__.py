"""``make package`` on Linux: freeze, pack, and try each package on a system without Python."""
