import type { Translation } from '../dictionary.ts';
import type { presiding as english } from '../en/presiding.ts';

export const presiding = {
  reschedule: 'تعديل الاجتماع',
  open: 'افتتاح الاجتماع',
  suspend: 'تعليق الاجتماع',
  resume: 'استئناف الاجتماع',
  close: 'اختتام الاجتماع',
  confirmClose: 'اختتام الاجتماع؟',
  confirmCloseHint:
    'تنتهي المداخلة الجارية، ويُختتم البند، وتُغلق الميكروفونات كلها. ويحتفظ المنتظرون في القوائم بأماكنهم، ويمكنك افتتاح الاجتماع من جديد. وباختتام الاجتماع يُنشر المحضر: فيستطيع كل من لديه العنوان قراءته، حتى من دون حساب، بأسماء الجميع ومنظماتهم وملاحظاتهم. وكل تغيير لاحق في المحضر يصبح مراجعة جديدة مرقمة.',
  keepOpen: 'إبقاؤه مفتوحًا',
  openAgain: 'افتتاح الاجتماع من جديد',
  confirmOpenAgain: 'افتتاح الاجتماع من جديد؟',
  confirmOpenAgainHint: 'تُضاف فترة إلى سجل الاجتماع. انتقل إلى بند للمتابعة. ومن كان ينتظر في قائمته لا يزال فيها.',
  keepClosed: 'إبقاؤه مختتمًا',

  shortcuts: {
    open: 'افتتاح الاجتماع أو استئنافه',
    suspend: 'تعليق الاجتماع',
    close: 'اختتام الاجتماع',
  },
} as const satisfies Translation<typeof english>;
