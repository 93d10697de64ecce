"""Files that other programs wrote: telephone systems, helpdesks, banks and bookkeeping."""
