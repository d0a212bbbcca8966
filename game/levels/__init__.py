"""The chapters, one script each. A script reads like prose; what it needs to set up lies beside it."""
