import type { Translation } from '../dictionary.ts';
import type { screen as english } from '../en/screen.ts';

export const screen = {
  noKey: 'Esta dirección no está completa',
  noKeyHint: 'Abra el enlace de la pantalla de la sala tal como lo copió la secretaría, con todo lo que sigue a #.',
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
  fromSeat: 'Desde su asiento: la lista, los documentos y la palabra, en su propio dispositivo y sin sonido.',
  code: 'Código QR: {address}',
  type: 'O escriba {address}',

  links: 'La pantalla de la sala',
  linksHint:
    'Quien tiene un enlace ve la pantalla de esta reunión sin iniciar sesión: qué se examina, quién tiene la palabra, a quién le toca después. Ábralo en el proyector.',
  newLink: 'El enlace',
  newLinkHint: 'Solo se muestra esta vez. Cree uno nuevo si se pierde.',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  noLinks: 'Todavía no hay ningún enlace.',
  madeAt: 'Creado a las {time}',
  revoke: 'Revocar',
  make: 'Crear un enlace',
} as const satisfies Translation<typeof english>;
