"""Whether a line that should name somebody says that they left: "Tom left in May", 张总离职了.

Pure.
"""

from models.rules import lazy_re as re

# Behind a name, so that a person called Left or 走 is one.
_LEFT = re.compile(
    r"""
    \S\W+(?:(?:has|have|had|is|was|will|'s|just|already|be)\s+)*
    (?: (?:left|leaves|leaving|gone)
        (?= \s* (?:[,.;:)\d]|$)
          | \s+ (?:in|on|at|by|since|from|end|last|this|next|early|mid|late|the|us|them|for|to|after
              |already|now|today|yesterday|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*
              |company|again|recently)\b )
      | (?:resigned|quit|retired|retires|retiring|departed|departs)\b
      | no\s+longer\b | not\s+(?:there|here|with\s+\w+)\s+any\s*more\b | moved\s+on\b )
    | \S.*(?: 离职 | 離職 | 辞职 | 辭職 | 离开 | 離開 | 已离任 | 已離任 | 退休 | 调走 | 調走 | 调离
      | 調離 | 跳槽 | 走了 | 走咗 | 不在了 | 不做了 | 唔做 | 换人了 | 換人了)
    """,
    re.I | re.VERBOSE,
)


def says_left(line: str) -> bool:
    return _LEFT.search(line) is not None
