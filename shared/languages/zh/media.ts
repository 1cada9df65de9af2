import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: '主席台',
  nobody: '目前无人发言',
  hasTheFloor: '正在发言',
  inTheRoom: '在现场',
  screenOf: '共享屏幕',
  locked: '在您允许之前，浏览器不播放声音。',
  stopped: '系统因通话或摘下耳机而停止了声音。',
  held: '他人听不到您：系统因通话或设备上的开关使麦克风静音。结束后请按此按钮。',
  unlock: '打开声音',
  lost: '声音和图像中断，将自动恢复。',
  joining: '声音和图像正在启动…',
  check: {
    shortcut: '开始或结束我的试音',
    own: '试音',
    all: '试音',
    invited: '即将轮到您发言。请现在试用麦克风：只有协调员能听到。',
    choose: '选择其他麦克风',
    begin: '开始试音',
    checking: '请像在会议上那样说几句话。会议中听不到您。',
    talking: '协调员正在与您通话。会议中听不到您。',
    loudness: '您的麦克风音量',
    end: '结束试音',
    talk: '通话',
    hangUp: '结束通话',
    state: { invited: '已邀请', checking: '正在检查', talking: '正在与协调员通话' },
  },
  advice: {
    fine: '您的声音清晰。',
    silent: '听不到声音。请选择另一个麦克风，或打开这一个。',
    'too-quiet': '请靠近麦克风，或调高其音量。',
    'too-loud': '请离麦克风远一些，或调低其音量。',
    losing: '连接正在丢失声音。请使用网线，或靠近接入点。',
    slow: '连接缓慢。请关闭其他占用网络的程序，或换一个网络。',
  },
  measured: { level: '{level} dB', lost: '丢失 {percent}%', roundTrip: '{ms} 毫秒' },
  shut: {
    'role-changed': '您的身份已变更：麦克风、摄像头和屏幕共享均已关闭，需由您重新开启。',
    'screen-ended': '您的屏幕不再显示。按“共享”可再次显示。',
  },
} as const satisfies Translation<typeof english>;
