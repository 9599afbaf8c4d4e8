"""Remarks behind their days, and the parts of one."""
