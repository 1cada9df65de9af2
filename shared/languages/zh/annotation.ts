import type { Translation } from '../dictionary.ts';
import type { annotation as english } from '../en/annotation.ts';

export const annotation = {
  region: '批注',
  onParagraph: '第 {number} 段的批注',
  showAll: '全部显示',
  filter: '显示哪些批注',
  filters: { open: '未解决', questions: '待答问题', mine: '我的', resolved: '已解决', all: '全部' },
  none: '此处尚无批注',
  noneHint:
    '在意见汇编中选中文字，即可突出显示、评论、提问或建议措辞。使用键盘时：在段落上按 Enter，用 Shift 和方向键缩小选区，再按 Tab。',
  more: { other: '再显示 {count} 条' },
  orphans: '原文已不存在',
  orphansHint: '这些批注所针对的文字已不在文本中。批注予以保留，不会移到仅仅相似的文字上。',
  outcome: {
    moved: '在第 {version} 版中，这些文字位于别处。',
    changed: '自第 {version} 版以来，这些文字已有改动。',
    asSuggested: '自第 {version} 版以来的改动与此处的建议完全一致。',
    orphan: '针对第 {version} 版作出，在本版中已无对应位置。',
  },
  why: {
    alike: '有几处文字相同，无法判断所指的是哪一处。',
    words: '所批注的文字已不再是原样。',
    passage: '该段已不存在。',
  },
  was: '原文',
  now: '现文',
  takenOut: '已删除',

  highlight: '突出显示',
  comment: '评论',
  question: '提问',
  suggest: '建议措辞',
  requestFloor: '要求发言',
  toolbar: '所选文字',
  readOnly: '您的身份可以阅读和复制；批注由与会者作出。',
  cut: '选区到本段末尾为止。',
  highlighted: '已突出显示。',
  sent: '已发送，所有人均可看到。',

  kind: { highlighting: '突出显示', commenting: '评论', questioning: '问题', editing: '建议措辞' },
  count: {
    highlighting: { other: '{count} 处突出显示' },
    commenting: { other: '{count} 条评论' },
    questioning: { other: '{count} 个问题' },
    editing: { other: '{count} 条建议措辞' },
    changed: { other: '{count} 条针对已改动文字' },
  },
  railLabel: '第 {number} 段：{kinds}',

  write: { commenting: '撰写评论', questioning: '提出问题', editing: '建议措辞' },
  text: { commenting: '您的评论', questioning: '您的问题', editing: '理由' },
  wording: '您的措辞',
  send: '发送',
  discard: '放弃',

  reply: '回复',
  change: '修改',
  resolve: '标为已解决',
  resolved: '已解决',
  reopen: '重新打开',
  accept: '采纳',
  acceptedBy: '{name} 已采纳，将写入下一版',
  takenFrom: '{name} 已采纳，并已写入正文',
  conflicts: '与以下建议改动同样的文字：{names}',
  wordingBy: '{author}（{organisation}）建议，{name} 采纳',
  suggestion: { insertion: '插入文字', deletion: '删除文字', replacement: '替换文字' },
  withdraw: '撤回',
  confirmWithdraw: '撤回这条批注？',
  confirmWithdrawHint:
    '其文字将对所有人消失；他人的回复保留。闭会后撤回的，会议记录会保留作者姓名，并注明此处曾有批注。',
  withdrawReply: '撤回这条回复',
  confirmWithdrawReply: '撤回这条回复？',
  confirmWithdrawReplyHint:
    '其文字将对所有人消失；他人所写内容保留。闭会后撤回的，会议记录会保留作者姓名，并注明此处曾有回复。',
  withdrawn: '此批注已撤回。',
  replyWithdrawn: '此回复已撤回。',
} as const satisfies Translation<typeof english>;
