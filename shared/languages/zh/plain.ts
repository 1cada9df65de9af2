/** What the server says on the pages that are read without JavaScript, in feeds and in calendars. */
export const plain = {
  note: '不启用 JavaScript 也可以阅读本页。参加会议则需要 JavaScript。',
  languages: '语言',
  'feed-title': '文稿和意见汇编：{title}',
  version: '意见汇编第 {version} 版：{title}',
  'last-day': '提交文稿的最后一天：{title}',
  'contribution-of': '{organisation}的文稿',
  answers: '各份文稿的处理结果',
  'readme-title': '供工作组使用的资料包：{title}',
  'readme-responses': '所有回复的原始文件。在表格中填写的内容存为网页（HTML）。编号与清单一致。',
  'readme-compilation': '汇编第 {version} 版。',
  'readme-list': '文稿清单，含公布的各项信息。',
  'readme-answers': '每个段落的处理结果。',
  minutes: '会议记录',
  'readme-minutes': '已发布的会议记录，含所有格式：{editions}。',
  'readme-no-minutes': '尚未发布会议记录。',
  'readme-bundle': '全部内容合为一页，无需网络即可阅读。',
};
