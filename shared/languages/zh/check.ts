import type { Translation } from '../dictionary.ts';
import type { check as english } from '../en/check.ts';

export const check = {
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
  state: { invited: '已邀请', checking: '正在试音', talking: '正在与协调员通话' },
  shortcut: '开始或结束我的试音',
  advice: {
    fine: '您的声音清晰。',
    silent: '听不到声音。请选择另一个麦克风，或打开这一个。',
    'too-quiet': '请靠近麦克风，或调高其音量。',
    'too-loud': '请离麦克风远一些，或调低其音量。',
    losing: '连接正在丢失声音。请使用网线，或靠近接入点。',
    slow: '连接缓慢。请关闭其他占用网络的程序，或换一个网络。',
  },
  measured: { level: '{level} dB', lost: '丢失 {percent}%', roundTrip: '{ms} 毫秒' },
} as const satisfies Translation<typeof english>;
