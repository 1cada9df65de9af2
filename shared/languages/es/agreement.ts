import type { Translation } from '../dictionary.ts';
import type { agreement as english } from '../en/agreement.ts';

export const agreement = {
  commands: {
    issue: 'Publicar el acta',
    correct: 'Proponer una corrección',
    withdraw: 'Retirar la corrección',
    accept: 'Aceptar',
    amend: 'Aceptar con otras palabras',
    decline: 'Rechazar',
    finish: 'Hacer la versión definitiva',
  },
} as const satisfies Translation<typeof english>;
