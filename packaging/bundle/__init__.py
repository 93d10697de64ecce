"""What is in the folder that people get; ``costdesk.spec`` puts it together on every system."""
