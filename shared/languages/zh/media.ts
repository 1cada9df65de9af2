import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: '主席台',
  nobody: '目前无人发言',
  hasTheFloor: '正在发言',
  inTheRoom: '在现场',
  screenOf: '共享屏幕',
  showLarge: '放大显示',
  showSmall: '返回文本',
  fullScreen: '全屏显示共享屏幕',
  fullScreenLeave: '退出全屏',
  fullScreenOn: '共享屏幕已全屏显示。按 Escape 键退出。',
  fullScreenOff: '会议已恢复窗口显示。',
  held: '他人听不到您：系统因通话或设备上的开关使麦克风静音。结束后请按此按钮。',
  shut: {
    'role-changed': '您的身份已变更：麦克风、摄像头和屏幕共享均已关闭，需由您重新开启。',
    'screen-ended': '您的屏幕不再显示。按“共享”可再次显示。',
  },
} as const satisfies Translation<typeof english>;
