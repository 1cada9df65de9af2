import type { Translation } from '../dictionary.ts';
import type { outcomes as english } from '../en/outcomes.ts';

export const outcomes = {
  title: '处理结果',
  taken: '已纳入第 {number} 节：{title}',
  merged: '已与{others}合并',
  source: '{organisation}，第 {paragraph} 段',
  discussed: '已在议项 {number} 下讨论：{title}',
  'not-taken': '未采纳：{reason}',
  none: '尚无答复',
  on: '答复日期：{date}',
  'all-answered': '每个段落都已有答复。',
  former: '其他版本各有其答复。',
  open: { other: '{of} 个段落中有 {count} 个尚无答复' },
} as const satisfies Translation<typeof english>;
