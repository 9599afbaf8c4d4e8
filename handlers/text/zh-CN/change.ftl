say-changed-immediate = { $who }把您与{ $customer }的跟进从{ $before }改到了{ $when }。
say-deleted-immediate = { $who }删除了您与{ $customer }在{ $when }的跟进记录。原内容：
changed-cancelled = { $who }取消了您{ $before }与{ $customer }的跟进。
changed-not-held = { $who }标注您{ $before }与{ $customer }未能见面。
changed-instead = { $who }将您原定{ $before }与{ $customer }的联系标为未进行，并改约{ $when }。
changed-meanwhile = 您打开期间，这次跟进被改成了：{ $now }。您输入的内容还在；再次保存就以您的为准。
why-changed-immediate = { $who }改动了您与{ $customer }的跟进安排，这类事会马上通知您。
why-deleted-immediate = { $who }删除了您与{ $customer }的跟进记录，这类事会马上通知您。
followup-promises-changed = 您打开期间，其中的待办或下次跟进被改成了：{ $now }。您输入的内容还在；再次保存就以您的为准。
owned-given = { $who }把客户{ $customer }交给了您，今后由您负责{ $went ->
        [0] 。
       *[other] ，{ $went } 件未完成的事一并转给您。
    }
owned-taken = { $who }把您的客户{ $customer }交给了{ $owner }{ $went ->
        [0] 。
       *[other] ，{ $went } 件未完成的事一并转出。
    }
owned-profile = { $who }修改了您的客户{ $customer }的信息。
owned-edited = { $who }修改了您{ $when }与{ $customer }的跟进记录，现内容：
owned-ended = { $who }结束了与您的客户{ $customer }的合作：
owned-deal = { $who }以您的名义录入了{ $customer }的一个商机，输入 /deal 可查看。
owned-procedure = { $who }为{ $customer }启动了应对流程，各步骤已列入您的待办。
owned-dismissed = { $who }把{ $customer }的这条撤下了，不算客户问题：{ $question }
owned-nudged = { $who }催您答复{ $customer }：{ $question }
handed-to-you = 以下未完成的事现在由您负责：
handed-from-you = 以下未完成的事已一并转出，不再由您负责：
handed-ask = ⚠️ *再次保存，就会把这个客户交给{ $owner }。* 原负责人与该客户未完成的事会一并转出：
handed-back = 收回
handed-back-ask = 要把{ $customer }从{ $owner }那里收回吗？目前还没有改动。
handed-back-done = { $customer }又由您负责，未完成的事也已一并转回。
handed-done = { $customer }今后由{ $owner }负责，以下未完成的事已一并转出：
handing-asked = 要把{ $customer }交给{ $owner }吗？目前还没有改动，表单里会列出一并转出的事项。
handing-whom = 要把{ $customer }交给同事吗？没有找到叫“{ $typed }”的同事，请在表单里选择。目前还没有改动。
handing-open = 移交{ $customer }…
handing-given = ✅ { $customer }现由{ $owner }负责。
handing-settled = 这里没有可以移交的了。
handing-goes = ⚠️ 保存后，这个客户就交给{ $owner }，以下未完成的事会一并转出：
handing-plain = ⚠️ 保存后，这个客户就交给{ $owner }，没有未完成的事需要转出。
handed-more = ……另有 { $count } 件
handed-contact = 跟进安排
handed-issue = 客户问题
handed-todo = 待办
handed-action = 策略动作
handed-request = 支持申请
handed-deal = 商机
handed-instalment = 待回款
handed-drafts = 还有 { $count } 条关于该客户的草稿没有保存，不会一并转出。请先保存，或之后再转给对方：
