import type { Translation } from '../dictionary.ts';
import type { hall as english } from '../en/hall.ts';

export const hall = {
  silenced: '除主席外，全体已静音。',
  helping: '{name} 正在协助：其麦克风已打开。',
  name: '会议厅',
  title: '{title}：会议厅',
  placeAndDate: '{group} · {place}，{date}',
  openSince: '{time} 开始',
  suspendedSince: '{time} 起暂停',
  closedSince: '{time} 闭会',
  notOpen: '尚未开始',
  inRoom: { other: '现场 {count} 人' },
  remote: { other: '远程 {count} 人' },
  away: { other: '掉线 {count} 人' },
  sample: '示例',

  loading: '正在进入会议厅…',
  outdated: '此页面的版本早于服务器。',
  outdatedHint: '请重新加载以继续。您在名单上的位置予以保留。',
  reload: '重新加载',
  reconnecting: '连接已中断，将自动恢复；下面的名单截至 {time}，您的位置予以保留。',
  stopping: '服务器正在重启，几秒后自动恢复；没有内容丢失。',
  offline: '本设备已离线。下面的名单截至 {time}，您的位置予以保留。',

  phase: {
    notOpen: '会议尚未开始。',
    notOpenHint: '您可以阅读意见汇编。会议由主席宣布开始。',
    suspended: '会议暂停。',
    suspendedHint: '在会议恢复之前不请人发言，发言人的计时停止。名单照常使用。',
    closed: '会议已闭会。',
    closedHint: '可以阅读和下载会议记录及文件。',
    minutes: '会议记录',
  },

  join: {
    open: '加入会议',
  },

  /** Before what cannot be undone; `what` is the name of a button. */
  ask: {
    title: '{what}？',
    turn: '{name}正在发言。发言将结束，且无法恢复。',
    ownTurn: '您正在发言。您的发言将结束，且无法恢复。',
    place: '{name}将失去名单上的位置。',
    ownPlace: '您将失去名单上的位置。',
    early: '会议定于{date}召开。会议档案会显示会议于此刻开始。',
    ownRole: '您将放弃自己的身份，且无法自行恢复。',
  },

  leave: '离开',
  left: '您已离开会议。您在名单上的位置保留到本议项结束。',

  leftElsewhere: '您已在另一设备上离开会议。如要在此设备上参加，请重新加入。',
  bar: {
    label: '控制栏',
    microphone: {
      here: '用此设备发言',
      isHere: '现在通过此设备听到您。',
      waiting: '轮到发言时打开',
      openable: '轮到发言时您可以打开',
      suspended: '会议恢复前保持关闭',
      silenced: '静音结束前保持关闭',
      prompted: '请在浏览器中允许',
      ask: '打开我的麦克风',
      blocked: '麦克风被阻止',
      none: '旁听中',
      room: '在现场',
      mute: '关闭我的麦克风',
    },
    devices: '麦克风、摄像头和扬声器',
    chime: '轮到我发言时播放提示音',
    camera: '摄像头',
    share: '共享',
    stopSharing: '停止共享',
    quality: {
      good: '良好',
      weak: '较弱',
      bad: '不佳',
      awaited: '正在测量',
      none: '无法传输',
      idle: '当前没有声音',
      label: '连接：{quality}',
    },
  },

  wholeNotice: '完整通知',
  views: {
    label: '显示内容',
    text: '文本',
    floor: '名单',
    agenda: '议程',
    stage: '主席台',
    annotations: '批注',
    minutes: '记录',
    people: '人员',
    captions: '字幕',
  },
  docks: { annotations: '批注', minutes: '会议记录', people: '人员', captions: '字幕' },
  people: {
    waiting: { other: '{count} 人申请入会' },
    role: {
      chair: '主席',
      secretary: '秘书',
      moderator: '协调员',
      rapporteur: '报告人',
      interpreter: '口译员',
      captioner: '字幕员',
      participant: '与会者',
      observer: '观察员',
      room: '现场设备',
    },
  },
  shortcuts: {
    microphone: '打开或关闭我的麦克风',
    camera: '打开或关闭摄像头',
    share: '共享屏幕或停止',
    leave: '离开会议',
    people: '前往人员',
    text: '前往意见汇编',
    list: '前往发言名单',
    agenda: '前往议程',
  },

  home: '前往磋商列表',

  messages: {
    open: '私人消息',
    short: '消息',
    openUnread: { other: '私人消息，{count} 条未读' },
    arrived: { other: '{count} 条未读私人消息' },
  },
} as const satisfies Translation<typeof english>;
