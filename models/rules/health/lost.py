"""Whether somebody says that a customer is lost."""

from models.rules import lazy_re as re

_ENGLISH = r"""
    \b(?:deal|account|order|customer|client|contract|business|tender|bid|it)\s+(?:is|was|has\s+been)\s+lost\b
  | \b(?:we|we've|we\s+have|i)\s+(?:just\s+)?lost\s+(?:the|this|that|them|it|him|her|out)\b
  | \blost\s+(?:the\s+)?(?:deal|account|order|tender|bid|business|contract|customer|client)\b
  | \blost\s+(?:it|them)?\s*to\s+(?:a\s+|the\s+|our\s+)?(?:competitor|competition|rival|another)
  | \b(?:signed|signing|gone|going|went|go|stay(?:ed|ing)?|sticking)\s+with\s+
      (?:somebody\s+else|someone\s+else
        |(?:a\s+|the\s+|another\s+|our\s+|their\s+)?
         (?:rival|competitor|competition|other\s+(?:one|supplier|vendor)|(?:current|old)\s+supplier
           |(?<=another\s)(?:supplier|vendor|company|firm)))\b
  | \b(?:chose|chosen|picked|selected)\s+(?:a\s+|another\s+|the\s+|our\s+)?
      (?:rival|competitor|competition|other\s+(?:supplier|vendor)|somebody\s+else|someone\s+else)
  | \b(?:gone|going|went)\s+(?:out\s+of\s+business|bankrupt|bust|into\s+administration)\b
  | \b(?:closing|closed|shut|shutting)\s+down\s+(?:the\s+)?(?:company|business|plant|factory)\b
  | \b(?:terminat|cancel)\w+\s+(?:the\s+|our\s+)?(?:contract|agreement|cooperation)\b
"""
_CHINESE = (
    r"[丢丟输輸]了?(?:这个|這個|这|這)?(?:单|單|标|標)(?!据|據)|(?:单子?|單子?|项目|專案|案子|客[户戶])(?:已经|已經)?(?:[丢丟黄黃飞飛没沒]了|流失)"
    r"|(?:签|簽|选|選|用)了?(?:别家|別家|别人|別人|对手|對手|竞品|競品|其他家|另一家|竞争对手|競爭對手)"
    r"|被(?:对手|對手|竞争对手|競爭對手|竞品|競品|别家|別家|同行)(?:抢|搶|拿|撬|截)"
    r"|(?:终止|終止|停止|取消|结束|結束|不再)(?:继续|繼續)?(?:合作|合约|合約|合同)|不合作了|不跟我们合作|不跟我們合作"
    r"|(?:公司|工厂|工廠|店)(?:已经|已經|要)?(?:倒闭|倒閉|破产|破產|关门|關門)"
)
LOST = re.compile(f"{_ENGLISH}|{_CHINESE}", re.I | re.VERBOSE)
# A fear, a question or a refusal of it is none.
_UNSURE = re.compile(
    r"\b(?:not|never|might|may|could|if|afraid|worried|risk|don't|doesn't|didn't|almost|nearly|"
    r"hasn't|haven't|isn't|unless|before)\b|没有?|沒有?|可能|如果|要是|担心|擔心|怕|万一|萬一|差点|差點|避免|别(?!家|人)|會不會|会不会",
    re.I,
)


def says_lost(text: str) -> bool:
    """Only where it is said as a fact; a guess is worse than not asking."""
    for found in LOST.finditer(text):
        before = re.split(r"[.;!?\n。；！？，,]", text[: found.start()])[-1]
        if not _UNSURE.search(before) and not _UNSURE.search(found.group()):
            return True
    return False
