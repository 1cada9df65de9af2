import type { Translation } from '../dictionary.ts';
import type { check as english } from '../en/check.ts';

export const check = {
  own: 'اختبار الصوت',
  all: 'اختبارات الصوت',
  invited: 'ستتكلم قريبًا. جرّب ميكروفونك الآن: لا يسمعه إلا المشرف.',
  choose: 'اختيار ميكروفون آخر',
  begin: 'بدء اختبار الصوت',
  checking: 'قل بضع جمل كما ستقولها في الاجتماع. ولا يسمعك الاجتماع.',
  talking: 'المشرف معك. ولا يسمعك الاجتماع.',
  loudness: 'مستوى صوت ميكروفونك',
  end: 'إنهاء اختبار الصوت',
  talk: 'محادثة',
  hangUp: 'إنهاء المحادثة',
  state: { invited: 'مدعو', checking: 'قيد الاختبار', talking: 'يتحدث مع مشرف' },
  shortcut: 'بدء اختبار صوتي أو إنهاؤه',
  advice: {
    fine: 'صوتك مسموع جيدًا.',
    silent: 'لا يُسمع شيء. اختر ميكروفونًا آخر، أو شغّل هذا الميكروفون.',
    'too-quiet': 'اقترب من الميكروفون، أو ارفع مستواه.',
    'too-loud': 'ابتعد عن الميكروفون، أو اخفض مستواه.',
    losing: 'يُفقد جزء من الصوت في الاتصال. استخدم كبلًا، أو اقترب من نقطة النفاذ.',
    slow: 'الاتصال بطيء. أغلق البرامج الأخرى التي تستخدمه، أو جرّب شبكة أخرى.',
  },
  measured: { level: '{level} ديسيبل', lost: 'الفقد {percent} %', roundTrip: '{ms} ميلي ثانية' },
} as const satisfies Translation<typeof english>;
