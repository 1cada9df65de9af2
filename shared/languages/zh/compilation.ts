import type { Translation } from '../dictionary.ts';
import type { compilation as english } from '../en/compilation.ts';

export const compilation = {
  region: '意见汇编',
  title: '意见汇编',
  version: '第 {version} 版，{date}。',
  pointsAt: '{name}指向第 {number} 段。',
  backToMeeting: '回到会议所在段落',
  passage: '第 {number} 段',
  passages: { other: '{count} 个段落' },
  pointHere: '指向此处',
  stopPointing: '停止指向此处',
  source: '{organisation}，¶ {paragraph}',
  find: '在意见汇编中查找',
  found: { other: '{count} 个段落包含这些文字' },
  thisItem: '仅此议项',
  allSections: '所有章节',
  none: '尚未公布意见汇编',
  noneHint: '秘书公布后即在此显示。各份文稿可在磋商页面阅读。',
  loading: '正在加载意见汇编…',
  failed: '无法加载意见汇编',
  failedHint: '系统每隔几秒重试一次。发言名单照常运行。',
  again: '重试',
  downloads: '下载……',
  whatChanged: '有何变化',
} as const satisfies Translation<typeof english>;
