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
  reminders: {
    heading: 'Recordatorios',
    note: 'Podemos avisarle cuando no mira la sala: en sus dispositivos, aunque este sitio esté cerrado, y por correo electrónico. Por correo solo mientras no esté en la sala.',
    kind: {
      'meeting-soon': 'Una hora antes de que se abra una reunión',
      'item-next': 'Cuando su punto es el próximo',
      'turn-near': 'Cuando como máximo tres personas hablan antes que usted',
    },
    channel: { push: 'En mis dispositivos', mail: 'Por correo electrónico' },
    here: {
      off: 'Este navegador no muestra recordatorios.',
      on: 'Este navegador muestra recordatorios.',
      unsupported:
        'Este navegador no puede mostrar recordatorios. En un iPhone o iPad, añada primero este sitio a la pantalla de inicio y ábralo desde allí.',
      denied:
        'Este navegador no deja que este sitio muestre notificaciones. Permítalas con el icono de la barra de direcciones y active después los recordatorios.',
      unavailable:
        'El navegador no pudo llegar a su servicio de notificaciones. Compruebe la conexión e inténtelo de nuevo.',
    },
    'turn-on': 'Activar los recordatorios en este navegador',
    'turn-off': 'Desactivar los recordatorios en este navegador',
    'no-mail':
      'No es posible recibir recordatorios por correo: este servidor no envía correo o su dirección no está verificada.',
    trial: { push: 'Enviarme una prueba a mis dispositivos', mail: 'Enviarme una prueba por correo' },
    'trial-sent': 'La prueba está en camino.',
    'trial-failed': 'No se pudo enviar la prueba. Desactive y active de nuevo los recordatorios e inténtelo otra vez.',
  },
  allowance: {
    found: 'Consultas que aún puede crear en este cuarto de hora: {left}.',
    contribute: 'Contribuciones que aún puede enviar en esta hora: {left}.',
    speeches: 'Textos de intervención que aún puede entregar en esta hora: {left}.',
    bring: 'Contribuciones que aún puede importar en este día: {left}.',
    megabytes: 'Por ahora puede enviar todavía {left} MB de archivos.',
    invite: 'Enlaces que aún puede crear en este cuarto de hora: {left}.',
    register: 'Inscripciones que aún puede enviar en este día: {left}.',
    letters: 'Invitaciones que aún puede enviar por correo electrónico (cuentan las de las últimas 24 horas): {left}.',
    more: 'Habrá más a partir del {time}.',
  },
} as const;
