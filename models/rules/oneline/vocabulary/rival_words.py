"""The patterns of those whom a customer compares us with, and of what is said so, as those of
opinion_words."""

from models.rules import lazy_re as re

_RIVAL = (
    r"(?:competitors?|competition|rivals?|(?:other|another|previous|old|current|last|existing)"
    r" (?:suppliers?|vendors?|brands?|firms?|lot|mob|guys?)|the others|everyone else|elsewhere)"
)
_RIVAL_HAN = (
    "(?:别家|别人家?|对面(?=[间家店铺厂]|补习)|同行|同业|竞品|竞对|竞争对手|对手|友商|对家|行家|隔壁|其他家|其他厂家?"
    "|其他供应商|另一家"
    "|另外一家|上一?家|人家|第二家|第二间|其他牌子|别的厂家?|别的牌子)"
)
_DEAR = (
    "(?:便宜|贵|低|高|快|慢|好|强|稳|给到|给出|给的|卖|做到|优惠|实惠|平|靓|只要|才|能|可以|报|肯|送|免|已经|都是"
    "|[一两二三五七]天)"
)
# Those they buy from now: what is wrong there is no trouble of ours.
INCUMBENT = re.compile(
    "(?:现用|现有|目前|原来|以前|之前|现在|现时|依家|上一)的?(?:供应商|供货商|厂家|厂商|代理商?|牌子|[那嗰这]?[家间])"
    "|[他她]们?(?:自己)?(?:现在|原来)?的?(?:供应商|供货商)"
    "|现在?(?:用的|那家|这家)|目前(?:用的|那家|这家)"
    r"|\b(?:his|her|their)(?: own)? (?:suppliers?|vendors?)\b"
    r"|\b(?:exi\w{4,6}|present|old|current) (?:ones?|machines?|units?|systems?|set-?up|kit"
    r"|equipment)(?= (?:is|are|was|were|keeps?|has|have|takes?|taking|too)\b)"
    r"|\b(?:they|he|she)(?:'s|'re| is| are)? (?:us(?:e|es|ing)|buy(?:s|ing)?|on|run(?:s|ning)?)"
    r"(?: [\w'-]+){0,3}? (?:now|at the moment|at present|currently)\b"
    r"|\b(?:what|the \w+) (?:they|he|she) (?:uses?|buys?|gets?|has|have) (?:now|currently"
    r"|at the moment)\b"
    r"|\b(?:current|present|existing|old|previous|their own|incumbent) (?:[\w-]+ ){0,2}"
    r"(?:suppliers?|vendors?|brands?|contractors?|caterers?|labs?|agenc(?:y|ies)|printers?|hauliers?|couriers?"
    r"|providers?|installers?|cleaners?|carriers?|distributors?|wholesalers?|firm|guys?)\b"
    r"|\bpresent (?!rates?|pric|quote|order|offer)(?:[\w-]+ ){1,3}(?:is|are|not)\b"
    r"|\b(?:currently|at present|at the moment|presently|right now|today|now|still) (?:with|w/"
    r"|using|on|buying|buys?|gets?|getting|uses?|supplied|served)\b"
    r"|\b(?:with|w/|from|using|uses?) (?:a|another|the|some) (?:competitor|rival|other (?:lot|firm"
    r"|supplier|vendor|mob|crowd)|different (?:supplier|vendor|firm))\b",
    re.I,
)
RIVAL = re.compile(rf"\b{_RIVAL}\b|{_RIVAL_HAN}|{INCUMBENT.pattern}", re.I)
_BAD_OR_GOOD = (
    r"(?:pain|nightmare|doddle|dream|joke|mess|faff|bargain|rip-?off|steal|winner|life-?saver"
    r"|god-?send|hit|breeze|cinch|disaster|hassle|headache|treat|beauty|cracker|shambles|let-?down"
    r"|disappointment|improvement|game.?changer|no-?brainer|doddle|bother|nuisance|delight|pleasure"
    r"|bugger|sod|pig|belter|peach|bastard|beast|corker|ripper|bitch|devil|gem|mare"
    r"|piece of (?:cake|junk|rubbish|art)|step (?:up|down|backwards)|class act|rip|con|bummer"
    r"|worry)"
)
_GOOD_HAN = (
    "(?:赞|正|棒|困扰|头痛|头大|麻烦|方便|实用|好用|好吃|好喝|好看|贴心|靓|美|顺|满|细心|认真"
    "|准时|及时|专业"
    "|周到|负责|耐用|环保|漂亮|结实|牢|扎实|安静|轻便|舒服|值|抵|划算|差|烂|吵|难用|丑|粗糙|敷衍"
    "|乱|失望"
    "|到位|干净|整齐|新鲜|香|脆口|嫩|入味|均匀|精准|明显|受欢迎|好卖|畅销|贵|便宜|稳定)"
)
# What compares us or our goods with others, praises or blames them in other words, or refuses a
# price: "outlasts the old ones", 比同业高一成, 别家能到一百次, "won't pay for it".
COMPARED = re.compile(
    r"\b(?!(?:other|rather|later|earlier|sooner|older|greater|whether)\b)[a-z]{2,}er than\b"
    r"|\b(?:more|less) [a-z]+(?:ing|able|ible|ive|ful|ent|ant|ous|ed|y) than\b"
    r"|\b(?:beats|outlasts?|outlasted|outperform\w*|outclass\w*|knocks? spots off"
    r"|miles (?:better|ahead)|streets ahead|in a different league|nowhere near as"
    r"|half the price|twice the price|twice as \w+|not as \w+ as|just as \w+ as|as good as)\b"
    r"|\bour [^,;.]{1,30} beat\b"
    rf"|\b{_RIVAL}\b[^,;.]{{0,25}}\b(?:is|are|was|were|does?|can|offer\w*|charg\w*|quot\w+"
    rf"|deliver\w*|gives?|gave|comes?|came|cheaper|quicker|faster|better|lower)\b"
    rf"|\b(?:such |just |really |bit of |is |are |was |were |been |it's |that's )(?:such )?an?"
    rf" (?:\w+ )?(?:of an? )?{_BAD_OR_GOOD}\b"
    rf"|(?<!\bhe)(?<!\bshe)(?<!\bit)(?<!\bthat)(?<!\bi)['’]s an? (?:\w+ )?{_BAD_OR_GOOD}\b"
    r"|\b(?!(?:he|she|it|that|they|all|everything|everyone|who|there|what)\b)[a-z]+(?:['’]s| is"
    r"| are)"
    r" (?:grand|mint|ace|mighty|deadly|class|spot on|bang on|tip ?top|first rate|top notch)\b"
    r"|\bnot a bother\b"
    r"|\b(?:can'?t|cannot|won'?t|wouldn'?t|not willing to|refus\w+ to|reluctant to|not going to)"
    r" (?:accept|pay|stomach|swallow|justify|afford|stretch to)\b"
    r"|\b(?:doesn'?t|don'?t|didn'?t|does not|did not|never) (?:really |much )?(?:like|trust|rate"
    r"|fancy|see the (?:point|value|benefit|need))\b"
    r"|\b(?:balked|winced|baulked|grimaced) at\b|\bput off by\b|\bon the fence\b|\bhesitant\b"
    r"|\b(?:worried|worries|concerned|nervous|anxious|wary) (?:about|that|over|re|by)\b"
    r"|\bhas (?:reservations|doubts|concerns|worries)\b|\bkilling (?:him|her|them)\b"
    r"|\b(?:looks?|looked|tastes?|tasted|smells?|fits?|fitted|feels?|felt|pours?|prints?|cuts?"
    r"|drives?|rides?|washes|wears|works|working|worked|runs|running|responds?|responding|lasts|lasting|sold|sells?|mixes|spreads?|grows?|growing|eating|performs?"
    r"|performing|holding|standing|doing) (?:up |out |on |in )?"
    r"(?:really |very |so |pretty |v |quite |super |dead |too )?(?:well|great|good|fine|nice|nicely"
    r"|ace|mint|mega|sharp|unreal|lovely|beautifully|perfectly|perfect|smoothly|easily|cleanly|cheap|tatty|rough|poorly"
    r"|badly|terrible|awful|weird)\b"
    r"|(?<![对无相之百性])比(?![例较方如赛价重喻拼])[^,;。\n]{1,8}?(?:便宜|贵"
    r"|[高低好快慢强差稳平静轻厚薄亮香甜硬软"
    r"细顺短长耐准省]|安静|划算|实惠|新鲜|干净|清爽|耐[晒用磨脏洗操穿]|好[用吃看闻洗做]|顺[手滑畅]|牢|省心|靓)"
    rf"|比(?:上[次批回个款]|之前|以前|原来|去年|前[次批]|旧款|老款|现在用的)[^,;。\n]{{0,4}}?[\u4e00-\u9fff](?:了|多了|一[点些])?(?=$|[\s,;。])"
    r"|[贵平好快慢靓重轻大细硬软强差]过(?=上[次批]|之前|以前|第二|人|别|其他|行家|旧|去年)"
    r"|(?:都|大家|全部?|个个|一致)说?(?:行|可以|不错|好|没问题|ok|满意|过关)\W*$"
    rf"|{_RIVAL_HAN}的?(?:那边|家)?[^,;。\n]{{0,6}}?{_DEAR}"
    r"|(?:少|降|减少?|省|下降|降低|快|提高|提升)了(?:一半|一大半|\d+%|[一二两三四五六七八九]成"
    "|不少|很多)"
    r"|\b(?:mark(?:s|ed)?|dock(?:s|ed)?|knock(?:s|ed)?|ding(?:s|ed)?|slat(?:es|ed)|slam(?:s|med))"
    r" (?:us|a (?:star|point|mark)|points?|marks?) (?:down|off|for|on|over)\b"
    "|[快慢好差贵平顺静轻重亮香甜稳准细滑软硬强薄厚省靓低高净]了?(?:好多|很多|不少|太多|一截"
    "|一大截|好几倍|得多|一成|[两二三四]成|多了)"
    "|不认(?!识|为|得|真|路)|不(?:降|便宜|让)[^,;。\n]{0,3}就[^,;。\n]{1,6}"
    "|(?:不|没法|无法|很难|难以|不能|不太)(?:接受|认可|认同|同意|理解|买账|看好|放心|感冒)|接受不了"
    "|(?:没|没有|没啥|没什么)兴趣|兴趣不大|(?:很|挺|蛮|好|非常|超|十分|特别|比较|相当)(?:有|感)兴趣|担心|顾虑|疑虑|犹豫|钟意"
    f"|(?:很|好|超|真|蛮|挺|太|非常|特别|够|几|最|十分|相当|比较){_GOOD_HAN}"
    "|[用做洗吃喝穿装开跑写印切煮看闻摸戴睡坐](?:起来|得|着|落|上去)[^,;。]{0,3}(?:好|顺|舒服"
    "|方便|干净|香|稳"
    "|不错|习惯|很|蛮|挺|太|有点)"
    "|(?:说|讲|反映|反馈|觉得)[^,;。\n]{1,8}得(?:很|挺|蛮|太|特别|又"
    "|比较)?(?:[快慢好牢稳细密匀紧准]|干净|漂亮)"
    "|(?:一切|都|很|挺|蛮)顺利|没掉链子|好刚[使用洗食]|好[使用]得|认(?:我们|咱|准|牌子|品质|质量|这个牌)",
    re.I,
)
# With whom we are compared.
AGAINST_US = re.compile(r"比|\bthan\b|\bprefers?\b|不如|\b(?:us|ours?)\b|我们|咱", re.I)
