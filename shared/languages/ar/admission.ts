import type { Translation } from '../dictionary.ts';
import type { admission as english } from '../en/admission.ts';

export const admission = {
  signedOutTitle: 'سجّل الدخول للوصول إلى صفحة الاجتماع',
  signedOutHint: 'تعود إلى هنا بعد ذلك. وإن كان لك مكان في القائمة فهو محفوظ.',
  signIn: 'تسجيل الدخول',
  register: 'إنشاء حساب',
  notMemberTitle: 'لم تُقبل في هذا الاجتماع بعد',
  notMemberHint: 'اطلب قبولك. يرى أمين الاجتماع طلبك فورًا، وتدخل تلقائيًا بمجرد قبولك.',
  apply: 'طلب القبول',
  appliedTitle: 'طلبك لدى أمين الاجتماع',
  appliedHint: 'تدخل تلقائيًا بمجرد قبولك. ويمكنك ترك هذه الصفحة مفتوحة.',
  excludedTitle: 'استُبعدت من هذا الاجتماع',
  excludedHint:
    'لا يمكنك طلب القبول من جديد. وإن رأيت أن ذلك خطأ فاكتب إلى الأمانة، ويمكنها قبولك ثانية؛ فتدخل عندئذ تلقائيًا. ويبقى ما قلته في السجل.',
  withdrawnTitle: 'سحبتَ تسجيلك',
  withdrawnOn: 'سحبتَه في {date} ولم تعد عضوًا في هذا الاجتماع.',
  declinedTitle: 'رُفض تسجيلك',
  declinedHint: 'كان قد قُبل ثم رُفض، وانتهى معه مكانك في هذا الاجتماع.',
  declinedBecause: 'السبب، بكلمات من اتخذ القرار:',
  registerAgain: 'يمكنك التسجيل من جديد: وبعد القرار تدخل تلقائيًا.',
  registrationOver: 'انتهى التسجيل. إن كنت لا تزال ترغب في الحضور فاكتب إلى الأمانة.',
  ownRegistration: 'تسجيلي',
  unknownTitle: 'لا يوجد اجتماع كهذا',
  unknownHint: 'ربما في العنوان خطأ مطبعي. وكل المشاورات واجتماعاتها في الصفحة الأولى.',
  otherTitle: 'يتعذر دخول صفحة الاجتماع حاليًا',
  again: 'إعادة المحاولة',
} as const satisfies Translation<typeof english>;
