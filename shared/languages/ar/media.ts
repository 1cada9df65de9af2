import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: 'المنصة',
  nobody: 'لم تُعطَ الكلمة لأحد',
  hasTheFloor: 'له الكلمة',
  inTheRoom: 'في القاعة',
  screenOf: 'شاشة معروضة',
  locked: 'يُبقي المتصفح الصوت متوقفًا حتى تسمح به.',
  unlock: 'تشغيل الصوت',
  lost: 'انقطع الصوت والصورة، وسيعودان تلقائيًا.',
  joining: 'جارٍ بدء الصوت والصورة …',
  check: {
    shortcut: 'بدء اختبار صوتي أو إنهاؤه',
    own: 'اختبار الصوت',
    all: 'اختبارات الصوت',
    invited: 'ستتكلم قريبًا. جرّب ميكروفونك الآن: لا يسمعه إلا المشرف.',
    begin: 'بدء اختبار الصوت',
    checking: 'قل بضع جمل كما ستقولها في الاجتماع. والقاعة لا تسمعك.',
    talking: 'المشرف معك. والقاعة لا تسمعك.',
    loudness: 'مستوى صوت ميكروفونك',
    end: 'إنهاء اختبار الصوت',
    talk: 'محادثة',
    hangUp: 'إنهاء المحادثة',
    state: { invited: 'مدعو', checking: 'قيد الاختبار', talking: 'يتحدث مع مشرف' },
  },
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
