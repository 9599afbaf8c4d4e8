review-title = { $period }复盘
review-title-of = { $period }复盘：{ $whose }
review-about-customer = 仅限与{ $customer }有关的记录
review-about-segment = 仅限目前属于{ $segment }的客户
review-about-segment-unnamed = 仅限某一类客户
review-one-shared = { $channel }与外部公司共享，不能发布单个客户或单个成员的复盘。可以私信给自己查看。
review-one-unknown = 无法确认哪些人能看到{ $channel }，不能在此发布单个客户或单个成员的复盘。可以私信给自己查看。
review-which = “{ $typed }”指的是哪个客户？
review-which-like = 没有叫“{ $typed }”的客户。您要找的是下面的客户吗？
review-which-chosen = 已选择{ $name }。
review-days = { $first }至{ $last }
review-days-as-of = { $first }至{ $last }，截至{ $day }
review-not-begun = { $period }从{ $first }开始，目前还没有可复盘的内容。
review-not-recorded = { $period }没有任何记录（{ $whose }），第一条记录在{ $day }。
review-of-own = { $name }
review-of-manager-alone = 仅{ $name }本人，不含团队
review-of-team = { $name }的团队，共 { $count } 人
review-of-everyone = 全体成员
review-posted = { $who }发布。点“查看”可看到数据背后的记录，仅限有权查看的人。
review-to-post = 尚未发布。发布后此处会显示您的名字；点“查看”可看到数据背后的记录，仅限有权查看的人。
review-posted-unnamed = 点“查看”可看到数据背后的记录，仅限有权查看的人。
review-share = { $percent }%（{ $numerator }/{ $denominator }）
review-count = { $numerator }
review-line = { $figure }：{ $value }
review-empty = 数据不足
review-up = ▲ 比{ $before }高 { $points } 个百分点
review-down = ▼ 比{ $before }低 { $points } 个百分点
review-more = ▲ 比{ $before }多 { $points }
review-fewer = ▼ 比{ $before }少 { $points }
review-same = 与{ $before }持平
review-no-before = { $before }没有可供比较的记录。
review-recorded-from = { $before }的数据从{ $day }才开始记录，数量和金额不作比较。
review-figure-no-before = { $before }：数据不足
review-open = 查看
review-close = 关闭
review-of-own-unnamed = 1 人
review-of-team-unnamed = { $count } 人的团队
review-of-everyone-unnamed = 全体成员
review-preview-public = 仅您可见。{ $channel }是公开频道：工作区所有人现在和以后都能看到您发布的内容。频道里会显示指标、成员姓名以及您写的原因和改进计划；明细只有有权限的人才能打开。
review-preview-private = 仅您可见。{ $channel }是私密频道：现有成员和以后加入的成员都能看到您发布的内容。频道里会显示指标、成员姓名以及您写的原因和改进计划；明细只有有权限的人才能打开。
review-preview-shared = 仅您可见。{ $channel }与外部公司共享：只显示不含姓名的指标。需要明细请选择“私信给我完整版”。
review-preview-unknown = 仅您可见。无法确认哪些人能看到{ $channel }：只显示不含姓名的指标。需要明细请选择“私信给我完整版”。
review-posted-before = 这份复盘您已于{ $when }在此发布过。
review-post = 发布
review-post-again = 再次发布
review-send-whole = 私信给我完整版
review-is-posted = 已发布。之后新增的记录不会改变这些数字。
review-posted-already = 这份复盘已经发布过。如需新的复盘，请再次输入 /review。
review-sent-whole = 完整版已私信给您。
review-plan = 原因与改进计划
review-causes = 原因分析
review-the-plan = 改进计划
review-earlier-plan = { $period }的改进计划：{ $count } 项中已完成 { $done } 项
review-preview-customer = 他们会看到{ $customer }是你们的客户。
review-went-well = 做得好的地方
review-went-badly = 做得不够好的地方
review-fell = ⚠️ 有 { $count } 家客户的满意度比之前下降，最低 { $lowest } 分
review-fell-named = { $customer }的满意度比之前下降：{ $score }（之前 { $before } 分）
review-low = ⚠️ { $count ->
    [1] 有 1 家客户不满意，目前 { $lowest } 分
   *[other] 有 { $count } 家客户不满意，或满意度比之前下降，最低 { $lowest } 分
}
review-low-named = { $customer }不满意：{ $score }
review-unresolved = 尚未解决
review-needs-help = 需要支持的成员
review-left-issues = { $count } 个问题尚未答复，最早的于{ $since }提出
review-left-issues-then = 截至{ $day }有 { $count } 个问题未答复，最早的于{ $since }提出
review-left-promises = { $many ->
    [yes] 至少 { $count } 项待办已到期但未完成
   *[no] { $count } 项待办已到期但未完成
}
review-left-contacts = { $many ->
    [yes] 至少 { $count } 次已安排的跟进没有记录
   *[no] { $count } 次已安排的跟进没有记录
}
review-figure = { $figure } { $value }
review-behind = { $name }：{ $what }
review-nothing-done = 没有任何记录
review-chart-shares = 各项比率（%）
review-chart-this = 本期
review-chart-before = 上期
review-chart-people = 各成员的跟进次数
review-person = 成员
review-by-person = 按成员
review-people-some = 共 { $count } 人，显示 { $most } 人：需要支持的在前，其次按跟进次数。
plan-title = 原因与改进计划
plan-idle = 这段时间没有任何记录，无法据此判断工作情况。
plan-nothing-fell = 没有指标变差，没有目标未达成，各项工作比率也都高于 60%。
plan-nothing-fell-few = 没有指标变差，也没有目标未达成。以下指标偏低，但数量太少，不作判断：{ $figures }。
plan-cause = 原因是什么？
plan-by-customer = 按客户：{ $each }
plan-by-owner = 按人员：{ $each }
plan-others = 另有 { $count } 条
plan-nobodys = 未关联客户 { $count }
plan-meanwhile = *本周期的其他记录*
plan-ended = { $customer }：合作已结束（{ $why }）
plan-refused = { $customer }：申请被拒，{ $what }（{ $why }）
plan-skipped = { $customer }：已跳过，{ $what }（{ $why }）
plan-items = 每一项改进措施都会成为负责人的待办并自动提醒，下次复盘开头会显示完成情况。
plan-item = 改进措施（{ $row }）
plan-saved = 已保存，待办已交给各负责人。已发布的复盘保持不变，下次复盘开头会显示完成情况。
plan-owners-read = 已从您的文字中读出负责人，请核对后再保存。
plan-owner-hint = 留空时：以文字中提到的人为负责人（“小王每周检查……”“……@lee”），没有提到则为{ $name }。
plan-measure = 要改善的指标

figure-logged-on-time = 及时记录率
figure-answered-on-time = 及时答复率
figure-promises-kept = 承诺兑现率
figure-contact-coverage = 跟进覆盖率
figure-profile-freshness = 信息及时核对率
figure-unresolved-issues = 未解决问题
figure-vague-records = 内容笼统的记录
figure-requests-answered = 申请及时答复率
figure-chain-coverage = 决策人掌握率
figure-profile-completeness = 信息完整率
figure-follow-ups = 跟进次数
figure-visits = 拜访次数
figure-customers-reached = 跟进客户数
figure-contacts-reached = 新接触人员数
figure-new-customers = 新增客户数
definition-logged-on-time = 本期发生的跟进中，24 小时内记录的；已安排的跟进过了 24 小时还没有记录的也计入。通过表格导入的跟进不参与计算，因为不是在这里记录的。
definition-answered-on-time = 本期已答复或时限已到的问题中，在时限内答复的（紧急 2 小时、复杂 48 小时、当场答复，对客户另有承诺的按承诺）。之后转交的问题，仍计入答复时或时限到时的负责人。
definition-promises-kept = 本期到期的待办中，按期完成的。尚未到期的，完成后才计入。之后转交的待办，仍计入到期时的负责人。
definition-contact-coverage = 截至本期最后一天或今天，全部现有客户中，在其客户类型规定天数内（未分类型的为 { $days } 天）跟进过的。尚未跟进过的新客户，建档满相应天数后才计入。之后转交的客户，仍计入当天的负责人。
definition-profile-freshness = 截至本期最后一天或今天，全部现有客户中，一个月内核对过客户信息的。之后转交的客户，仍计入当天的负责人。
definition-unresolved-issues = 截至本期结束或现在，尚未答复的问题，不论何时提出。计入目前负责答复的人。
definition-vague-records = 本期的跟进记录中，没有写明具体内容、数字、人员或时间，仍按原样保存的。
definition-requests-answered = 本期已答复或时限已到的支持申请中，在时限内答复的；计在应答复的人名下。
definition-chain-coverage = 截至本期最后一天或今天的全部现有客户中，决策链里有决策人的（按角色判断，未注明角色的按职务判断）。决策链以今天的为准。之后转交的客户，仍计入当天的负责人。
definition-profile-completeness = 截至本期最后一天或今天的全部现有客户中，标准要求的信息今天都已填写的。之后转交的客户，仍计入当天的负责人。
definition-follow-ups = 本期发生并有记录的跟进。
definition-visits = 本期已记录的跟进中，方式为上门拜访的。未填写方式的不计入。
definition-customers-reached = 本期至少有一条跟进记录的客户。
definition-contacts-reached = 本期首次参与跟进的客户方人员。
definition-new-customers = 本期录入的客户；从表格导入的是老客户，不计入。转交后仍计入最初的负责人。

rows-ratio = { $ratio } { $figure }
rows-count = { $numerator } { $figure }
rows-as-of-posting = { $posted } 是{ $when }发布时的数据，现在的记录为{ $now }。
rows-none = 这项数据没有对应的记录。
rows-none-yours = 这项数据背后的记录您无权查看。如需了解，请联系发布者{ $who }。
rows-more = ……还有 { $count } 条。
rows-hidden = 另有 { $count } 条属于其他同事，仅本人及其主管可见。
row-logged-on-time = { $span }后记录
row-not-logged = 未记录
row-logged-at-once = 当即记录
row-answered = { $span }后答复
row-answered-at-once = 当场答复
row-unanswered = 未答复
row-kept = 按期完成
row-done-late = 逾期 { $span }才完成
row-not-done = 未完成
row-contacted = 上次跟进：{ $day }
row-never-contacted = 还没有跟进
row-fresh-until = 有效至{ $day }
row-stale-since = { $day }起待核对
row-never-looked-at = 没有核对过
row-known = 已填写 { $known }/{ $of } 项
row-score-before = { $score }（之前：{ $before }）
row-decides-known = 决策链中有决策人
row-decides-unknown = 决策链中没有决策人
row-entered = { $day }录入
rows-person = { $name } { $count }

period-week = { $first }当周
period-month = { $year }年{ $month }月
period-quarter = { $year }年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
}季度
period-half = { $year }年{ $half ->
    [1] 上
   *[2] 下
}半年
period-year = { $year }年
period-to-date = { $year }年至{ $last }
period-range = { $first }至{ $last }
period-fiscal-quarter = { $year }财年第{ $quarter ->
    [1] 一
    [2] 二
    [3] 三
   *[4] 四
}季度
period-fiscal-half = { $year }财年{ $half ->
    [1] 上
   *[2] 下
}半年
period-fiscal-year = { $year }财年
period-fiscal-to-date = { $year }财年至{ $last }
period-with-days = { $period }（{ $days }）
fiscal-now = 财年从{ $month }开始：本季度是{ $quarter }，{ $days }。
fiscal-how = 管理员可以用 `/followup 财年 4月` 更改。
fiscal-changed = 已发布的复盘名称不变。

figure-signed-amount = 签约金额
figure-new-business = 新签金额
figure-renewals = 续约金额
figure-upsell = 增购与交叉销售金额
figure-conversion = 转化率
figure-repurchase = 复购率
definition-signed-amount = 期间内赢单商机的金额合计，按各自成交当天的汇率换算。其他币种且没有汇率的只计数，不相加。
definition-new-business = 期间内赢单的新签商机的金额合计，按各自成交当天的汇率换算。
definition-renewals = 期间内赢单的续约商机的金额合计，按各自成交当天的汇率换算。
definition-upsell = 期间内赢单的增购和交叉销售商机的金额合计，按各自成交当天的汇率换算。
definition-conversion = 期间内结束的商机中赢单的比例。
definition-repurchase = 期间内购买的客户中，此前已购买过的比例；首次购买会拉低比例，但不是问题。没有更早成交记录的续约、增购或交叉销售，只有导入的老客户计为已购买过，其他客户不计入。
review-sum = { $amount }（{ $count } 单）
review-unrated = ⚠️ 另有 { $count } 单为其他币种且没有汇率，未计入
review-unrated-alone = ⚠️ { $count } 单为其他币种且没有汇率，未计入
review-no-currency = ⚠️ { $count } 单币种不一，未相加；请管理员用 /followup 币种 设定统计币种
review-sum-more = ▲ 比{ $before }多 { $amount }
review-sum-less = ▼ 比{ $before }少 { $amount }
review-lost = 丢单原因：{ $reasons }
review-money-withheld = 公司以外的人可能看到这里，金额只在您的私信中显示
row-no-rate = { $amount }，没有汇率
row-lost = 丢单：{ $why }
row-bought-before = 此前已购买过
row-bought-first = 首次购买
currency-chosen = 统计币种：{ $currency }。
currency-only = 统计币种：{ $currency }，目前所有商机都用这一币种。管理员可以另行设定。
currency-none = 尚未设定统计币种，因此不同币种的金额不会相加。
currency-rate = 1 { $currency } = { $rate } { $reporting }，{ $day }起
currency-late = 有 { $count } 单成交时没有汇率，现按此汇率计入。
currency-how = 由管理员修改：/followup 币种 CNY，/followup 汇率 USD 7.1
figure-received-amount = 回款金额
definition-received-amount = 期间内收到的商机回款，按各笔到账当日的汇率折算。其他币种没有汇率的，只计笔数，不计金额。
review-received = { $amount }（{ $count } 笔）
review-received-no-rate = ⚠️ 另有 { $count } 笔为其他币种且没有汇率，未计入
review-received-no-rate-alone = ⚠️ { $count } 笔为其他币种且没有汇率，未计入
review-received-no-currency = ⚠️ { $count } 笔回款涉及多个币种，未合计：请管理员用 /followup currency 选择统计币种
plan-owner-which = 这里写了不止一个人。请选择由谁负责，或者每人写一行。
