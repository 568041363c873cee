"""Photos, films and sounds: what they are, what they say besides what they show, and the same without it.

Bytes in, facts out: this room opens no file by itself, knows no database and asks nobody. Whatever the bytes, each function
answers or raises `MediaError`, within bounds of time and memory that stand at the top of its module.
"""
