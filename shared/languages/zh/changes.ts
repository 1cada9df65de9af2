import type { Translation } from '../dictionary.ts';
import type { changes as english } from '../en/changes.ts';

export const changes = {
  title: '与第 {version} 版相比的变化',
  show: '有何变化',
  none: '各段落没有变化。',
  added: '新增',
  changed: '修改',
  moved: '移动',
  removed: '移除',
  was: '（原 {number}）',
  'count-added': { other: '新增 {count}' },
  'count-changed': { other: '修改 {count}' },
  'count-moved': { other: '移动 {count}' },
  'count-removed': { other: '移除 {count}' },
  'wording-by': '措辞由{author}建议，{name}采纳',
} as const satisfies Translation<typeof english>;
