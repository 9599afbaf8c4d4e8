"""Lessons: what a typed line asks for, and which of them suit a customer."""

from models.rules.lessons.alike import Fits, alike
from models.rules.lessons.line import LessonKind, Query, query

__all__ = ["Fits", "LessonKind", "Query", "alike", "query"]
