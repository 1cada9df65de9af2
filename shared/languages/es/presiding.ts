import type { Translation } from '../dictionary.ts';
import type { presiding as english } from '../en/presiding.ts';

export const presiding = {
  reschedule: 'Cambiar la reunión',
  open: 'Abrir la reunión',
  suspend: 'Suspender la reunión',
  resume: 'Reanudar la reunión',
  close: 'Clausurar la reunión',
  confirmClose: '¿Clausurar la reunión?',
  confirmCloseHint:
    'El turno en curso termina, el punto se concluye y todos los micrófonos se cierran. Quienes esperan en una lista conservan su lugar, y puede volver a abrir la reunión. Al clausurarla se publica el acta: cualquiera que tenga la dirección podrá leerla, aun sin cuenta, con los nombres, las organizaciones y las anotaciones de todos. Todo cambio posterior del acta será una nueva revisión numerada.',
  stillWaiting: {
    one: '{count} persona espera todavía el uso de la palabra.',
    many: '{count} de personas esperan todavía el uso de la palabra.',
    other: '{count} personas esperan todavía el uso de la palabra.',
  },
  unpublished: {
    one: '{count} redacción aceptada no está aún en ninguna versión de la compilación. Mientras la reunión esté clausurada, no se puede publicar ninguna versión.',
    many: '{count} de redacciones aceptadas no están aún en ninguna versión de la compilación. Mientras la reunión esté clausurada, no se puede publicar ninguna versión.',
    other:
      '{count} redacciones aceptadas no están aún en ninguna versión de la compilación. Mientras la reunión esté clausurada, no se puede publicar ninguna versión.',
  },
  keepOpen: 'Mantenerla abierta',
  openAgain: 'Volver a abrir la reunión',
  confirmOpenAgain: '¿Volver a abrir la reunión?',
  confirmOpenAgainHint:
    'Su registro tendrá entonces un periodo más. Pase a un punto del orden del día para continuar; quienes esperaban en su lista siguen en ella.',
  keepClosed: 'Dejarla clausurada',

  shortcuts: {
    open: 'Abrir o reanudar la reunión',
    suspend: 'Suspender la reunión',
    close: 'Clausurar la reunión',
  },
  chairGone: {
    away: '{name}, que preside, ha perdido la conexión a las {time}.',
    left: '{name}, que preside, salió a las {time}.',
    preside:
      'No hay nadie en la presidencia. Hasta que vuelva, puede presidir usted: dar la palabra o suspender la reunión.',
    back: 'La presidencia está de nuevo aquí.',
  },
} as const satisfies Translation<typeof english>;
