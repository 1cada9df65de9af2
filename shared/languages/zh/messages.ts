import type { Translation } from '../dictionary.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = {
  unread: { other: '{count} 条未读' },
  people: '收信人',
  withModerator: '远程与会协调员',
  withModeratorAsChair: '协调员（供主席使用）',
  withChair: '主席',
  nobody: '目前没有可以联系的人',
  none: '尚无消息。只有您和收信人能阅读；消息不属于会议档案。',
  sending: '正在发送…',
  write: '您的消息',
  writeHint: '按 Enter 发送，按 Shift 和 Enter 换行。',
  send: '发送',
} as const satisfies Translation<typeof english>;
