"""What a report is made of besides figures: published benchmarks and charts."""
