"""The desk: Foresay as a web application for the people on one machine or in one team."""
