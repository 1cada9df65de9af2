import type { Translation } from '../dictionary.ts';
import type { annotation as english } from '../en/annotation.ts';

export const annotation = {
  region: 'Anotaciones',
  onParagraph: 'Anotaciones al párrafo {number}',
  showAll: 'Mostrar todas',
  filter: 'Qué anotaciones',
  filters: {
    open: 'Abiertas',
    questions: 'Preguntas abiertas',
    mine: 'Mías',
    resolved: 'Resueltas',
    all: 'Todas',
  },
  none: 'Todavía no hay anotaciones aquí',
  noneHint:
    'Seleccione palabras de las contribuciones compiladas para resaltarlas, comentar, preguntar o proponer una redacción. Con el teclado: pulse Intro en un párrafo, acorte la selección con Mayús y las flechas, y pulse Tab.',
  more: { one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  orphans: 'Sin su texto',
  orphansHint:
    'Las palabras a las que se referían ya no están en el texto. Las anotaciones se conservan y no se trasladan a palabras que solo se les parecen.',
  outcome: {
    moved: 'En la versión {version} estas palabras estaban en otro lugar.',
    changed: 'Estas palabras han cambiado desde la versión {version}.',
    asSuggested: 'Cambiado desde la versión {version}, tal como se propone aquí.',
    orphan: 'Hecha sobre la versión {version}; en esta versión no tiene lugar.',
  },
  why: {
    alike: 'Varios lugares dicen lo mismo y nadie puede saber cuál se quiso señalar.',
    words: 'Las palabras anotadas ya no están como estaban.',
    passage: 'El párrafo ya no existe.',
  },
  was: 'Antes',
  now: 'Ahora',
  takenOut: 'Suprimido',

  highlight: 'Resaltar',
  comment: 'Comentar',
  question: 'Preguntar',
  suggest: 'Proponer redacción',
  requestFloor: 'Pedir la palabra',
  toolbar: 'Palabras seleccionadas',
  readOnly: 'En su función puede leer y copiar; las anotaciones corresponden a quienes participan.',
  cut: 'La selección termina con este párrafo.',
  highlighted: 'Resaltado.',
  sent: 'Enviado. Todos lo ven.',

  kind: {
    highlighting: 'Resaltado',
    commenting: 'Comentario',
    questioning: 'Pregunta',
    editing: 'Redacción propuesta',
  },
  count: {
    highlighting: { one: '{count} resaltado', many: '{count} resaltados', other: '{count} resaltados' },
    commenting: { one: '{count} comentario', many: '{count} comentarios', other: '{count} comentarios' },
    questioning: { one: '{count} pregunta', many: '{count} preguntas', other: '{count} preguntas' },
    editing: {
      one: '{count} redacción propuesta',
      many: '{count} redacciones propuestas',
      other: '{count} redacciones propuestas',
    },
    changed: { one: '{count} sobre palabras cambiadas', other: '{count} sobre palabras cambiadas' },
  },
  railLabel: '{kinds} en el párrafo {number}',
  sharedLabel: 'Párrafo {number}: {kinds}',
  onTheseWords: { one: '{count} anotación sobre estas palabras', other: '{count} anotaciones sobre estas palabras' },

  write: { commenting: 'Escriba un comentario', questioning: 'Haga una pregunta', editing: 'Proponga una redacción' },
  text: { commenting: 'Su comentario', questioning: 'Su pregunta', editing: 'Motivo' },
  wording: 'Su redacción',
  send: 'Enviar',
  discard: 'Descartar',

  reply: 'Responder',
  change: 'Modificar',
  resolve: 'Resolver',
  resolved: 'Resuelta',
  reopen: 'Reabrir',
  accept: 'Aceptar',
  acceptedBy: 'Aceptada por {name} para la próxima versión',
  takenFrom: 'Aceptada por {name} e incorporada al texto',
  conflicts: 'Cambiaría las mismas palabras que: {names}',
  wordingBy: 'Propuesto por {author} ({organisation}), aceptado por {name}',
  suggestion: {
    insertion: 'Palabras que añadir',
    deletion: 'Palabras que suprimir',
    replacement: 'Palabras que sustituir',
  },
  broughtInBy: 'importada por {name}',
  withdraw: 'Retirar',
  confirmWithdraw: '¿Retirar esta anotación?',
  confirmWithdrawHint:
    'Sus palabras desaparecen para todos; las respuestas de otros permanecen. Si la retira después de clausurada la reunión, el acta conserva el nombre de quien la escribió y que hubo una anotación.',
  withdrawReply: 'Retirar esta respuesta',
  confirmWithdrawReply: '¿Retirar esta respuesta?',
  confirmWithdrawReplyHint:
    'Sus palabras desaparecen para todos; lo que otros han escrito permanece. Si la retira después de clausurada la reunión, el acta conserva el nombre de quien la escribió y que hubo una respuesta.',
  withdrawn: 'Esta anotación fue retirada.',
  replyWithdrawn: 'Esta respuesta fue retirada.',
} as const satisfies Translation<typeof english>;
