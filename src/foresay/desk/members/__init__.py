"""Who is at the desk: members, what they told Foresay about themselves, and the tokens they gave to programs."""
