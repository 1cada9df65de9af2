import type { Translation } from '../dictionary.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  stage: 'المنصة',
  nobody: 'لم تُعطَ الكلمة لأحد',
  hasTheFloor: 'له الكلمة',
  inTheRoom: 'في القاعة',
  screenOf: 'شاشة معروضة',
  showLarge: 'عرض بحجم كبير',
  showSmall: 'العودة إلى النص',
  fullScreen: 'عرض الشاشة بملء الشاشة',
  fullScreenLeave: 'الخروج من ملء الشاشة',
  fullScreenOn: 'تملأ الشاشة المعروضة شاشتك. اضغط Escape للخروج.',
  fullScreenOff: 'عاد الاجتماع إلى نافذته.',
  held: 'لا يسمعك أحد: كتم النظام ميكروفونك بسبب مكالمة أو بمفتاح في الجهاز. اضغط الزر عندما ينتهي ذلك.',
  shut: {
    'role-changed': 'تغيّر دورك: الميكروفون والكاميرا وعرض الشاشة مغلقة إلى أن تشغّلها من جديد.',
    'screen-ended': 'لم تعد شاشتك معروضة. اضغط «عرض الشاشة» لعرضها من جديد.',
  },
} as const satisfies Translation<typeof english>;
