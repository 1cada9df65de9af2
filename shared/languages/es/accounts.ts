export const accounts = {
  'not-verified': 'Su dirección de correo no está verificada todavía.',
  sent: {
    sent: 'Hemos enviado un mensaje a {email}. Abra el enlace que contiene y confirme.',
    waiting: 'Un mensaje a {email} está en camino. Abra el enlace que contiene y confirme.',
    failed: 'No se ha podido enviar el mensaje a {email}. Compruebe la dirección y envíelo de nuevo.',
    none: 'Todavía no ha salido ningún mensaje a {email}. Envíelo ahora.',
    off: 'Este servidor no envía correo: la administración le admite. Su dirección aquí es {email}; diga a la secretaría que ha creado una cuenta con ella.',
  },
  meanwhile:
    'Mientras tanto puede leer todo lo público y asistir a las reuniones a las que se le invite. Todavía no puede crear una consulta, invitar, solicitar participar en una reunión ni contribuir.',
  send: 'Enviar el mensaje',
  'send-again': 'Enviar de nuevo',
  'sent-now': 'El mensaje está enviado.',
  address: 'Dirección de correo',
  'address-hint': 'Si no es correcta, corríjala aquí.',
  'change-address': 'Cambiar la dirección',
  'address-changed': 'La dirección ha cambiado.',
  'one-left': 'Puede pedir el mensaje una vez más ahora, y de nuevo a partir del {time}.',
  'none-left':
    'No se puede enviar otro mensaje antes del {time}. Puede usar el enlace de cualquier mensaje que tenga de este servidor. Ábralo aquí, donde ha iniciado sesión.',
  'not-arrived':
    'Si no llega nada, mire entre los mensajes no deseados. Si no puede leer el correo de esta dirección, dígaselo a la secretaría: un administrador de este servidor puede admitirle.',
  'verify-title': '¿Es esta su dirección?',
  'verify-question': '{name}, {organisation}, ha creado aquí una cuenta con la dirección {email}.',
  verify: 'Sí, soy yo',
  'verify-not-me': 'Si no es usted, cierre la página: sin su confirmación no se puede usar la cuenta.',
  'verify-done': 'La dirección {email} está verificada.',
  'verify-done-advice': 'Siga donde creó la cuenta, o inicie sesión aquí.',
  'go-on': 'Continuar',
  'no-link': 'El enlace no está completo. Ábralo de nuevo desde el mensaje, o cópielo entero.',
  'reset-title': 'Una nueva contraseña',
  'reset-lead':
    'Escriba la dirección de correo de su cuenta. Enviaremos a ella un enlace con el que elegir una nueva contraseña.',
  'reset-without-mail':
    'Esa persona lo crea en la línea de comandos del servidor y se lo entrega. Si no la conoce, diríjase a la secretaría de su consulta.',
  'reset-ask': 'Enviar el enlace',
  'reset-asked': 'Si una cuenta tiene esta dirección, un enlace va de camino a ella. Es válido durante una hora.',
  'reset-not-arrived':
    '¿No llega nada? Mire entre los mensajes no deseados. Si no puede leer el correo de esta dirección, pida un enlace a la persona que gestiona este servidor.',
  'reset-for': 'Para la cuenta de {name}, {email}. Se cerrará su sesión en todos los dispositivos y se abrirá en este.',
  'reset-choose': 'Guardar la nueva contraseña',
  'reset-done': 'La nueva contraseña está guardada.',
  'reset-again': 'Pedir un nuevo enlace',
  devices: {
    this: 'este dispositivo',
    unknown: 'Dispositivo desconocido',
    'signed-in': 'Inicio de sesión: {date}',
    seen: 'Último uso: {date}',
    end: 'Terminar esta sesión',
    'end-on': 'Terminar esta sesión: {device}',
    ended: 'La sesión ha terminado.',
    life: 'Cada sesión termina 30 días después de iniciarla.',
  },
  /** What a form says before it is filled in. */
  allowance: {
    found: 'Consultas que aún puede crear en este cuarto de hora: {left}.',
    contribute: 'Contribuciones que aún puede enviar en esta hora: {left}.',
    megabytes: 'Por ahora puede enviar todavía {left} MB de archivos.',
    invite: 'Enlaces que aún puede crear en este cuarto de hora: {left}.',
    letters: 'Invitaciones que aún puede enviar por correo electrónico (cuentan las de las últimas 24 horas): {left}.',
    more: 'Habrá más a partir del {time}.',
  },
} as const;
