import type { Translation } from '../dictionary.ts';
import type { help as english } from '../en/help.ts';

export const help = {
  title: 'Ayuda',
  'this-page': 'Esta página',
  page: {
    consultation:
      'Lea la pregunta, las contribuciones y las contribuciones compiladas, y vea cuándo y dónde es la reunión. Los botones junto al texto llevan a contribuir, a inscribirse y al espacio de la reunión.',
    contribute:
      'Escriba su contribución o elija un archivo. El borrador se guarda en este dispositivo hasta que lo envíe. Puede corregir y retirar la contribución hasta el último día.',
    compile:
      'Seleccione párrafos de las contribuciones a un lado y póngalos bajo un punto del orden del día al otro. La secretaría publica después el borrador como la versión siguiente.',
    answers:
      'Cada párrafo de una contribución recibe una respuesta: recogido, fusionado, debatido o no recogido. Todos pueden leer las respuestas.',
    minutes: 'Los miembros leen el borrador. Todos pueden leer y descargar el acta cuando la reunión se ha cerrado.',
    registrations:
      'Apruebe o rechace cada inscripción. La razón se comunica a la persona. La lista se puede filtrar y descargar.',
    search: 'Escriba palabras, un nombre o una organización. Solo se busca en lo que usted puede leer.',
    admin: 'Busque personas, consultas y contribuciones, y actúe sobre ellas. Cada acto queda en el registro.',
    consultations:
      'Todas las consultas. Abra una para leer lo que pregunta, sus contribuciones y cómo llegar a su reunión. Sin cuenta puede leer todo lo que es público.',
    contribution:
      'Cada párrafo tiene un número y una dirección que puede compartir. Debajo del texto puede descargar el archivo enviado y abrir las versiones anteriores.',
    founding:
      'Escriba lo que se pregunta, y cuándo y dónde es la reunión. Usted pasa a ser su secretario. Todo puede cambiarse después; la reunión, hasta que se abra.',
    wording:
      'Cambie lo que pregunta la consulta, su calendario y su último día. Las contribuciones que ya están aquí no cambian.',
    importing:
      'Elija una lista CSV junto con los archivos que nombra. Primero ve qué se hará con cada fila. Las filas con errores pueden guardarse, corregirse y elegirse de nuevo; lo que ya está aquí no se importa dos veces.',
    people:
      'Admita a quienes lo han solicitado, asigne funciones y cree enlaces para las personas que invita. Quien es excluido sale de la reunión en el acto y puede ser admitido de nuevo.',
    speeches:
      'Elija el punto en el que hablará, y un archivo. Antes de su intervención, solo lo leen quienes trabajan con el texto. Puede sustituirlo o retirarlo hasta su turno.',
    trying:
      'Pruebe la red, el micrófono, el altavoz y la cámara. Al final ve si puede participar, y un informe para su servicio de informática.',
    registering:
      'Diga cómo participará y qué necesita. Decide la secretaría o el punto de contacto de su organización. Vuelva aquí para ver la respuesta o corregir lo que escribió.',
    rescheduling: 'Mueva la reunión, o corrija su lugar y su título, hasta que se abra. Las horas son las del lugar.',
    account:
      'Lo que escribe aquí figura junto a su nombre en la lista de oradores, en sus contribuciones y en el acta. También puede elegir una contraseña nueva, ajustar sus recordatorios y cerrar sesiones en otros dispositivos.',
    setup:
      'Cree una cuenta o inicie sesión, y escriba el código. Está donde se inició el servidor y en su carpeta de datos. Sirve una sola vez.',
  },
  shortcuts: 'Atajos de teclado',
  'shortcuts-note': 'Los de esta página. No actúan mientras escribe en un campo.',
  'single-keys': 'Atajos de una sola tecla',
  'single-keys-on':
    'Las teclas actúan solas. Desactívelos si dicta, o si pulsa teclas sin querer; la elección se guarda en este dispositivo.',
  'single-keys-off':
    'Desactivados en este dispositivo. Las teclas junto con Alt o Ctrl, Escape, Supr y «?» siguen funcionando.',
  'key-off': 'desactivado',
  keys: { escape: 'Esc', delete: 'Supr', space: 'Espacio' },
  annotating: {
    title: 'Leer y anotar las contribuciones compiladas',
    passages: 'Párrafo siguiente o anterior',
    words: 'Seleccionar las palabras del párrafo',
    fewer: 'Seleccionar una palabra menos o más',
    place: 'Sin selección: ir a un lugar entre dos palabras',
    tools: 'Ir a lo que se puede hacer con las palabras o en ese lugar',
    send: 'Enviar lo escrito',
    putAway: 'Cerrar lo escrito, o la selección; el borrador se conserva',
  },
  tours: 'Un breve recorrido',
  'your-role': 'Esta es su función en la reunión.',
  tour: {
    participant: {
      first:
        'Incorpórese con micrófono y cámara, solo para escuchar, o como persona presente en la sala. En la sala, su dispositivo queda en silencio: la sala tiene su propio sonido.',
      next: 'Pida la palabra con el botón de la parte inferior, o desde el párrafo al que quiera referirse. Su lugar, el motivo y el tiempo probable de espera figuran junto a su nombre.',
      also: 'Se le avisa cuando tiene la palabra. Si lo aceptó al incorporarse, su micrófono se abre por sí solo; si no, pulse un botón grande. Se cierra cuando termina su intervención.',
      last: 'Seleccione palabras de las contribuciones compiladas para resaltarlas, comentar, preguntar o proponer una redacción. Todos lo ven de inmediato.',
    },
    chair: {
      first:
        'Abra la reunión y pase a un punto del orden del día. Sus pasajes se muestran en el centro, y se abre su lista de oradores.',
      next: 'Dé la palabra al orador siguiente, o a cualquiera de la lista. Aparte de usted y de la moderación cuando ayude, solo se oye a quien tiene la palabra. Termine la intervención cuando se agote el tiempo, o añada tiempo.',
      also: 'Las cuestiones de orden y los derechos a contestar van antes que las demás peticiones. Puede mover peticiones, saltarlas o suprimirlas de la lista. El último paso puede deshacerse durante diez segundos.',
      last: 'Señale un pasaje y quedará marcado en todas las pantallas. Suspenda y reanude la reunión, y clausúrela al final: su acta es entonces pública. Se puede volver a abrir.',
    },
    secretary: {
      first:
        'En «Personas», admita a quienes lo hayan solicitado, asigne funciones y cree enlaces que admitan a quienes invite.',
      next: 'Publique las contribuciones compiladas antes de la reunión. Lleve el orden del día: añada un punto, cambie su redacción o su tiempo, muévalo.',
      also: 'Puede hacer lo que hace la presidencia: abrir la reunión, pasar a un punto, dar la palabra. Inscriba en la lista a quien no tenga dispositivo o cuenta.',
      last: 'Después de la reunión, descargue en archivos el acta, las contribuciones compiladas con sus anotaciones y todo el registro.',
    },
    moderator: {
      first:
        'Usted atiende a los participantes a distancia. Hay una sola lista para todos; en ella ve quién participa a distancia y quién ha perdido la conexión.',
      next: 'Antes del turno de una persona, compruebe su sonido en privado. La prueba mide el volumen, la distorsión, el silencio y el sonido perdido. La reunión no oye nada de ella.',
      also: 'Puede inscribir en la lista a personas sin dispositivo. También puede registrar una intervención escrita y leerla. En el registro consta la persona, y que usted la inscribió.',
      last: 'Abra su propio micrófono para ayudar y vuelva a cerrarlo. Todos ven que la moderación está ayudando.',
    },
    rapporteur: {
      first:
        'El acta se completa por sí sola: las horas, la asistencia, los puntos, los oradores y la duración de sus intervenciones. Usted escribe lo que se dijo.',
      next: 'Escriba en cada punto, al mismo tiempo que los demás relatores. Lo escrito se guarda de inmediato, también cuando se pierde la conexión.',
      also: 'Consigne las decisiones y medidas cuando se adoptan. Figuran aparte en el acta y en todos los archivos.',
      last: 'Los pasajes, las anotaciones y las intervenciones llevan al párrafo que da cuenta de ellos, y de vuelta.',
    },
    observer: {
      first: 'Oye y ve la reunión y lee todo lo que leen sus miembros.',
      next: 'El orden del día muestra dónde está la reunión; el pasaje marcado es el que señala la presidencia.',
      also: 'Elija su idioma y apariencia en cualquier momento; no cambia nada para los demás.',
      last: 'Para intervenir o hacer anotaciones, solicite otra función a la secretaría.',
    },
  },
} as const satisfies Translation<typeof english>;
