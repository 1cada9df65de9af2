import type { Translation } from '../dictionary.ts';
import type { annotation as english } from '../en/annotation.ts';

/** «ملاحظة» is the annotation, of whatever kind; «تعليق» is the kind that comments. */
export const annotation = {
  region: 'الملاحظات',
  onParagraph: 'الملاحظات على الفقرة {number}',
  showAll: 'إظهار الكل',
  filter: 'الملاحظات المعروضة',
  filters: {
    open: 'المفتوحة',
    questions: 'الأسئلة المفتوحة',
    mine: 'ملاحظاتي',
    resolved: 'المسوّاة',
    all: 'الكل',
  },
  none: 'لا ملاحظات هنا بعد',
  noneHint:
    'حدّد كلمات من المساهمات المجمّعة لتمييزها أو التعليق عليها أو طرح سؤال أو اقتراح صياغة. وبلوحة المفاتيح: اضغط Enter على فقرة، وقصّر التحديد بمفتاح Shift ومفاتيح الأسهم، ثم اضغط Tab.',
  more: {
    zero: 'لا مزيد من الملاحظات',
    one: 'إظهار ملاحظة أخرى',
    two: 'إظهار ملاحظتين أخريين',
    few: 'إظهار {count} ملاحظات أخرى',
    many: 'إظهار {count} ملاحظة أخرى',
    other: 'إظهار {count} ملاحظة أخرى',
  },
  orphans: 'ملاحظات فقدت كلماتها',
  orphansHint:
    'الكلمات التي أُبديت هذه الملاحظات عليها لم تعد في النص. وتُحفظ الملاحظات ولا تُنقل إلى كلمات لا تعدو أن تشبهها.',
  outcome: {
    moved: 'كانت هذه الكلمات في موضع آخر في النسخة {version}.',
    changed: 'تغيّرت هذه الكلمات منذ النسخة {version}.',
    asSuggested: 'تغيّر النص منذ النسخة {version} كما اقتُرح هنا تمامًا.',
    orphan: 'وُضعت على النسخة {version}، وليس لها موضع في هذه النسخة.',
  },
  why: {
    alike: 'تقول مواضع عدة الكلام نفسه، ولا يمكن معرفة أيها المقصود.',
    words: 'لم تعد الكلمات المعنيّة كما كانت.',
    passage: 'لم تعد الفقرة موجودة.',
  },
  was: 'قبل',
  now: 'الآن',
  takenOut: 'حُذفت',

  highlight: 'تمييز',
  comment: 'تعليق',
  question: 'سؤال',
  suggest: 'اقتراح صياغة',
  requestFloor: 'طلب الكلمة',
  toolbar: 'الكلمات المحددة',
  readOnly: 'يتيح لك دورك القراءة والنسخ؛ أما إبداء الملاحظات فللمشاركين.',
  cut: 'ينتهي التحديد بنهاية هذه الفقرة.',
  highlighted: 'تم التمييز.',
  sent: 'أُرسلت. يراها الجميع.',

  kind: { highlighting: 'تمييز', commenting: 'تعليق', questioning: 'سؤال', editing: 'صياغة مقترحة' },
  count: {
    highlighting: {
      zero: 'لا مواضع مميّزة',
      one: 'موضع مميّز واحد',
      two: 'موضعان مميّزان',
      few: '{count} مواضع مميّزة',
      many: '{count} موضعًا مميّزًا',
      other: '{count} موضع مميّز',
    },
    commenting: {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: '{count} تعليقات',
      many: '{count} تعليقًا',
      other: '{count} تعليق',
    },
    questioning: {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '{count} أسئلة',
      many: '{count} سؤالًا',
      other: '{count} سؤال',
    },
    editing: {
      zero: 'لا صياغات مقترحة',
      one: 'صياغة مقترحة واحدة',
      two: 'صياغتان مقترحتان',
      few: '{count} صياغات مقترحة',
      many: '{count} صياغة مقترحة',
      other: '{count} صياغة مقترحة',
    },
    changed: {
      zero: 'لا ملاحظات على كلمات تغيّرت',
      one: 'ملاحظة واحدة على كلمات تغيّرت',
      two: 'ملاحظتان على كلمات تغيّرت',
      few: '{count} ملاحظات على كلمات تغيّرت',
      many: '{count} ملاحظة على كلمات تغيّرت',
      other: '{count} ملاحظة على كلمات تغيّرت',
    },
  },
  railLabel: 'الفقرة {number}: {kinds}',

  write: { commenting: 'كتابة تعليق', questioning: 'طرح سؤال', editing: 'اقتراح صياغة' },
  text: { commenting: 'تعليقك', questioning: 'سؤالك', editing: 'السبب' },
  wording: 'صياغتك',
  send: 'إرسال',
  discard: 'تجاهل',

  reply: 'رد',
  change: 'تعديل',
  resolve: 'تسوية',
  resolved: 'تمت التسوية',
  reopen: 'إعادة فتح',
  withdraw: 'سحب',
  confirmWithdraw: 'سحب هذه الملاحظة؟',
  confirmWithdrawHint:
    'تختفي كلماتها لدى الجميع، وتبقى ردود الآخرين. وإذا سحبتها بعد اختتام الاجتماع، احتفظ المحضر باسم كاتبها وبأن ملاحظة كانت هنا.',
  withdrawReply: 'سحب هذا الرد',
  confirmWithdrawReply: 'سحب هذا الرد؟',
  confirmWithdrawReplyHint:
    'تختفي كلماته لدى الجميع، ويبقى ما كتبه الآخرون. وإذا سحبته بعد اختتام الاجتماع، احتفظ المحضر باسم كاتبه وبأن ردًّا كان هنا.',
  withdrawn: 'سُحبت هذه الملاحظة.',
  replyWithdrawn: 'سُحب هذا الرد.',
} as const satisfies Translation<typeof english>;
