import type { Translation } from '../dictionary.ts';
import type { admission as english } from '../en/admission.ts';

export const admission = {
  signedOutTitle: 'Inicie sesión para entrar en el espacio de la reunión',
  signedOutHint: 'Después volverá aquí. Si tenía un lugar en la lista, se conserva.',
  signIn: 'Iniciar sesión',
  register: 'Crear una cuenta',
  notMemberTitle: 'Todavía no es miembro de esta reunión',
  notMemberHint:
    'Solicite la admisión. La secretaría ve su solicitud de inmediato; en cuanto se le admita, entrará automáticamente.',
  apply: 'Solicitar la admisión',
  appliedTitle: 'Su solicitud está en manos de la secretaría',
  appliedHint: 'En cuanto se le admita, entrará automáticamente. Puede dejar abierta esta página.',
  excludedTitle: 'Se le ha excluido de esta reunión',
  excludedHint:
    'No puede volver a solicitar su admisión. Si cree que se trata de un error, escriba a la secretaría, que puede admitirle de nuevo; entonces entrará automáticamente. Lo que haya dicho permanece en el registro.',
  withdrawnTitle: 'Ha retirado su inscripción',
  withdrawnOn: 'La retiró el {date} y ya no es miembro de esta reunión.',
  declinedTitle: 'Su inscripción ha sido rechazada',
  declinedHint: 'Se había aprobado y después se rechazó. Con ella terminó su lugar en esta reunión.',
  declinedBecause: 'El motivo, en palabras de la persona que decidió:',
  registerAgain: 'Puede inscribirse de nuevo: cuando se decida, entrará automáticamente.',
  registrationOver: 'La inscripción ha terminado. Si aún desea asistir, escriba a la secretaría.',
  ownRegistration: 'Mi inscripción',
  unknownTitle: 'No existe esa reunión',
  unknownHint:
    'Puede haber un error en la dirección. Todas las consultas, con sus reuniones, están en la primera página.',
  otherTitle: 'En este momento no se puede entrar en el espacio de la reunión',
  again: 'Reintentar',
} as const satisfies Translation<typeof english>;
