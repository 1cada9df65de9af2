import type { Translation } from '../dictionary.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = {
  moved: '{name}将此要求移至此位。',
  'passed-over': '{name}跳过了此要求，并保留其下一位的位置。',
  interrupted: '因程序问题或答辩权而中断；此发言者随后继续。',
  'point-of-order': '程序问题优先于一般发言。',
  'right-of-reply': '答辩权优先于一般发言。',
  waited: { other: '已有 {count} 位较晚要求者先行发言，因此此要求现在提前。' },
  asked: '名单按要求先后排列。',
  'alternating-room': '现场与远程与会者轮流发言；此位属于现场。',
  'alternating-remote': '现场与远程与会者轮流发言；此位属于远程与会者。',
  'council-member-state': '理事会规则：成员国先发言，按要求先后排列。',
  'council-sector-member': '理事会规则：部门成员在成员国之后发言，按要求先后排列。',
  'council-associate': '理事会规则：部门准成员在成员国和部门成员之后发言，按要求先后排列。',
  'council-academia': '理事会规则：学术成员在成员国、部门成员和部门准成员之后发言，按要求先后排列。',
  'council-other': '理事会规则：其他利益攸关方在成员国、部门成员、部门准成员和学术成员之后发言，按要求先后排列。',
  'council-secretariat': '理事会规则：秘书处在所有利益攸关方之后发言，按要求先后排列。',
  'council-again': '理事会规则：此发言人已就本议项发言，因此尚未就本议项发言的人优先。',
  'first-time': '尚未在本次会议发言的人优先。',
  'spoken-before': '此发言人已在本次会议发言；尚未发言的人优先。',
  'fair-shares-member-state': '用时最少的组别优先；成员国迄今用时 {minutes} 分钟。',
  'fair-shares-sector-member': '用时最少的组别优先；部门成员迄今用时 {minutes} 分钟。',
  'fair-shares-associate': '用时最少的组别优先；部门准成员迄今用时 {minutes} 分钟。',
  'fair-shares-academia': '用时最少的组别优先；学术成员迄今用时 {minutes} 分钟。',
  'fair-shares-other': '用时最少的组别优先；其他利益攸关方迄今用时 {minutes} 分钟。',
  'fair-shares-secretariat': '用时最少的组别优先；秘书处在各利益攸关方组别之后发言。',
} as const satisfies Translation<typeof english>;
