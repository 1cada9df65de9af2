/** What the server writes by e-mail about accounts, as plain text. */
export const letters = {
  verify: {
    subject: '{server} 上的 Openfloor：这是您的地址吗？',
    first: '有人（很可能是您本人）使用此电子邮件地址在 {server} 注册。',
    link: '请打开以下链接并确认，以证明该地址属于您：',
    unexpected: '如果不是您本人所为，可不予理会。未经您确认，任何人都不能使用该账户写信或提出申请。',
  },
  known: {
    first: '有人（也许是您本人）使用此电子邮件地址在 {server} 注册，而该地址已有账户。',
    link: '请用该账户的密码登录；如果忘记了密码，可从该页面设置新密码：',
    unexpected: '如果不是您本人所为，请不必理会：您的账户保持不变。',
  },
  reset: {
    subject: '{server} 上的 Openfloor：新密码',
    first: '有人（也许是您本人）请求为您在 {server} 的账户设置新密码。',
    link: '请打开以下链接设置新密码；之后您在所有设备上都会退出登录：',
    unexpected: '如果不是您本人所为，请不必理会：您的密码保持不变。',
  },
  changed: {
    subject: '{server} 上的 Openfloor：会议已更改',
    first: '您受邀参加的会议已更改。现以此处内容为准。',
    before: '原为：{what}',
    calendar: '随信所附的日历条目取代先前的条目。',
  },
  calledOff: {
    subject: '{server} 上的 Openfloor：会议已取消',
    first: '您受邀参加的会议及其磋商已取消。',
    calendar: '随信所附的日历条目会将先前的条目从您的日历中移除。',
  },
  decided: {
    subject: '{server} 上的 Openfloor：关于您所提交内容的决定',
    'registration-approved': '您的会议注册已获批准，可以参会。',
    'registration-declined': '您的会议注册被拒绝。',
    'contribution-accepted': '您的文稿在截止日期后送达。秘书处已接受并公布。',
    'contribution-declined': '您的文稿在截止日期后送达。秘书处未予接受。',
    reason: '理由（决定人原话）：',
    look: '请打开以下页面并登录查看：',
  },
  registrations: {
    subject: '{server} 上的 Openfloor：有新的注册',
    new: { other: '有 {count} 份新的注册等待决定。' },
    decide: '请打开以下页面并登录后作出决定：',
    often: '只要您负责审批该会议的注册，每场会议每小时最多收到一封此类邮件。',
  },
  reminder: {
    'meeting-soon': '会议将在一小时内开始，时间为{time}（{zone}）。',
    'item-next': '下一项是您的议项：“{item}”。',
    'turn-near': { other: '您前面还有{count}位发言者。' },
    'turn-next': '下一个由您发言。',
    link: '要进入会议厅，请打开此链接：',
    off: '您可以在账户页面选择接收哪些提醒：',
    trial: '这是一次试发：提醒会发送到这里。',
    subject: {
      'meeting-soon': '{server}上的Openfloor：会议即将开始',
      'item-next': '{server}上的Openfloor：下一项是您的议项',
      'turn-near': '{server}上的Openfloor：即将轮到您发言',
      trial: '{server}上的Openfloor：试发',
    },
  },
  until: '该链接只能使用一次，有效期至 {date} {time}（{zone}）。',
  from: '本邮件由 Openfloor 服务器 {server} 发送。请勿回复，回复不会被阅读。',
} as const;
