/** What the server writes by e-mail about accounts, as plain text. */
export const letters = {
  verify: {
    subject: 'Openfloor en {server}: ¿es esta su dirección?',
    first: 'Alguien, probablemente usted, ha creado una cuenta en {server} con esta dirección de correo.',
    link: 'Para mostrar que la dirección es suya, abra este enlace y confirme:',
    unexpected:
      'Si no fue usted, puede ignorar este mensaje. Sin su confirmación nadie puede usar esa cuenta para escribir ni para solicitar nada.',
  },
  known: {
    first:
      'Alguien, quizá usted, ha intentado crear una cuenta en {server} con esta dirección de correo, que ya tiene una cuenta.',
    link: 'Inicie sesión con la contraseña de esa cuenta; si la ha olvidado, allí puede elegir una nueva:',
    unexpected: 'Si no fue usted, no haga nada: su cuenta sigue como estaba.',
  },
  reset: {
    subject: 'Openfloor en {server}: una nueva contraseña',
    first: 'Alguien, quizá usted, ha pedido una nueva contraseña para su cuenta en {server}.',
    link: 'Para elegir una, abra este enlace; se cerrará su sesión en todos los dispositivos:',
    unexpected: 'Si no fue usted, no haga nada: su contraseña sigue igual.',
  },
  changed: {
    subject: 'Openfloor en {server}: una reunión ha cambiado',
    first: 'Una reunión a la que se le ha invitado ha cambiado. Esto es lo que vale ahora.',
    before: 'antes: {what}',
    calendar: 'La entrada de calendario que llega con este mensaje sustituye a la anterior.',
  },
  calledOff: {
    subject: 'Openfloor en {server}: se ha cancelado una reunión',
    first: 'Una reunión a la que se le había invitado se cancela, junto con su consulta.',
    calendar: 'La entrada de calendario que llega con este mensaje retira la anterior de su calendario.',
  },
  decided: {
    subject: 'Openfloor en {server}: una decisión sobre lo que envió',
    'registration-approved': 'Su inscripción en esta reunión está aprobada: se le ha admitido.',
    'registration-declined': 'Su inscripción en esta reunión ha sido rechazada.',
    'contribution-accepted':
      'Su contribución llegó después del último día. La secretaría la ha aceptado y está publicada.',
    'contribution-declined': 'Su contribución llegó después del último día. La secretaría la ha rechazado.',
    'subject-minutes': 'Openfloor en {server}: acta de una reunión a la que asistió',
    'minutes-issued':
      'El acta de esta reunión, a la que asistió, se ha publicado. Puede corregir en ella lo que dijo; la página indica hasta cuándo.',
    'minutes-final':
      'El acta de esta reunión, a la que asistió, es definitiva. Una corrección de erratas enumera lo corregido.',
    reason: 'El motivo, en palabras de la persona que decidió:',
    look: 'Para verla, abra esta página e inicie sesión:',
  },
  registrations: {
    subject: 'Openfloor en {server}: nuevas inscripciones',
    new: {
      one: 'Una nueva inscripción espera una decisión.',
      many: '{count} de nuevas inscripciones esperan una decisión.',
      other: '{count} nuevas inscripciones esperan una decisión.',
    },
    decide: 'Para decidir, abra esta página e inicie sesión:',
    often: 'Recibe como máximo una carta así por hora y por reunión, mientras decida sobre sus inscripciones.',
  },
  reminder: {
    'meeting-soon': 'La reunión se abre en menos de una hora, a las {time} ({zone}).',
    'item-next': 'Su punto es el próximo: «{item}».',
    'turn-near': {
      one: 'Una persona habla antes que usted.',
      many: '{count} de personas hablan antes que usted.',
      other: '{count} personas hablan antes que usted.',
    },
    'turn-next': 'Usted habla a continuación.',
    link: 'Para entrar en la sala, abra este enlace:',
    off: 'Puede elegir qué recordatorios recibe en la página de su cuenta:',
    trial: 'Esto es una prueba: los recordatorios le llegan aquí.',
    subject: {
      'meeting-soon': 'Openfloor en {server}: una reunión se abre pronto',
      'item-next': 'Openfloor en {server}: su punto es el próximo',
      'turn-near': 'Openfloor en {server}: usted habla pronto',
      trial: 'Openfloor en {server}: una prueba',
    },
  },
  until: 'El enlace sirve una sola vez, hasta el {date} a las {time} ({zone}).',
  from: 'Este mensaje lo ha enviado el servidor Openfloor {server}. Nadie lee las respuestas.',
} as const;
