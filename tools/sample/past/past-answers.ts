import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import type { SampleAnswer } from '../before/answers.ts';
import { pastCompilationAgain } from './past-compilation.ts';

const others: readonly SampleAnswer[] = [
  {
    contributionId: 'past-lakes',
    paragraph: 1,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('hearing'), remark: '' },
  },
  {
    contributionId: 'past-lakes',
    paragraph: 3,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('hearing'), remark: 'See decision 1.' },
  },
  {
    contributionId: 'past-lagune',
    paragraph: 2,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('following'), remark: 'It became an action.' },
  },
  {
    contributionId: 'past-wahat',
    paragraph: 1,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('following'), remark: '' },
  },
  {
    contributionId: 'past-ministry',
    paragraph: 1,
    outcome: { kind: 'discussed', agendaItemId: idOf<AgendaItemId>('hearing'), remark: '' },
  },
  {
    contributionId: 'past-ministry',
    paragraph: 3,
    outcome: {
      kind: 'not-taken',
      reason: 'Others need to see who speaks; pictures can be switched off by each person.',
    },
  },
];

/** Every paragraph has its answer. */
export const pastAnswers = { compilation: pastCompilationAgain, sections: ['hearing', 'following'], others };
