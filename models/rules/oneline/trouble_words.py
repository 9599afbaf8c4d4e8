"""The patterns of what is wrong with goods or service, beside the words in cues.toml."""

import re

# What was wrong once, or was answered: 年前投诉的事.
FORMER = re.compile(
    "(?:年前|上次|之前|以前|上回|去年|当时|早前|那次)[^,;。]{0,8}(?:的事|问题|那[事件批次])"
)
_DAMAGE = (
    r"(?:curl|crack|warp|snap|split|leak|jam|tear|rip|peel|chip|dent|bend|bent|fade|rust|rot"
    r"|mould|mold|shrink|stretch|fray"
    r"|swell|swollen|bulg|bubbl|blister|burst|seep|drip|clog|block|foul|corrod|scorch|burn"
    r"|melt|crumbl|smash|crush|squash"
    r"|break|broke|fail|stall|trip|slip|stick|stuck|seiz|overheat|vibrat|wobbl|squeal|squeak"
    r"|rattl|grind|grinding|hiss"
    r"|smok|spark|flicker|freez|crash|glitch|lag|drop|cut|die|dying|stop|lose|losing"
    r"|discolou?r|yellow|stain|smudg|smear|bleed|run"
    r"|misprint|mislabel|bruis|wilt|sour|curdl|separat|clump|harden|weep)"
)
_HARM = (
    r"(?:crack|warp|snap|split|leak|jam|tear|rip|peel|chip|dent|bend|fade|rust|rot|shrink|fray"
    r"|swell|burst|seep|drip|clog|corrod|melt|crumbl|smash|crush|break|fail|stall|trip|seiz"
    r"|overheat|vibrat|wobbl|squeal|squeak|rattl|smok|spark|flicker|crash|glitch|lag|stain|smudg"
    r"|smear|bleed|curdl|separat|clump)"
)
# No trouble, though its words are there: "no longer leaks", 不会软掉.
SPARED = re.compile(
    r"\bno (?:more |other |real |major |big |single )?(?:complaints?|issues?|problems?|faults?"
    r"|defects?|leaks?|cracks?|jams?|breakages?|damages?|rejects?|returns?|delays?|hiccups?)\b"
    rf"|\b(?:no longer|doesn'?t|does not|don'?t|won'?t|never|hasn'?t|haven'?t|stopped|didn'?t"
    rf"|without|not|isn'?t|aren'?t)(?: \w+)? {_HARM}\w*"
    "|[^,;。\n]{0,6}(?:整改|改善|投诉|不良|故障|事故|异常|分析|检测|返工|8d)(?:报告|方案|措施|计划)"
    "|(?:不会?再|不会|不再|不易|不容易|不太会|不怎么|从来?不|从没|没再|没有再|再也没|再没"
    "|都没)[^,;。\n]{1,4}",
    re.I,
)
# It is to be put right, and is not yet: "need it fixed NOW", 今天要搞定; or it came back from
# their customers: 客人退了三箱.
UNSOLVED = re.compile(
    r"\b(?:needs?|needed|needing|wants?|wanted|must|should|has to|have to|got to|until|till"
    r"|before|if"
    r"|not|isn'?t|aren'?t|wasn'?t|hasn'?t|haven'?t|never|to be|get it|get this|get them|still|asap"
    r"|demand\w*|expects?|expecting|waiting for)\b(?: [\w']+){0,3}? (?:fixed|sorted|solved|resolved"
    r"|replaced|repaired|swapped|done|closed|settled|refunded|credited|cleared|running|working"
    r"|rectified|back up|redelivered|resent)\b"
    r"|\bbe (?:fixed|sorted|solved|resolved|replaced|repaired|swapped|settled|rectified)\b"
    "|(?:没有?|未|要|必须|务必|得|希望|尽快|赶紧|马上|快[点些]?|怎么|如何|等|什么时候|几时"
    "|能不能|催|立刻|帮忙?)"
    "[^,;。\n已了]{0,6}(?:搞定|搞掂|修好|弄好|处理好|处理完|换好|换新|恢复|改善|好转|弄妥)(?!了)"
    "|(?:客[人户]|顾客|业主|买家|消费者|家长|学生|患者|住户|店家|门店|被|都)[^,;。\n]{0,4}退了"
    "|超过了",
    re.I,
)
# What might be better, and is not wrong: "noise could be lower".
MILD = re.compile(
    r"\bcould be [a-z]+er\b|\bcould do with\b|\bif only\b|\bsticking points?\b"
    "|要是[^,;。\n]{1,10}就(?:好|更)|如果[^,;。\n]{1,10}就(?:好|更)|希望[^,;。\n]{0,6}(?:改进"
    "|改善|再[^,;。]{1,4}[点些])",
    re.I,
)
# How something is wrong, whatever it is.
WRONG = re.compile(
    rf"\b(?:keeps?|kept|keep on|keeps on|constantly|always) (?:on )?\w+ing\b"
    rf"|\b(?:is|are|was|were|has|have|came|come|comes|coming|arrived|turned|got|getting|gets"
    rf"|all|half|some|\d+)(?: \w+)? {_DAMAGE}\w*(?:ed|en|ing)\b"
    r"|\b(?:having|getting|found|finding|got|has|have|with|full of|showing"
    r"|full) (?:\w+ )?(?:lumps?|bubbles?|holes?|cracks?|leaks?"
    r"|scratches|stains?|spots|marks|bits|dents?|weevils|mould|mold|rust|gaps?|tears?"
    r"|streaks?|lines|splits?|burrs?|errors?|faults?|glitches)\b"
    r"|\b(?:reading|running|coming out|coming up|measuring|weighing|cutting|printing|testing"
    r"|showing|came in|came out|coming in|running at|comes out) (?:too |very |way |a bit )?"
    r"(?:low|high|slow|short|hot|cold|thick|thin|light|heavy|rough|wet|dry|dirty|wrong|faint"
    r"|blurred|blurry|off|uneven|patchy|crooked|loose|dull)\b"
    r"|\b(?:half|less than|not|nowhere near|below|shorter than|worse than"
    r"|later than) (?:of )?(?:what|as) (?:we|you|was|they were|it was)? ?(?:promised|agreed"
    r"|ordered|quoted|paid|said|told|specified)"
    r"|\b(?:an? |one |two |three |four |five |\d+ |few |several )(?:whole )?(?:hours?|hrs?"
    r"|days?|weeks?|wks?|months?) (?:late|overdue|behind)\b"
    r"|\bno (?:sign of|answer from|response|news of|word of|update on|\w+ (?:yet"
    r"|still))\b|\bstill (?:no|not|waiting|hasn'?t|haven'?t|broken|down|out)\b"
    r"|\b(?:charged|billed|invoiced|debited|delivered|sent|paid)(?: \w+){0,2} (?:twice|double"
    r"|wrongly|too much)\b|\b(?:query|querying|queries|dispute|disputing|disputed) (?:on"
    r"|about|over|re|the|our|an?|inv)\b"
    r"|\b(?:never|not|hasn'?t|haven'?t|didn'?t|hasnt|havent|didnt) (?:come|came|arrived?"
    r"|turned? up|showed? up|delivered|received?|reached|got here|gotten)\b"
    r"|(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwe )(?<!\bi )(?<!\bwho )(?<!\bit )(?<!\bthat )"
    r"\b(?:won'?t|wont|wouldn'?t|doesn'?t|doesnt"
    r"|isn'?t|isnt|aren'?t|arent|not|don'?t) (?:even )?"
    r"(?:clear|start|open|close|shut|work|working|run|running|fit|turn|turning|charge"
    r"|charging|hold|holding|print|printing|scan|scanning|connect|connecting|load|loading"
    r"|seal|sealing|stick|stay|set|setting|cure|dry|heat|heating|cool|cooling|light|lighting"
    r"|lock|latch|drain|draining|spin|stop|reset|respond|responding|read|reading|cut|cutting"
    r"|pump|pumping|move|moving|reach|match|matching|stand|last|lasting|freeze|boil|flush"
    r"|dispense|go (?:in|on|up|down)|come (?:on|off|out)|sync|log in|boot|switch on|level"
    r"|balance|bond|grip)\b"
    r"|\b(?:wrong|incorrect|missing|faulty|defective|damaged|broken|short(?: by| of)"
    r"|out of (?:stock|spec|date|order))\b|\b(?:lower|slower|weaker|shorter"
    r"|thinner) than (?:before|usual|normal|spec|it should|last)\b"
    r"|\b(?:low|high|slow|short|late|wrong|off|down|out|stuck|hot|cold|dead|flat|loose|dirty"
    r"|empty) again\b"
    r"|(?:又|再次|老是|总是|一直|经常|反复"
    r"|频繁)[^,;。\n来去下订买加聊见谈给追续签约送寄说问到跑催要想找]{0,4}(?:(?<!一直)了|掉|坏|停|响|跳"
    r"|卡|漏|断)"
    r"|(?<!了)(?<!少)(?<!忍)(?<!差)(?<!受)(?<!想)(?<!用)(?<!说)(?<!谈)(?<!算)(?<!走)(?<!来)(?<!"
    r"见)不(?:上去"
    r"|下来|下去|出来|起来|进去|动了?$|转了?$|亮了?$|开了?$|灵|稳|平|牢|准|够(?=用|长|厚)|到位"
    r"|干净|下$|进$|下(?=[,。;\s]))"
    r"|(?:磨|掉|坏|褪|老化|耗|锈|脱|漏|裂|堵|断|烂|软|变)得?(?:很|太|特别|比较|好|飞)?(?:快|厉害"
    r"|严重|凶)"
    r"|半[年天个][^,;。]{0,4}就[^,;。来去]{1,3}了"
    r"|(?:快|要|就快)(?:没|断|用完|用光|见底|空)了?(?=$|[,;。\s])|(?:机|器|机器|设备|马达|泵"
    r"|电机|车|门|灯|屏|阀|轮|管|箱|柜|带|锁"
    r"|杯|盖)(?:又|都|全|已经)?(?:趴|瘫|死|挂|烧|废|爆)[了窝掉]?|趴窝|趴了"
    r"|(?:味道?|气味|噪音|声音|振动|粉尘|水渍)(?:太|很|好|特别)(?:重|大|浓|冲|难闻)|(?:房客|客人"
    r"|住户|病人|家长|学生|员工|顾客)(?:都"
    r"|也)?有(?:反应|反映|意见|抱怨)"
    r"|把手断|漏(?!斗|洞)|坏(?!处|账)"
    rf"|\b{_DAMAGE}\w* (?:again|every time|each time|all the time|non-?stop|like mad)\b"
    rf"|^(?:[\w'-]+ ){{1,5}}{_HARM}\w?ing\b"
    r"|\b(?:above|below|over|under|outside|out of|beyond|not (?:to|within|in|up to)) (?:the )?"
    r"(?:spec\w*|limits?|tolerance|range|standard|threshold)\b"
    r"|\b(?:getting over|running low|almost out|nearly out|about to run out|down to (?:the"
    r"|their) last)\b"
    "|(?:有点|有些|稍微|略微?|太|好|很)(?:糊|歪|松|脏|漏|毛|裂|花|皱|潮|臭|锈|晃|抖|卡|粘|脆|焦"
    "|馊|破|烂|模糊|变形|掉色)"
    "|一[^,;。一\n]{1,3}就(?=[裂断掉脆坏漏跳停脱褪碎化糊卡爆塌皱软变烂响抖烫崩散死黑红])"
    "|[磨粘卡装合关锁拧接插吸喷压切冲洗刷印读扫充传连登启拉推抬升降转抓夹焊烤煮蒸泡凝干达跟撑扛"
    "做焗煲冻制送供贴封绑套塞擦抹挂立站]不"
    "(?:[到了上下出进动住开牢严掉透平稳准齐匀紧转亮停通热冷熟化好干]|干净)"
    "|(?:老是|总是|老(?=[掉漏断坏停卡跳迟晚出堵响松拖])|成日|整天|动不动|时不时|不时|三天两头"
    "|隔三差五)(?!板|师|客|朋|家|人|先|太"
    "|婆|公|外|实|早"
    "|很|准时|支持|照顾|关照|下单|加单|来|用我|第|样|厂|李|王|张|刘|陈|杨|黄|赵|吴|周|徐|孙|廖"
    "|林|何|郭|谢|罗|郑|蔡|许|曾|宋|唐|邓|冯|叶)[^,;。\n]{1,6}"
    r"|\w's (?:down|out of order|broken|stuck|jammed|leaking|seized)\b"
    r"|\b(?:charged|billed|invoiced) for \d+\b|\bwants? (?:his|her|their|the|a) (?:\w+ )?(?:back"
    r"|refund(?:ed)?)\b(?! to)"
    r"|\balways (?:late|short|wrong|out of stock|down|delayed|behind)\b"
    r"|\b(?:off the road|out of action|dead in the water|not moving|timing out|kicked out)\b"
    r"|\b(?:came|come|arrived|turned up|received|delivered|got|sent|supplied)(?: [\w-]+){0,4}? (?:blunt|wrong"
    r"|dirty|broken|bent|cracked|damaged|soaked|wet|opened|empty|unlabelled|smashed|crushed|torn"
    r"|mixed up|unwrapped|rusty|mouldy|thawed|warm|stale|incomplete|half full)\b"
    r"|\bback-?order\w*\b|\bshed(?:s|ding)? (?:lint|fibres?|hair|fluff|everywhere)\b|\bsmells? of (?:gas|burning|smoke|sewage|fish)\b"
    "|(?:克重|厚度|长度|数量|强度|粘性|亮度|浓度|重量|份量|分量|尺寸|精度|硬度|压力|电压|风量|流量|含量|密度|宽度)"
    "(?:[又还都老也一总]*)(?:不够|不足|不对|不达标|达不到|不稳|不准|偏|超标|超了|差了?[一二两三\\d])"
    r"|(?<!the )(?<!over )(?:\bis|\bare|\bwent|\bgone|\ball|\bboth|[a-z]s) dead(?=$|[,;.!]"
    r"| (?:since|again|in|and|after|this)\b)"
    rf"|\b(?:the|our|these|those|all|some|half|\d+) (?:[\w-]+ )?[\w-]+s {_HARM}\w*"
    "|[容好很太]易(?:滑|断|掉|坏|破|卡|脏|裂|崩|漏|松|脱|碎|刮|花|褪|皱|变|坍|塌|倒|翻|堵|缠|粘"
    "|折|爆|烂|错|沾|散|弯|勾|缩|跑|溢|冒)"
    r"|\bnot yet (?:received|arrived|delivered|come|reached)\b"
    "|起[毛皱泡皮球渣壳]|[凹瘪扁塌歪弯]了|盖不[紧上严牢]|有(?:异议|争议)"
    r"|^\W*(?:[他她]们?|客户|老板|对方)?要求?(?:换货|退货|退款|退钱|赔|索赔)"
    "|[装充灌打盛加放]不满|不[着著](?=$|[,;。\\s])|停着|趴着|瘫着"
    "|问题(?:还|一直|仍|都|又)|还没(?:有)?(?:解决|搞定|修好|处理|弄好|修|换|补|解|好)"
    "|(?:客[人户]|顾客|业主|买家|消费者|店家|门店)[^,;。\n]{0,4}退(?:了|货|回)|被(?:退|罚|扣|拒"
    "|投诉)",
    re.I,
)
