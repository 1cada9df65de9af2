import type { Translation } from '../dictionary.ts';
import type { hearing as english } from '../en/hearing.ts';

export const hearing = {
  locked: '在您允许之前，浏览器不播放声音。',
  stopped: '系统因通话或摘下耳机而停止了声音。',
  unlock: '打开声音',
  lost: '声音和图像中断，将自动恢复。',
  joining: '声音和图像正在启动…',
  notReceived: '您目前收不到声音。它会自动恢复；如果没有恢复，请换一个网络。',
  lineShort: '您的网络带宽不足：优先保证声音，摄像头画面已关闭，共享屏幕可能不够清晰。',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': '本次会议的声音正在此浏览器的另一个标签页中播放。',
    silenced: '您的另一台设备正在播放声音，本设备已静音。',
    both: '您的另一台设备也在播放会议声音。如果两台设备距离很近，请将其中一台静音。',
    play: '在此播放声音',
    silence: '将本设备静音',
    keep: '两台设备都播放',
  },
  from: {
    muted: '{name} 已将麦克风静音。',
    unopened: '{name} 尚未打开麦克风。',
    none: '目前收不到 {name} 的声音。',
    bad: '{name} 的声音传到会议时已断断续续，并非您的连接所致。',
  },
} as const satisfies Translation<typeof english>;
