"""The rules, one file each, in a folder for what they protect. See `foresay.foresee.rule` for what a rule is."""
