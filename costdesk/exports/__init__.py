"""Tables as files: CSV in the presets that programs and spreadsheets want."""
