import type { Translation } from '../dictionary.ts';
import type { right as english } from '../en/right.ts';

export const right = {
  lost: {
    turn: '您不再拥有发言权。',
    reading: '您不再宣读书面发言。',
    'read-out': '协调员不再宣读您的书面发言。',
    helping: '您不再协助：您的麦克风已关闭。',
    chairing: '您不再主持会议。只有轮到您发言时才能听到您。',
    room: '此设备不再是现场设备。',
  },
  offTheList: '您的发言要求已不在名单上。',
  why: {
    ended: '由{name}结束。',
    withdrawn: '由{name}撤回。',
    'given-on': '现在由{name}发言。',
    'broken-off': '{name}就优先事项发言；之后由您继续，剩余{time}。',
    'passed-over': '您已被暂时跳过，下一位是您，剩余{time}。',
    'item-taken': '会议已转入另一议项。',
    'item-concluded': '该议项已结束。',
    'role-changed': '您现在的身份：{role}。',
    closed: '会议已闭会。',
    excluded: '您已被从会议除名。',
    'registration-ended': '您的会议注册已终止；原因见注册页面。',
    left: '您已离开会议。',
    undone: '上一步已撤销。',
    'handed-over': '现由{name}代表贵团发言。',
    'item-removed': '其议项已不在议程上；议项恢复时，您的位置也恢复。',
    unseen: '此事发生时，本设备未连接。',
  },
  youChair: '您现在主持会议：随时可以听到您。',
  unheard: {
    silenced: '主席已让全体静音：静音结束前听不到您。',
    suspended: '会议暂停：恢复之前听不到您。',
    closed: '会议已闭会：不再听到您。',
    'not-open': '会议尚未开始：听不到您。',
  },
  heard: {
    silenced: '静音结束：可以再次听到您。',
    suspended: '会议恢复：可以再次听到您。',
    closed: '会议重新开始：可以听到您。',
    'not-open': '会议开始：可以听到您。',
  },
} as const satisfies Translation<typeof english>;
