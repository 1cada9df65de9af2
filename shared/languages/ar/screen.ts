import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'هذا العنوان غير كامل',
  noKeyHint: 'افتح الرابط الكامل الذي نسخه أمين الاجتماع، مع كل ما يلي العلامة #.',
  refused: 'تبقى الشاشة مظلمة',
  reconnecting: 'انقطع الاتصال، وسيعود تلقائيًا.',
  phase: {
    'not-open': 'يُفتتح الاجتماع قريبًا',
    open: 'الاجتماع منعقد',
    suspended: 'الاجتماع معلّق',
    closed: 'اختُتم الاجتماع',
  },
  next: 'المتكلمون التالون',
  nobodyWaits: 'لا أحد ينتظر الكلمة.',
  more: {
    zero: 'ولا أحد غيرهم',
    one: 'ومتكلم آخر',
    two: 'ومتكلمان آخران',
    few: 'و{count} متكلمين آخرين',
    many: 'و{count} متكلمًا آخر',
    other: 'و{count} متكلم آخر',
  },
  listClosed: 'قائمة المتكلمين مغلقة.',
  fromSeat: 'على جهازك ومن دون صوت: اقرأ القائمة والوثائق واطلب الكلمة.',
  code: 'رمز QR: {address}',
  type: 'أو اكتب \u2068{address}\u2069',

  links: 'شاشة القاعة',
  linksHint:
    'كل من لديه رابط يرى شاشة هذا الاجتماع دون تسجيل الدخول: البند قيد النظر، والمتكلم، والمتكلمون التالون. افتحه على جهاز العرض.',
  newLink: 'الرابط',
  newLinkHint: 'لا يُعرض إلا هذه المرة. أنشئ رابطًا جديدًا إذا ضاع.',
  copy: 'نسخ الرابط',
  copied: 'تم النسخ.',
  noLinks: 'لا يوجد رابط بعد.',
  madeAt: 'أُنشئ في الساعة {time}',
  revoke: 'إلغاء',
  make: 'إنشاء رابط',
  revokeHint: 'تنطفئ شاشة القاعة المفتوحة بهذا الرابط. لا يعود الرابط، ويمكنك إنشاء رابط جديد.',
} as const satisfies Translation<typeof english>;
