"""From what somebody asks for to named results: inputs, templates, outputs, orders that wait."""
