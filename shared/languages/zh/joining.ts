import type { Translation } from '../dictionary.ts';
import type { joining as english } from '../en/joining.ts';

export const joining = {
  title: '加入会议',
  lead: '您如何参加？',
  send: '加入会议',
  later: '暂不加入',
  both: '使用麦克风和摄像头',
  bothHint: '轮到您发言时可以看到并听到您。',
  microphone: '仅使用麦克风',
  microphoneHint: '轮到您发言时可以听到您。',
  listen: '仅旁听',
  listenHint: '您可以听到和看到会议。您仍可要求发言，届时需要麦克风。',
  observeHint: '您可以听到、看到会议并阅读文件。观察员不要求发言。',
  room: '我在现场',
  roomHint: '本设备保持静音，以免啸叫：仅显示名单、文件和批注。声音由现场的麦克风和扬声器传送。',
  roomDevice: '这是现场的专用设备',
  roomDeviceHint: '它连接现场的麦克风、摄像头和扬声器。',
  agree: '轮到我发言时，我的麦克风可以自动打开',
  agreeHint: '否则由您按一个大按钮打开。',
  chime: '轮到我发言时播放轻柔的提示音',
  preview: '您的麦克风',
  previewHint: '请说几句话：音量条应当移动。',
  test: '测试摄像头、声音和网络',
  previewTry: '试用麦克风',
} as const satisfies Translation<typeof english>;
