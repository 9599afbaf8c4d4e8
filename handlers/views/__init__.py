"""Pure: data and text in, Block Kit dicts out; and `read(view)`, the inverse."""
