import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'Esta dirección no está completa',
  noKeyHint: 'Abra el enlace completo que copió la secretaría, con todo lo que sigue a #.',
  refused: 'La pantalla permanece apagada',
  reconnecting: 'Se ha perdido la conexión. Se restablecerá automáticamente.',
  phase: {
    'not-open': 'La reunión se abrirá en breve',
    open: 'La reunión está abierta',
    suspended: 'La reunión está suspendida',
    closed: 'La reunión está clausurada',
  },
  next: 'Próximos oradores',
  nobodyWaits: 'Nadie espera la palabra.',
  more: { one: 'y {count} más', many: 'y {count} más', other: 'y {count} más' },
  listClosed: 'La lista de oradores está cerrada.',
  fromSeat: 'En su propio dispositivo y sin sonido: lea la lista y los documentos, y pida la palabra.',
  code: 'Código QR: {address}',
  type: 'O escriba {address}',

  links: 'La pantalla de la sala',
  linksHint:
    'Cualquier persona que tenga un enlace ve la pantalla de esta reunión sin iniciar sesión: el punto en examen, el orador y los oradores siguientes. Ábralo en el proyector.',
  newLink: 'El enlace',
  newLinkHint: 'Solo se muestra esta vez. Cree uno nuevo si se pierde.',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  noLinks: 'Todavía no hay ningún enlace.',
  madeAt: 'Creado a las {time}',
  revoke: 'Revocar',
  make: 'Crear un enlace',
  revokeHint: 'La pantalla de la sala abierta con este enlace se apaga. El enlace no vuelve; puede crear uno nuevo.',
} as const satisfies Translation<typeof english>;
