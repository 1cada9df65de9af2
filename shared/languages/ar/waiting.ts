import type { Translation } from '../dictionary.ts';
import type { waiting as english } from '../en/waiting.ts';

export const waiting = {
  moment: '«{what}» في انتظار الاتصال، خمس ثوانٍ على الأكثر.',
  own: '«{what}» في انتظار الاتصال، دقيقتين على الأكثر.',
  asked: '«{what}»: لم يُجب الخادم بعد.',
  unknown: 'لا يُعرف بعد هل نُفِّذ «{what}». ستُبلَّغ فور عودة الاتصال.',
  done: '«{what}»: نُفِّذ فعلًا.',
  notDone: 'لم يُنفَّذ «{what}»: لم يصل إلى الخادم في الوقت المناسب. انظر إلى الاجتماع الآن، وأعد المحاولة إن أردت.',
  takeBack: 'سحب الأمر',
  move: 'نقل في القائمة',
  role: 'إسناد دور',
} as const satisfies Translation<typeof english>;
