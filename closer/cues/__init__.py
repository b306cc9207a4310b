"""What the very words of a message show, whatever label it gets: one kind of cue a file, plain text in, plain values out."""
