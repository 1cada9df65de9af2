import type { Translation } from '../dictionary.ts';
import type { agreement as english } from '../en/agreement.ts';

export const agreement = {
  commands: {
    issue: 'Выпустить протокол',
    correct: 'Предложить исправление',
    withdraw: 'Отозвать исправление',
    accept: 'Принять',
    amend: 'Принять в другой формулировке',
    decline: 'Отклонить',
    finish: 'Подготовить окончательный вариант',
  },
} as const satisfies Translation<typeof english>;
