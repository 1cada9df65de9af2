import type { Translation } from '../dictionary.ts';
import type { admission as english } from '../en/admission.ts';

export const admission = {
  signedOutTitle: '请登录后进入会议厅',
  signedOutHint: '登录后将回到此处。如您已在名单上，位置予以保留。',
  signIn: '登录',
  register: '注册',
  notMemberTitle: '您还不是本次会议的成员',
  notMemberHint: '请申请入会。秘书会立即看到您的申请；获准后即自动进入。',
  apply: '申请入会',
  appliedTitle: '您的申请已送交秘书',
  appliedHint: '获准后即自动进入。您可以让此页面保持打开。',
  excludedTitle: '您已被从本次会议除名',
  excludedHint:
    '您不能再次申请。如您认为这是错误，请致函秘书处；秘书处可再次准许您入会，届时您将自动进入。您的发言保留在档案中。',
  withdrawnTitle: '您已撤回注册',
  withdrawnOn: '您于 {date} 撤回了注册，不再是本次会议的成员。',
  declinedTitle: '您的注册被拒绝',
  declinedHint: '该注册曾获批准，后被拒绝；您的参会资格随之终止。',
  declinedBecause: '理由（决定人原话）：',
  registerAgain: '您可以重新注册；作出决定后将自动进入。',
  registrationOver: '注册已经结束。如仍希望与会，请致函秘书处。',
  ownRegistration: '我的注册',
  unknownTitle: '没有这个会议',
  unknownHint: '地址可能有误。所有磋商及其会议均列于首页。',
  otherTitle: '目前无法进入会议厅',
  again: '重试',
} as const satisfies Translation<typeof english>;
