import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: '此地址不完整',
  noKeyHint: '请打开秘书复制的完整链接，包括 # 之后的全部内容。',
  refused: '屏幕不显示内容',
  reconnecting: '连接已中断，将自动恢复。',
  phase: {
    'not-open': '会议即将开始',
    open: '会议正在进行',
    suspended: '会议暂停',
    closed: '会议已闭会',
  },
  next: '接下来发言',
  nobodyWaits: '无人等候发言。',
  more: { other: '另有 {count} 位' },
  listClosed: '发言名单已截止。',
  fromSeat: '请用您自己的设备（无声音）阅读名单和文件，并要求发言。',
  code: '二维码：{address}',
  type: '或输入 {address}',

  links: '现场屏幕',
  linksHint:
    '任何持有链接的人无需登录即可看到本次会议的屏幕：正在审议的议项、发言人和接下来的发言人。请在投影仪上打开。',
  newLink: '链接',
  newLinkHint: '仅显示这一次。如丢失，请制作新链接。',
  copy: '复制链接',
  copied: '已复制。',
  noLinks: '尚无链接。',
  madeAt: '制作时间：{time}',
  revoke: '撤销',
  make: '制作链接',
  revokeHint: '用此链接显示的现场屏幕将关闭。链接无法恢复，但可以新建一个。',
} as const satisfies Translation<typeof english>;
