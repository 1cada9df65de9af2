import type { Translation } from '../dictionary.ts';
import type { presiding as english } from '../en/presiding.ts';

export const presiding = {
  reschedule: '更改会议安排',
  open: '宣布开会',
  suspend: '暂停会议',
  resume: '恢复会议',
  close: '宣布闭会',
  confirmClose: '宣布闭会？',
  confirmCloseHint:
    '当前发言结束，议项审议完毕，所有麦克风关闭。名单上的等候者保留位置，您可以再次宣布开会。闭会即公布会议记录：任何持有网址的人，即使没有账户，都可以阅读，包括所有人的姓名、组织和批注。此后对会议记录的任何改动都会成为带编号的新修订版。',
  stillWaiting: { other: '仍有 {count} 人等候发言。' },
  unpublished: { other: '有 {count} 处已接受的措辞尚未写入汇编的任何版本。闭会期间不能发布新版本。' },
  keepOpen: '继续开会',
  openAgain: '再次宣布开会',
  confirmOpenAgain: '再次宣布开会？',
  confirmOpenAgainHint: '会议档案将增加一段时间。请开始审议一个议项以继续；其名单上的等候者仍在名单上。',
  keepClosed: '保持闭会',

  shortcuts: {
    open: '宣布开会或恢复会议',
    suspend: '暂停会议',
    close: '宣布闭会',
  },
  chairGone: {
    away: '主持会议的{name}于{time}掉线。',
    left: '主持会议的{name}于{time}离开。',
    preside: '现在无人主持。在主席回来之前，您可以代为主持：请人发言，或暂停会议。',
    back: '主席已回来。',
  },
} as const satisfies Translation<typeof english>;
