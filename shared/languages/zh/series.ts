import type { Translation } from '../dictionary.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  region: '先前会议',
  choose: '本次会议接续……',
  choice: '选择一次会议',
  option: '{title}，{day}',
  withOpen: '{title}，{day}（未完成的行动：{count}）',
  follows: '本次会议接续 {day} 的“{title}”。',
  fromIt: '由其转来的行动：{count}',
  notClosed: '本次会议开幕时，如该会议已闭会，其未完成的行动即转来；您也可以届时再次要求。',
  take: '转来其未完成的行动',
  again: '查找新的未完成行动',
  taken: '已转来的行动：{count}',
  nothingNew: '那次会议没有尚未列入此处的未完成行动。',
  empty: '没有您可以查阅的先前会议。',
  open: '先前会议未完成的行动',
  recordedIn: '记录于 {day} 的“{title}”',
  unsaid: '尚无人说明结果如何。',
  say: '{outcome}：{text}',
  words: '简要说明',
  wordsMissing: '请说明取消的原因。',
  save: '记录',
  recorded: '已记录。',
  outcomes: { done: '已完成', continues: '继续进行', dropped: '已取消' },
} as const satisfies Translation<typeof english>;
