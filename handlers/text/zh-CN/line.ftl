customer-which = 有多个客户与“{ $typed }”相符：{ $names }。请从列表中选择，或直接保存以新建“{ $typed }”。
line-too-long = 共 { $length } 个字符，最多 { $most } 个。超出部分不在表单中：请另行保存，或作为第二条记录。
you-typed = 您输入的内容：{ $typed }
problem-customer-unclear = “{ $typed }”是哪个客户：{ $names }？尚未记录。请输入完整名称；新客户可用 `/customer { $typed }` 添加。
issue-whose = 您指的是 { $names } 吗？请从列表中选择客户。
line-ahead = 这看起来是尚未发生的事，所以已填在下方的待办中，沟通内容留空：这里只记录已经发生的跟进。如果只需要待办，请输入 `/todo { $typed }`
