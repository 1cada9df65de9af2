import type { Translation } from '../dictionary.ts';
import type { requesting as english } from '../en/requesting.ts';

export const requesting = {
  title: 'طلب الكلمة',
  lead: 'تتكلم بشأن البند: \u2068{item}\u2069.',
  kind: 'لأي غرض؟',
  note: 'مذكرة على القائمة',
  noteHint:
    'يمكن لكل من قُبل في الاجتماع قراءتها، في القائمة ثم في سجل الاجتماع. ولا تظهر على شاشة القاعة ولا في المحضر.',
  handIn: 'تقديم نص مداخلتك',
  noteLeft: {
    zero: 'لم يبق أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  capacity: 'بأي صفة تتكلم؟',
  group: 'المجموعة أو المنطقة التي تتكلم نيابةً عنها',
  language: 'اللغة التي ستتكلم بها',
  about: 'بشأن',
  removeAbout: 'الكلام عن البند بمجمله',
  send: 'طلب الكلمة',
  inscribe: 'الطلب مسبقًا',
  aboutWhat: 'بشأن',
  cancel: 'إلغاء',
  closedList: 'القائمة مغلقة: لا تزال إثارة نقطة نظام أو ممارسة حق الرد ممكنة.',
  kindHint: {
    intervention: 'للكلام عن البند قيد النظر.',
    question: 'سؤال إلى من تكلم للتو.',
    'point-of-order': 'للكلام عن سير الاجتماع. وتتقدم نقطة النظام على المداخلات، حتى إذا كانت القائمة مغلقة.',
    'right-of-reply': 'للرد على ما قيل عنك أو عن وفدك. يتقدم على المداخلات، حتى إذا كانت القائمة مغلقة.',
    reply: 'للرد على من قدّم البند.',
  },
  withdrawing: {
    title: 'سحب طلبك؟',
    which: 'أي طلب تسحب؟',
    hint: 'تفقد بذلك مكانك. وإذا طلبت الكلمة من جديد، انتقلت إلى آخر القائمة.',
    keep: 'الإبقاء عليه',
  },
} as const satisfies Translation<typeof english>;
