save = 保存
save-as-new = 保存为新客户
save-as-is = 按原样保存
cancel = 取消
edit = 编辑
undo = 撤销
keep = 保留
page-back = ← 上一页
page-of = 第 { $first } 至 { $last } 条，共 { $count } 条
page-on = 更多 →
stranger = Kept 仅供本工作区成员使用，访客和其他工作区的人员无法使用。
unconfirmed = 暂时无法向 Slack 确认您是不是本工作区的成员，因此未做任何更改。请稍后再试。
error-database = 数据库暂时没有响应，什么都没有保存。请稍后再试。（编号 { $number }）
error-too-slow = 没能及时处理完，什么都没有保存。请稍后再试。（编号 { $number }）
error-database-gone = 这次内容没有保存：数据库已不存在。请把编号 { $number } 告诉管理员。
error-kept = 您的操作已保存，但之后的步骤出了问题，这里显示的可能不是最新内容。如果一直如此，请把编号 { $number } 告诉管理员。
error-outcome-unknown = 数据库没有及时响应，无法确定这次内容是否已保存。请先查看一下，再决定是否重新填写；还开着的表单再次提交也只会保存一次。（编号 { $number }）
too-late = 表单没能及时打开，您输入的内容还在：
too-late-open = 打开表单
too-late-press = 表单没能及时打开，请再试一次。
error-unforeseen = 系统出了问题，没有做任何更改。请再试一次；如果一直如此，请把编号 { $number } 告诉管理员。
span-minutes = { $n } 分钟
span-hours = { $n } 小时
span-days = { $n } 天
span-and = { $whole } { $rest }
list-comma = 、
name-titled = { $name }（{ $title }）
list-semicolon = ；
empty = （空）
promise = { $what } · { $owner }，{ $when }
option-new = ➕ 新建：{ $name }

problem-empty = 请填写此项。
problem-customer-unknown = 您没有这个客户。请从列表中选择，或输入新名称。
problem-customer-of-somebody-else = 已有同事在负责同名客户，还没有共享给您。具体是谁，请问您的主管或管理员。
problem-customer-of-colleague = { $owner }已在负责同名客户，请让{ $owner }共享给您。
problem-customer-hidden = 该客户由其他同事负责，没有共享给您。
problem-customer-name-empty = 请输入客户名称。
problem-customer-name-too-long = 名称过长：客户名称最多 { $most } 个字符。
problem-customer-name-is-mention = 这是 Slack 的提及标记，不是客户名称。
problem-contact-unknown = 其中有人属于另一个客户，请重新选择。
problem-nothing-to-do = 要做什么？请写在这里。
problem-too-many-todos = 一条记录最多 { $most } 项待办，其余请用 /todo 添加。
problem-text-too-long = 内容有 { $length } 个字符，最多 { $most } 个。
problem-contact-before-meeting = 下次跟进时间早于这次沟通。
problem-meeting-in-future = 这次沟通还没有发生。未来的日期请填在“下次跟进时间”。
problem-date-in-past = 该日期已过，请选择今天或以后的日期。
problem-person-left = { $name }已离开工作区。请选择其他人。
problem-is-an-app = { $name }是应用，不是同事。请选择一位同事。
problem-not-a-member = { $name }是访客或属于其他工作区，不能了解您的客户信息。请选择本工作区的成员。
problem-member-unconfirmed = 暂时无法向 Slack 确认{ $name }是不是本工作区的成员。请稍后再试，或选择其他人。
problem-customer-name-taken = 已有同名客户。
problem-customer-once-yours = “{ $typed }”看起来是您之前负责的客户，现由{ $owner }负责。请让{ $owner }共享给您；如果是另一个客户，再次保存即可新建。
problem-customer-handed-over = “{ $typed }”看起来是您之前负责的客户，现由{ $owner }负责，没有记到它名下。请让{ $owner }共享给您。
problem-customer-alike = 您指的是“{ $name }”吗？请从列表中选择它，或再次保存以新建“{ $typed }”。
problem-contact-twice = 决策链中“{ $name }”出现了两次，请加以区分。
problem-person-unknown = 找不到“{ $name }”。请输入 @ 并从列表中选择。
problem-person-unclear = 有多位同事叫“{ $name }”：{ $names }。请输入 @ 并从列表中选择一位。
problem-manager-is-yourself = 不能将自己设为主管，请选择其他人。
problem-manager-circle = { $name }直接或间接由您管理，不能设为您的主管。
problem-not-allowed = 这是其他人负责的，您无法更改。
problem-malformed = 这里的内容已无法读取，可能来自旧版本。请重新打开再试。
problem-done-already = 这一次已经完成，下一次还没到时间。
problem-done-too-long-ago = 这一步已经不能撤销了。
problem-no-longer-there = 这一项已不能再操作：之后已经处理完，或已被撤销、删除。
problem-preview-gone = 这份预览已过期。请重新输入 `/review` 查看最新数据。
problem-already-done = 这件事已经办过了，没有再办一次；消息里显示的是现在的情况。
problem-only-managers = 只有主管和管理员可以修改这份列表。
problem-issue-moved-on = 该问题的状态已有变化，现显示最新状态。
problem-repeats-unclear = 看不懂多久重复一次。可以写“每周五”“每两周周二”“每月1次”或“每月15日”。
problem-timing-unreadable = 看不懂这个时间。可以写“5月15日前”“每月最后一个周五”“每两周周二”“7月起每月15日”“每月1次”或“3次演示”。
problem-timing-not-every-period = 不是每个月都有这一天。可以写“每月最后一个周一”。
problem-timing-never = 没有这一天，请检查。
problem-timing-over = 这个时间已经过去，请选择今天或以后的时间。
problem-timing-ambiguous = 这个时间有两种理解。可以写“每两个月1次”“每月2次”或“每季度第1个月15日”。
problem-timing-hour = 动作只定到日期，不定钟点，请去掉时间。
problem-asked-of-yourself = 不能审批自己的申请，请选择其他人。
problem-support-already-asked = 该客户已有一项{ $kind ->
        [discount] 专项折扣支持
        [resources] 资源支持
        [management_visit] 高层互访
       *[expertise] 专家支持
    }申请正等待{ $approver }审批。请等待答复，或先撤回那项申请。
problem-support-moved-on = 该申请的状态已有变化，现显示最新状态。
problem-person-not-yours = 您只能复盘自己和下属的工作，{ $name }不是您的下属。
problem-review-of-several = 一份复盘只能针对一位成员、您的团队或全体成员。请只写一个人，或者不写。
problem-plan-of-several = 这里写了不止一个人。请选择由谁负责，或者每人写一行。
problem-review-of-nothing = 无法判断“{ $typed }”指什么：没有这样的时期、客户、同事或客户类型。可以试试： `/review Q2` 、 `/review 上个月 科技公司` 、 `/review Q2 @bob` 、 `/review Q2 重点拓展型` 。
problem-review-too-narrow = 公司以外的人现在可能看到这个频道，不能在此发布单个客户或单个成员的复盘。请选择“私信给我完整版”。
problem-channel-closed = 该频道已归档或不允许发消息，未能发布。
problem-period-too-long = 一次复盘最多 { $years } 年，请选择较短的时间段。
problem-period-unreadable = 无法判断“{ $text }”是哪个时期。可以试试：Q2、5月、上个月、2026年，或 2026-04-01 至 2026-06-30。
problem-period-backwards = 结束日期早于开始日期，请把较早的日期放在前面。
problem-amount-unreadable = 看不出这是多少金额。请写成 500,000、50万 或 人民币1,100万 这样。
problem-amount-too-fine = 金额最多两位小数。
problem-amount-too-large = 金额超出了可记录的范围，请检查是否多写了零。
problem-amount-bare = 请选择金额的币种。
problem-amount-contradicts = 金额中写的是 { $typed }，选择的却是 { $chosen }，请修改其中之一。
problem-day-in-future = 这一天还没有到。
problem-closed-before-opened = 这一天早于商机的立项日期，请修改其中一个日期。
problem-customer-ended = 与{ $name }的合作已结束。请先在客户卡片上重新打开。
problem-currency-unknown = 不认识“{ $typed }”这个币种。可用的有：{ $known }。
problem-rate-unreadable = 看不出“{ $typed }”是什么汇率。请写成 /followup 汇率 USD 7.1
problem-currency-not-named = 是哪种货币？请写在金额旁边，例如“200万元”或“2,000,000 CNY”。管理员也可以为所有人设定：/followup 币种 CNY
problem-no-reporting-currency = 请先设定统计币种：/followup 币种 CNY
problem-target-figure-unknown = 复盘中没有“{ $typed }”这项指标。可以设定目标的有：{ $known }。
problem-target-figure-like = 复盘中没有“{ $typed }”这项指标。你要输入的是不是：/target { $instead }
problem-target-unreadable = 看不出“{ $typed }”是什么目标。请写成 /target 三季度 增购 200万，个人目标请加 @姓名。
problem-target-period = 目标的期间只能是月、季度、半年或年。
problem-targets-of-managers = 目标只能由主管和管理员为自己的下属设定。
problem-lesson-deal-of-another = 这个商机属于{ $name }，请修改客户或商机。
problem-procedure-too-short = 应对流程至少要有 { $least } 步。
problem-procedure-closed = 它已经结束了。

change-where = 没有找到对得上的待办或计划联系，所以什么都没有改动。输入 `/todo { $customer }` 列出待办，在那里按“完成”或“编辑”即可。会面请在它自己的消息上按“改期”，跟进记录请在它自己的消息上按“撤销”。
change-which = 没有找到对得上的待办或计划联系，所以什么都没有改动。输入 `/todo` 列出您的待办，在那里按“完成”或“编辑”即可。会面请在它自己的消息上按“改期”，跟进记录请在它自己的消息上按“撤销”。
change-undo = 还没有改动。输入 `/todo` 列出您的待办，在那里按“完成”或“编辑”即可。会面请在它自己的消息上按“改期”，跟进记录请在它自己的消息上按“撤销”。
meant-rows = { $count ->
    [1] 您说的是这一项吗？还没有改动，请用它的菜单操作。
   *[other] 您说的是其中哪一项？还没有改动，请用它的菜单操作。
}
meant-done = { $count ->
    [1] 您说的是这一项吗？还没有改动，如果是，请按下面的按钮。
   *[other] 您说的是其中哪一项？还没有改动，请按那一项下面的按钮。
}
meant-open = { $count ->
    [1] 这一项还没有完成，也没有改动。要改期或转交，可以在这里选：
   *[other] 这几项都还没有完成，也没有改动。要改期或转交，请在那一项下面选：
}
pressed-wrong = 这是您刚才标记完成的。还没完成的话，请按“重新打开”：
pressed-wrong-none = 最近一小时内没有标记完成的待办，所以什么都没有改动。您按过按钮的那条消息上有“撤销”，或可在它的菜单里收回。
meant-nobody = 这里没有人叫“{ $name }”，所以还没有转交给任何人。可以在这里选一位同事：
meant-rows-settled = ✅ 这里已经没有未完成的事项了。
meant-over = ✅ 现在是这样的：
meant-move = { $count ->
    [1] 您说的是这一项吗？还没有改动，请按下面的按钮，或用它的菜单操作。
   *[other] 您说的是其中哪一项？还没有改动，请按它下面的按钮，或用它的菜单操作。
}
meant-move-to = 改到{ $day }
meant-moved = { $rest ->
    [0] ✅ 已定在{ $day }。
   *[other] 标有 ✅ 的已定在{ $day }，其他的没有改动。
}
meant-is-there = ✅ 定在{ $day }
meant-more = 还有 { $count } 项也对得上。输入 `/todo` 可列出您的待办，我的“主页”标签上还有计划联系。
meant-more-drafts = 还有 { $count } 条草稿没有保存，都在我的“主页”标签的“草稿”里。
meant-draft = { $count ->
    [1] 这条草稿还没有保存，请在这里按“保存”：
   *[other] 这些草稿还没有保存，请在要保存的那条上按“保存”：
}
meant-draft-settled = ✅ 这条草稿已经处理完了。
meant-no-draft = 您没有未保存的草稿，所以没有可保存的内容。直接写下发生了什么，我会整理成草稿。
introduction = 我是 Kept。我帮团队记住答应客户的事，按时提醒该做的人，并把跟进记录整理成复盘报告。
    直接给我发消息就行，比如：
    • “今天拜访了恒达的李总，他要周五前拿到报价”，我会整理成跟进记录和待办
    • “提醒我明天下午3点给王工打电话”
    • “我今天有什么要做的？”
    输入 `/followup help` 可查看全部功能。
help-hint = 输入 `/followup` 或 `/followup 科技公司` 即可记录跟进；输入 `/followup help` 可查看全部功能。
help-title = Kept 能做什么
help =
    记录每次跟进，Kept 不会让其中的承诺被遗忘。
    • `/followup` 或 `/followup 科技公司` ：记录谈了什么、谁承诺了什么、下次何时跟进
    • `/followup 科技公司 和李总通话：喜欢方案A。待办：周五前发报价；下次：两周后` 打开已填好的表单
    • `/followup 刚见了科技公司` ：先记下这次会面，24 小时内补写
    • 也可以直接给我发消息：和客户谈了什么、“提醒我……”、“我今天有什么？”、“报价单发了”、“安和的投诉已答复”、“把报价单推到周一”、“把恒达转给小刘”、“请 @mei 周五派工程师去恒达”、“请假到周五 @lee”
    • `/todo` ：我的待办，逾期的在前； `/todo 周五前把方案发给科技公司 @lee` 新增一项，写“每周五”就每周重复； `/todo 逾期` `/todo 已完成` `/todo 科技公司` 只列出一部分， `/todo @lee` `/todo 团队` 列出别人的； `/todo 完成 打给王总` 显示这一项和“完成”
    • `/customer 科技公司` ：查看和编辑客户信息；菜单 ⋮ 中可生成给客户看的业务回顾
    • `/strategy 科技公司` ：客户的销售策略、动作和接下来的日期
    • `/issue` ：等您答复的客户问题； `/issue 科技公司 系统何时恢复？紧急` 新增一个
    • `/deal` ：进行中的商机； `/deal 科技公司 增购 50万，预计6月30日` 新增一个， `/deal 科技公司 赢单 50万，7月1日付30%，其余9月30日` 登记赢单和回款计划， `/deal 科技公司 回款 10万` 登记回款
    • `/lesson` ：同事的经验； `/lesson 价格` 搜索； `/lesson 我们请对方工程师试用一周，赢下了科技公司` 新增一条
    • `/followup 日报` `/followup 周报` ：汇总您做了什么，可发布到频道或发给主管
    • `/review Q2` ：某个时期的数据：发布到频道，或生成报告； `/review Q2 @bob` `/review Q2 科技公司` `/review Q2 重点拓展型` 只看一位成员、一个客户或一类客户
    • `/target Q3` ：目标和完成情况；由主管设定： `/target 三季度 增购 200万`
help-more =
    • `/followup manager @mei` ：设置您的主管
    • `/followup 休假到周五 @lee` ：休假及代理人，用 `/followup 回来` 提前结束
    • `/followup 设置` ：提醒时段、节假日、语言和提醒内容； `/followup 节假日` ：接下来的节假日
    • `/followup 日历 https://…` ：按您的日历安排跟进
    • `/followup 为什么` ：最近的提醒为什么在那时发出
    • `/followup 导出 科技公司` ：导出客户、记录和商机；把表格发到这里即可导入
    • `/followup 关联 科技公司` ：在客户的频道里输入，之后在那里记录的内容都归到该客户名下
    • `/followup 新品` ：新品与优惠，由主管维护
    • `/followup 客户类型` `/followup 流程` ：各类客户多久联系、多快答复，客户满意度下降时怎样应对，由管理员维护
    • `/followup 响应时钟` `/followup 币种` `/followup 财年` `/followup 播报` ：管理员设定夜间和周末是否计入答复时间、统计币种、财年从几月开始，以及在哪些频道播报赢单
    • 任意消息的菜单（⋮）里有“Make it a follow-up”和“Make it a to-do”，在频道里发消息时 @Kept 也可以；⚡快捷方式里有“Log a follow-up”
    也可以写成 `/followup 待办` 、 `/followup 客户` 、 `/followup 复盘` 。
    提醒会出现在 Kept 发来的消息里，每条都带有处理它的按钮。“主页”标签页列出逾期的、今天到期的和接下来的事项。
problem-amount-above-outstanding = 这个商机只剩 { $most } 待回款。如果约定的金额更多，请先修改商机金额。
problem-amount-above-instalment = 这一期为 { $most }，多出的部分请记在下一期。
problem-nothing-left = 商机金额已无剩余，请填写金额。
problem-no-amount-yet = 这个商机还没有金额，请先点“编辑”填写金额，再制定回款计划。
problem-not-in-channel = 我不在该频道中，未能发布。请先在该频道邀请我：/invite
private-channel = 某个私有频道
day-late = ⚠️ { $day }，已逾期 { $days } 天
meant-give = { $count ->
    [1] 您说的是这一项吗？还没有改动。
   *[other] 您说的是其中哪一项？还没有改动。
}
meant-give-to = 要交给{ $name }吗？
meant-give-it = 交给对方
meant-words = 这句话会一起转告：
handed-with-words = 关于“{ $what }”，{ $who }写道：“{ $words }”
corrected-customer = 已改正：客户现在是{ $customer }。
corrected-customer-without = 已改正：客户现在是{ $customer }。{ $people }不是该客户的人员，已从客户方参与人员中移除。
corrected-change-back = 改回去
corrected-back = 已改回：草稿和原来一样。
corrected-customer-back = 已改回：客户还是{ $customer }。
corrected-changed-since = 之后又改动过，所以什么都没有改动。现在是这样的：
corrected-method = 已改正：沟通方式现在是“{ $method }”。
corrected-happened = 已改正：沟通时间现在是{ $when }。
corrected-next = 已改正：下次跟进时间现在是{ $when }。
corrected-due = 已改正：“{ $what }”的截止时间现在是{ $when }。
corrected-met = 已改正：客户方参与人员现在是{ $person }。
corrected-joined = 已改正：客户方参与人员加上了{ $person }。
corrected-absent = 已改正：客户方参与人员去掉了{ $person }。
corrected-about = 已改正：待办现在是“{ $what }”。
corrected-owner = 已改正：“{ $what }”现在由{ $person }负责。
corrected-amount = 已改正：金额现在是{ $amount }。
corrected-expected = 已改正：预计成交日期现在是{ $when }。
corrected-added = 已补充到核心沟通内容。
corrected-added-asked = 已补充，并列入待答复的问题。
corrected-now = 现在是这样的：
corrected-not = 不能确定您要改哪一处，所以什么都没有改动。请用下面的按钮修改。
corrected-which-customer = 不能确定您说的是哪个客户，所以什么都没有改动。请在下面的“编辑”里选择。
corrected-deal-customer = 商机的客户不能更换，所以什么都没有改动。如果属于另一个客户，请删除后重新登记。
corrected-as-it-is = 客户问题会按原话保留，所以什么都没有改动。它的按钮在下面。
corrected-offer = 什么都没有改动：上面提议登记的内容，要按下按钮才会生效，按下前可以先修改。
corrected-elsewhere = 不能确定您要改哪一处，所以什么都没有改动。请在上面那条消息里修改。
corrected-take-back = 还没有改动。要收回，请按它的按钮或使用它的菜单。
corrected-no-draft = 您没有未保存的草稿，什么都没有删除。这是您最后写下的：
corrected-discarded-already = 这条草稿已经放弃了，其他什么都没有改动：“{ $what }”
corrected-discarded = { $count ->
    [1] 草稿已放弃：“{ $what }”
   *[other] 已放弃 { $count } 条草稿。
}
corrected-keep = { $count ->
    [1] 还是保留
   *[other] 全部保留
}
corrected-deleted = 待办已删除：“{ $what }”
