import type { Translation } from '../dictionary.ts';
import type { hearing as english } from '../en/hearing.ts';

export const hearing = {
  locked: 'يُبقي المتصفح الصوت متوقفًا حتى تسمح به.',
  stopped: 'أوقف النظام الصوت بسبب مكالمة أو لأن السماعات نُزعت.',
  unlock: 'تشغيل الصوت',
  lost: 'انقطع الصوت والصورة، وسيعودان تلقائيًا.',
  joining: 'جارٍ بدء الصوت والصورة …',
  notReceived: 'لا يصلك أي صوت الآن. وسيعود تلقائيًا؛ فإن لم يعد فجرّب شبكة أخرى.',
  lineShort: 'اتصالك بطيء: الأولوية للصوت، والكاميرات متوقفة، وقد تكون الشاشة المعروضة أقل وضوحًا.',
  /** Where one hears the meeting, of several tabs or devices. */
  sounds: {
    'other-tab': 'يُسمع صوت هذا الاجتماع في علامة تبويب أخرى من هذا المتصفح.',
    silenced: 'يُسمع الصوت من جهازك الآخر، وهذا الجهاز صامت.',
    both: 'تسمع الاجتماع من جهاز آخر أيضًا. إن كان الجهازان متقاربين فأسكِت أحدهما.',
    play: 'الاستماع هنا',
    silence: 'إسكات هذا الجهاز',
    keep: 'إبقاء الصوت على الجهازين',
  },
  from: {
    muted: 'الميكروفون مكتوم من جانب \u2068{name}\u2069.',
    unopened: 'لم يُفتح بعد ميكروفون \u2068{name}\u2069.',
    none: 'لا يصل الآن أي صوت من \u2068{name}\u2069.',
    bad: 'يصل صوت \u2068{name}\u2069 متقطعًا إلى الاجتماع. اتصالك ليس السبب.',
  },
} as const satisfies Translation<typeof english>;
