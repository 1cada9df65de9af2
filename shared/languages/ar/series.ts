import type { Translation } from '../dictionary.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  region: 'الاجتماع السابق',
  choose: 'هذا الاجتماع يتابع …',
  choice: 'اختر اجتماعاً',
  option: '{title}، {day}',
  withOpen: '{title}، {day} (الإجراءات المفتوحة: {count})',
  follows: 'هذا الاجتماع يتابع «{title}» بتاريخ {day}.',
  fromIt: 'الإجراءات المنقولة منه: {count}',
  notClosed: 'تُنقل إجراءاته المفتوحة عند افتتاح هذا الاجتماع إن كان قد اختُتم حينئذ، أو عندما تطلب ذلك من جديد.',
  take: 'نقل إجراءاته المفتوحة',
  again: 'البحث عن إجراءات مفتوحة جديدة',
  taken: 'الإجراءات المنقولة: {count}',
  nothingNew: 'لا يوجد هناك إجراء مفتوح غير وارد هنا.',
  empty: 'لا يوجد اجتماع سابق يمكنك الاطلاع عليه.',
  open: 'إجراءات مفتوحة من الاجتماع السابق',
  recordedIn: 'سُجِّل في «{title}» بتاريخ {day}',
  unsaid: 'لم يذكر أحد بعد ما آل إليه.',
  say: '{outcome}: {text}',
  words: 'بكلمات قليلة',
  wordsMissing: 'اذكر سبب إسقاطه.',
  save: 'تسجيل',
  recorded: 'سُجِّل.',
  outcomes: { done: 'أُنجز', continues: 'مستمر', dropped: 'أُسقط' },
} as const satisfies Translation<typeof english>;
