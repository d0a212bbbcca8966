"""What New Avalon sounds like, made by code: effects from numpy, music from scores, a soundfont and
oscillators.

Start reading at ``build.py`` (the order of work), then ``dsp.py`` (the tools every recipe uses).
"""
