import { createMemo } from 'solid-js';
import {
  type AnsweringCommand,
  type AnsweringEvent,
  INPUTS_AT_ONCE,
  type Input,
  type WantedOutcome,
} from '../../../../shared/answering/answering.ts';
import type { AnsweringLog } from '../../../../shared/answering/answering-log.ts';
import { idOf } from '../../../../shared/ids.ts';
import { lastOf, undoneLastBy } from '../../../../shared/log/undoing.ts';
import type { AnsweringAnswer } from '../../../../shared/protocol/http/consultations/answering.ts';
import { createContextOf } from '../../../context.tsx';
import type { Failure } from '../../../http/request.ts';
import { createSideLog } from '../../../http/side-log.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useSession } from '../../../session/session-context.tsx';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import { answeringSource, type Begun, type Said } from './answering-reading.ts';
import { createAnswersView } from './answers-view.ts';

type Answers = readonly { readonly inputs: readonly Input[]; readonly outcome: WantedOutcome }[];
type Begin = { readonly begun: Begun };

function createGiving({ log, names }: Said, { meeting }: Begun) {
  const t = useT();
  const toasts = useToasts();
  const announcer = useAnnouncer();
  const person = useSession().session()?.person ?? idOf('');
  const source = answeringSource(meeting?.id ?? idOf(''), names);
  const line = createSideLog<AnsweringEvent, AnsweringLog, AnsweringAnswer, AnsweringCommand>(
    { ...source, person, changedByOthers: () => undefined },
    log,
  );
  async function give(command: AnsweringCommand, done: string): Promise<Failure | null> {
    const failure = await line.give(command);
    if (failure) toasts.show({ kind: 'refused', text: sentenceOf(t, failure) });
    else announcer.say(done, 'polite');
    return failure;
  }
  const undoes = createMemo(() => lastOf(line.log(), person));
  const redoes = createMemo(() => undoneLastBy(line.log(), person));
  return {
    ...line,
    names,
    undoes,
    redoes,
    answer: (answers: Answers) => {
      const count = answers.reduce((sum, { inputs }) => sum + inputs.length, 0);
      return give({ type: 'answering.answer', answers }, t('answering.given', { count }));
    },
    withdraw: (inputs: readonly Input[]) =>
      give({ type: 'answering.withdraw', inputs: inputs.slice(0, INPUTS_AT_ONCE) }, t('answering.withdrawn')),
    async undo(): Promise<void> {
      const seq = undoes();
      if (seq !== null) await give({ type: 'answering.undo', seq }, t('answering.undone'));
    },
    async redo(): Promise<void> {
      const seq = redoes();
      if (seq !== null) await give({ type: 'answering.redo', seq }, t('answering.redone'));
    },
  };
}
export type Giving = ReturnType<typeof createGiving>;

function createAnswersDesk({ begun }: Begin) {
  const giving = begun.said === null ? null : createGiving(begun.said, begun);
  return { ...begun, giving, view: createAnswersView(begun, giving?.log ?? null) };
}

export const [AnswersDesk, useAnswersDesk] = createContextOf('AnswersDesk', (props: Begin) => createAnswersDesk(props));
