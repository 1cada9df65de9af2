import type { Translation } from '../dictionary.ts';
import type { agreement as english } from '../en/agreement.ts';

export const agreement = {
  commands: {
    issue: 'Publier le compte rendu',
    correct: 'Proposer une rectification',
    withdraw: 'Retirer la rectification',
    accept: 'Accepter',
    amend: 'Accepter en d’autres termes',
    decline: 'Refuser',
    finish: 'Établir la version définitive',
  },
} as const satisfies Translation<typeof english>;
