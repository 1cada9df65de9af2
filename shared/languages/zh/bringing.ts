import type { Translation } from '../dictionary.ts';
import type { bringing as english } from '../en/bringing.ts';

/** Annotations that come as a file. */
export const bringing = {
  bring: '导入批注',
  file: '批注文件（JSON-LD）',
  brought: { other: '已导入 {count} 条批注和回复。' },
  there: { other: '{count} 条此前已有。' },
  left: { other: '{count} 条未导入' },
  open: { other: '文件称其中 {count} 条已解决或已采纳。它们在这里仍未解决，由本次会议决定。' },
  elsewhere: '针对其他文件',
  'elsewhere-hint':
    '如果其中某份文件就是另一网址下的本汇编，请说明是哪一版。届时，每条批注只有在所引文字于该版中仅出现一次时才会导入。',
  about: { other: '{count} 条批注针对 {source}' },
  'another-document': '另一份文件',
  'this-version': '本汇编第 {version} 版',
  'bring-these': '也导入这些',
  why: {
    elsewhere: '所针对的是另一份文件。',
    'no-quote': '没有引用文字。',
    words: '所引文字在此处并非原样存在。',
    alike: '有几处同样符合，无法判断所指是哪一处。',
    broken: '不是有效的网络批注：',
    'no-target': '所针对的内容不在此文件中。',
    'nothing-said': '没有内容或已撤回。',
    'too-long': '过长。',
    full: '会议不能再容纳更多批注。',
    'late-reply': '它答复的批注此前已经在这里。答复只能与所属批注一起导入。',
    refused: '会议现在不接受它。',
  },
} as const satisfies Translation<typeof english>;
