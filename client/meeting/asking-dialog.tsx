import { For } from 'solid-js';
import type { Loss } from '../../shared/commands/losses.ts';
import { nameOf } from '../../shared/floor/requests/beneficiary.ts';
import type { RequestId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { useFormats } from '../i18n/formats.ts';
import { useT } from '../i18n/language-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/layer/dialog.tsx';
import type { Question } from './asking.ts';
import { COMMAND_NAMES } from './command-names.ts';

/** Says what a command would take from which person, and asks once more. */
export function AskingDialog(props: { readonly question: Question; readonly meeting: Meeting }) {
  const t = useT();
  const what = () => t(COMMAND_NAMES[props.question.command.type]);
  return (
    <Dialog
      open
      kind="alertdialog"
      size="narrow"
      title={t('hall.ask.title', { what: what() })}
      onClose={() => props.question.answer(false)}
      actions={
        <>
          <Button onClick={() => props.question.answer(false)}>{t('common.cancel')}</Button>
          <Button kind="warn" onClick={() => props.question.answer(true)}>
            {what()}
          </Button>
        </>
      }
    >
      <Consequences losses={props.question.losses} meeting={props.meeting} />
    </Dialog>
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
