import type { Translation } from '../dictionary.ts';
import type { devices as english } from '../en/devices.ts';

export const devices = {
  kind: { microphone: '麦克风', camera: '摄像头', loudspeaker: '扬声器' },
  system: '由系统选择',
  gone: '{device}（未连接）',
  play: '播放声音',
  again: '重试',

  none: {
    microphone: {
      denied: '浏览器不允许此页面使用您的麦克风。请在地址栏的图标处允许，然后重试。',
      'denied-by-system': '系统不允许浏览器使用麦克风。请在系统的隐私设置中允许，然后重试。',
      missing: '未连接麦克风。请接入麦克风，接入后即可使用。',
      busy: '麦克风无法启动：可能正被其他程序使用。请关闭该程序，或选择其他麦克风。',
      insecure: '浏览器只允许安全页面使用麦克风。请用以 https:// 开头的地址打开此页面。',
    },
    camera: {
      denied: '浏览器不允许此页面使用您的摄像头。请在地址栏的图标处允许，然后重试。',
      'denied-by-system': '系统不允许浏览器使用摄像头。请在系统的隐私设置中允许，然后重试。',
      missing: '未连接摄像头。请接入摄像头，然后重试。',
      busy: '摄像头无法启动：可能正被其他程序使用。请关闭该程序，或选择其他摄像头。',
      insecure: '浏览器只允许安全页面使用摄像头。请用以 https:// 开头的地址打开此页面。',
    },
    screen: {
      denied: '浏览器不允许此页面使用您的屏幕。请再按“共享”并选择要显示的内容。',
      'denied-by-system': '系统不允许浏览器显示屏幕。请在系统的隐私设置中允许屏幕录制，然后再按“共享”。',
      missing: '没有可显示的屏幕。',
      busy: '目前无法显示屏幕。请关闭其他录制屏幕的程序，然后再按“共享”。',
      insecure: '此浏览器无法在此显示屏幕。请使用电脑，并用以 https:// 开头的地址打开此页面。',
    },
  },
  told: { replaced: '您的麦克风现在是：{device}。', unplugged: '您的摄像头已断开并关闭。按“摄像头”可使用另一个。' },
} as const satisfies Translation<typeof english>;
