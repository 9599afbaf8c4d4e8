/** What Slack itself says around an app's words, in the person's language, as Slack translates it.
 * The sandbox's own words, e.g. of its clock, are in English. */

import { store } from "./store.js";

const WORDS = {
  optional: [" (optional)", "（可选）", "（選填）"],
  selectOne: ["Select an option", "选择一个选项", "選取一個選項"],
  selectSeveral: ["Select options", "选择选项", "選取選項"],
  selectDate: ["Select a date", "选择日期", "選取日期"],
  selectTime: ["Select a time", "选择时间", "選取時間"],
  noResults: ["No results", "没有结果", "沒有結果"],
  nothingToChoose: ["Nothing to choose from", "没有可选的内容", "沒有可選的項目"],
  searching: ["Searching…", "正在搜索…", "正在搜尋…"],
  onlyYou: ["Only visible to you", "仅您可见", "只有您能看見"],
  edited: [" (edited)", "（已编辑）", "（已編輯）"],
  replies: ["Reply in thread", "在消息列中回复", "在討論串中回覆"],
  moreActions: ["More actions", "更多操作", "更多動作"],
  home: ["Home", "主页", "首頁"],
  messages: ["Messages", "消息", "訊息"],
  apps: ["Apps", "应用", "應用程式"],
  channels: ["Channels", "频道", "頻道"],
  directMessages: ["Direct messages", "私信", "私訊"],
  you: [" (you)", "（您）", "（您）"],
  app: ["APP", "应用", "應用程式"],
  close: ["Close", "关闭", "關閉"],
  back: ["Back", "返回", "返回"],
  yes: ["Yes", "是", "是"],
  no: ["No", "否", "否"],
  today: ["Today", "今天", "今天"],
  shortcuts: ["Shortcuts", "快捷方式", "捷徑"],
  send: ["Send", "发送", "傳送"],
  attach: ["Attach a file", "添加文件", "附加檔案"],
  file: ["File", "文件", "檔案"],
};

/** 0 for English and what is not translated here, 1 for simplified, 2 for traditional Chinese. */
function languageAt(locale) {
  const { language, script, region } = new Intl.Locale(locale).maximize();
  if (language !== "zh") return 0;
  return script === "Hant" || region === "TW" || region === "HK" ? 2 : 1;
}

export const word = (key) => WORDS[key][languageAt(store.who.locale)];
