"""Pictures drawn on the server as SVG: positions as attributes, colours by class, since no inline style is allowed."""
