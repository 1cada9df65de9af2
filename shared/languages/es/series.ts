import type { Translation } from '../dictionary.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  region: 'Reunión anterior',
  choose: 'Esta reunión sigue a …',
  choice: 'Elija una reunión',
  option: '{title}, {day}',
  withOpen: '{title}, {day} (acciones pendientes: {count})',
  follows: 'Esta reunión sigue a «{title}» del {day}.',
  fromIt: 'Acciones recogidas de ella: {count}',
  notClosed:
    'Sus acciones pendientes se recogen al abrirse esta reunión, si para entonces está clausurada, o cuando usted lo pida de nuevo.',
  take: 'Recoger sus acciones pendientes',
  again: 'Buscar nuevas acciones pendientes',
  taken: 'Acciones recogidas: {count}',
  nothingNew: 'Allí no hay ninguna acción pendiente que no esté ya aquí.',
  empty: 'No hay ninguna reunión anterior que usted pueda consultar.',
  open: 'Acciones pendientes de la reunión anterior',
  recordedIn: 'Consignada en «{title}» del {day}',
  unsaid: 'Nadie ha dicho todavía qué fue de ella.',
  say: '{outcome}: {text}',
  words: 'En pocas palabras',
  wordsMissing: 'Diga por qué se abandona.',
  save: 'Consignar',
  recorded: 'Consignado.',
  outcomes: { done: 'Realizada', continues: 'Continúa', dropped: 'Abandonada' },
} as const satisfies Translation<typeof english>;
