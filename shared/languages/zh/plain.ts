/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: '不启用 JavaScript 也可以阅读本页。参加会议则需要 JavaScript。',
  languages: '语言',
  'feed-title': '文稿和意见汇编：{title}',
  version: '意见汇编第 {version} 版：{title}',
  'last-day': '提交文稿的最后一天：{title}',
  'contribution-of': '{organisation}的文稿',
};
