import type { Translation } from '../dictionary.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  moment: '“{what}”正在等待连接，最多等五秒。',
  own: '“{what}”正在等待连接，最多等两分钟。',
  asked: '“{what}”：服务器尚未答复。',
  unknown: '尚不清楚“{what}”是否已经执行。连接恢复后会立即告诉您。',
  done: '“{what}”已经执行。',
  notDone: '“{what}”没有执行：未能及时送达服务器。请查看当前情况，如仍有需要请重新操作。',
  takeBack: '取消发送',
  move: '在名单上移动',
  role: '授予身份',
} as const satisfies Translation<typeof english>;
