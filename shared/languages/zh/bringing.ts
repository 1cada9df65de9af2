import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: '导入批注',
  file: '批注文件（JSON-LD）',
  brought: { other: '已导入 {count} 条批注和回复。' },
  there: { other: '{count} 条此前已有。' },
  left: { other: '{count} 条未导入' },
  why: {
    elsewhere: '所针对的是另一份文件。',
    'no-quote': '没有引用文字。',
    words: '所引文字在此处并非原样存在。',
    alike: '有几处同样符合，无法判断所指是哪一处。',
    broken: '不是有效的网络批注：',
    'no-target': '所针对的内容不在此文件中。',
    'nothing-said': '已撤回。',
    'too-long': '过长。',
    full: '会议不能再容纳更多批注。',
    'late-reply': '它答复的批注此前已经在这里。答复只能与所属批注一起导入。',
    refused: '会议现在不接受它。',
  },
} as const satisfies Translation<typeof english>;
