import { createSignal, For, Show } from 'solid-js';
import { nameOf } from '../../shared/floor/beneficiary.ts';
import type { RequestId } from '../../shared/ids.ts';
import type { Loss } from '../../shared/losses.ts';
import type { Meeting, MeetingCommand } from '../../shared/meeting.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/layer/dialog.tsx';
import { COMMAND_NAMES } from './command-names.ts';

type Question = {
  readonly command: MeetingCommand;
  readonly losses: readonly Loss[];
  readonly answer: (agreed: boolean) => void;
};

/** One question at a time about what a command would take from somebody for good (F24). */
export function createAsking() {
  const [question, setQuestion] = createSignal<Question | null>(null);
  const answer = (agreed: boolean): void => {
    const asked = question();
    setQuestion(null);
    asked?.answer(agreed);
  };
  return {
    question,
    answer,
    ask: (command: MeetingCommand, losses: readonly Loss[]): Promise<boolean> => {
      answer(false);
      return new Promise((resolve) => setQuestion({ command, losses, answer: resolve }));
    },
  };
}

export function AskingDialog(props: { readonly asking: ReturnType<typeof createAsking>; readonly meeting: Meeting }) {
  const t = useT();
  const what = (command: MeetingCommand) => t(COMMAND_NAMES[command.type]);
  return (
    <Show when={props.asking.question()}>
      {(question) => (
        <Dialog
          open
          kind="alertdialog"
          size="narrow"
          title={t('hall.ask.title', { what: what(question().command) })}
          onClose={() => props.asking.answer(false)}
          actions={
            <>
              <Button onClick={() => props.asking.answer(false)}>{t('common.cancel')}</Button>
              <Button kind="warn" onClick={() => props.asking.answer(true)}>
                {what(question().command)}
              </Button>
            </>
          }
        >
          <Consequences losses={question().losses} meeting={props.meeting} />
        </Dialog>
      )}
    </Show>
  );
}

function Consequences(props: { readonly losses: readonly Loss[]; readonly meeting: Meeting }) {
  const t = useT();
  const formats = useFormats();
  const nameIn = (requestId: RequestId): string => {
    const request = props.meeting.floor.requests[requestId];
    return request ? nameOf(props.meeting, request.beneficiary).name : '';
  };
  function sentence(loss: Loss): string {
    if (loss.type === 'early') return t('hall.ask.early', { date: formats.when(loss.convocation) });
    if (loss.type === 'own-role') return t('hall.ask.ownRole');
    if (loss.isOwn) return t(loss.type === 'turn' ? 'hall.ask.ownTurn' : 'hall.ask.ownPlace');
    return t(`hall.ask.${loss.type}`, { name: nameIn(loss.requestId) });
  }
  return (
    <div class="stack">
      <For each={props.losses}>{(loss) => <p>{sentence(loss)}</p>}</For>
    </div>
  );
}
