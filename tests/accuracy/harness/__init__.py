"""How good Foresay is on labelled texts, beside other programs: one table, made by `make accuracy`.

`sets` names the labelled sets and what is asked of each; `data` reads them from a folder; `answers` says which finding answers to which
label; `spans`, `labels`, `functions`, `secrets`, `disclosure` and `quiet` are the kinds of measure; `peers` asks the other programs;
`page` writes the table down.
"""
