import { createSignal, Show } from 'solid-js';
import { mayDelete } from '../../../shared/paper/contributing.ts';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { isFailure, request } from '../../http/request.ts';
import { createServerFacts } from '../../http/server-facts.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { deletingWords } from '../wording/appointment/telling.ts';

type Props = {
  readonly consultation: ConsultationAnswer;
  readonly meeting: MeetingFacts | undefined;
  readonly onChanged: () => void;
};

/** A consultation without contributions is deleted, any other closed and opened again. Both ask first. */
export function EndingButtons(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [asked, setAsked] = createSignal<'close' | 'delete' | null>(null);
  const facts = createServerFacts();
  const consequence = (deed: 'close' | 'delete') =>
    deed === 'close' ? 'consultations.close-consequence' : deletingWords(facts()?.byMail ?? true);
  const path = () => `/api/consultations/${props.consultation.id}`;
  const canDelete = () => mayDelete(props.consultation.contributionCount, [props.meeting?.phase]);

  async function end(method: 'POST' | 'DELETE', address: string): Promise<boolean> {
    const answer = await request<object | null>(method, address, {});
    if (answer === null || !isFailure(answer)) return true;
    toasts.show({ kind: 'refused', text: sentenceOf(t, answer) });
    return false;
  }
  async function send(deed: 'close' | 'reopen'): Promise<void> {
    if (!(await end('POST', `${path()}/${deed}`))) return;
    toasts.show({ kind: 'done', text: t(deed === 'close' ? 'consultations.closed' : 'consultations.reopened') });
    props.onChanged();
  }
  async function remove(): Promise<void> {
    if (!(await end('DELETE', path()))) return;
    toasts.show({ kind: 'done', text: t('consultations.deleted') });
    navigate('/');
  }
  const confirm = () => void (asked() === 'delete' ? remove() : send('close'));
  return (
    <>
      <Show
        when={props.consultation.closedAt === null}
        fallback={<Button onClick={() => void send('reopen')}>{t('consultations.reopen')}</Button>}
      >
        <Button onClick={() => setAsked('close')}>{t('consultations.close')}</Button>
      </Show>
      <Show when={canDelete()}>
        <Button kind="warn" onClick={() => setAsked('delete')}>
          {t('consultations.delete')}
        </Button>
      </Show>
      <Show when={asked()}>
        {(deed) => (
          <ConfirmDialog
            open
            title={t(`consultations.${deed()}`)}
            consequence={t(consequence(deed()))}
            confirm={t(`consultations.${deed()}`)}
            onConfirm={confirm}
            onClose={() => setAsked(null)}
          />
        )}
      </Show>
    </>
  );
}
