import type { Translation } from '../dictionary.ts';
import type { requesting as english } from '../en/requesting.ts';

export const requesting = {
  title: '要求发言',
  lead: '您就此项发言：{item}。',
  kind: '发言类型',
  note: '名单上的说明',
  noteHint: '所有获准参加会议的人均可在名单中阅读，之后也可在会议档案中阅读。现场屏幕和会议记录不显示。',
  handIn: '提交您的发言稿',
  noteLeft: { other: '还可输入 {count} 个字符' },
  capacity: '您以何种身份发言？',
  group: '您所代表的集团或区域',
  language: '您将使用的语言',
  about: '针对',
  removeAbout: '就整个议项发言',
  send: '要求发言',
  inscribe: '预先要求发言',
  aboutWhat: '关于',
  cancel: '取消',
  closedList: '名单已截止：仍可提出程序问题或行使答辩权。',
  kindHint: {
    intervention: '就正在审议的议项发言。',
    question: '向刚刚发言的人提问。',
    'point-of-order': '涉及会议的进行。优先于一般发言，名单截止后仍可提出。',
    'right-of-reply': '就涉及您或贵代表团的言论作出答复。优先于一般发言，名单截止后仍可提出。',
    reply: '答复介绍该议项的人。',
  },
  withdrawing: {
    title: '撤回您的发言要求？',
    which: '您要撤回哪一项要求？',
    hint: '将放弃现有位次。如再次要求发言，将排在名单末尾。',
    keep: '保留',
  },
} as const satisfies Translation<typeof english>;
