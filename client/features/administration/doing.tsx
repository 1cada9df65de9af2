import { createSignal, type ParentProps, Show } from 'solid-js';
import { createContextOf } from '../../context.tsx';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused, sentenceOf } from '../../ui/form/answered.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { createSubmission } from '../../ui/form/submission.ts';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { type DoneTogether, doTogether, type Target } from './together.ts';

export type Deed =
  | 'disable'
  | 'enable'
  | 'end-sessions'
  | 'appoint'
  | 'dismiss'
  | 'verify'
  | 'refuse'
  | 'take-down'
  | 'put-back';

/** What takes nothing from anybody. */
const HARMLESS: ReadonlySet<Deed> = new Set(['enable', 'verify', 'put-back']);

/** What the administrator is about to do: a POST to `path`; `body` where no reason is asked for. */
export type Doing = {
  readonly deed: Deed;
  readonly whom: string;
  readonly path: string;
  readonly body?: object;
  /** In place of `path`, where it is done to many. */
  readonly many?: readonly Target[];
  readonly onDone: () => unknown;
};

const [AskProvider, useAsk] = createContextOf('Doing', ({ ask }: { readonly ask: (doing: Doing) => void }) => ask);
export const useDoing = useAsk;

/** Asks before anything is done to anybody, in one dialog for all lists: it says what follows, and mostly asks for a reason. */
export function DoingProvider(props: ParentProps) {
  const [doing, setDoing] = createSignal<Doing>();
  return (
    <AskProvider ask={setDoing}>
      {props.children}
      <Show when={doing()} keyed>
        {(asked) => <DoingDialog doing={asked} onClose={() => setDoing(undefined)} />}
      </Show>
    </AskProvider>
  );
}

/** The way back from disabling. */
const enabling = ({ path, name }: Target): Target => ({ path: path.replace(/disable$/, 'enable'), name });

/** Says for whom it was not done, and with whom it was so before. */
function useLeftTold(): (settled: DoneTogether) => void {
  const t = useT();
  const formats = useFormats();
  const toasts = useToasts();
  return ({ before, left }) => {
    const names = formats.list(before.map(({ name }) => name));
    if (before.length > 0) toasts.show({ kind: 'note', text: t('administration.so-before', { names }) });
    for (const { name, failure } of left) {
      const text = `${t('people.not-settled', { names: name })} ${sentenceOf(t, failure)}`;
      toasts.show({ kind: 'refused', text });
    }
  };
}

/** What is said when something was done to many; disabling is taken back for those alone whom it has disabled. */
function useTogether() {
  const t = useT();
  const toasts = useToasts();
  const tellLeft = useLeftTold();
  const tellDone = (settled: DoneTogether, undo?: () => void) => {
    tellLeft(settled);
    const action = undo && { label: t('administration.undo'), run: undo };
    if (settled.done.length > 0)
      toasts.show({ text: t('administration.done'), kind: 'done', ...(action && { action }) });
  };
  const takeBack = async (disabled: readonly Target[], onDone: () => unknown) => {
    const settled = await doTogether(disabled.map(enabling), { reason: t('administration.taken-back') });
    tellLeft(settled);
    if (settled.done.length > 0) toasts.show({ text: t('administration.ask.enable'), kind: 'done' });
    void onDone();
  };
  return { tellDone, takeBack };
}

function DoingDialog(props: { readonly doing: Doing; readonly onClose: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const [reason, setReason] = createSignal('');
  const [done, setDone] = createSignal(0);
  const { tellDone, takeBack } = useTogether();
  const asksWhy = () => props.doing.body === undefined;
  const { submit, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesOf([[asksWhy() && reason().trim() === '', 'reason', t('administration.reason-wrong')]]),
    send,
  });

  async function send(): Promise<Failure | null> {
    const { many, path, deed, onDone } = props.doing;
    const body = props.doing.body ?? { reason: reason() };
    if (many) {
      const settled = await doTogether(many, body, setDone);
      tellDone(settled, deed === 'disable' ? () => void takeBack(settled.done, onDone) : undefined);
    } else {
      const answer = await request<object>('POST', path, body);
      if (isFailure(answer)) return answer;
      toasts.show({ text: t('administration.done'), kind: 'done' });
    }
    props.onClose();
    props.doing.onDone();
    return null;
  }
  return (
    <Dialog
      open
      title={t('administration.of', { action: t(`administration.do.${props.doing.deed}`), whom: props.doing.whom })}
      kind="alertdialog"
      size="narrow"
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button
            kind={HARMLESS.has(props.doing.deed) ? 'primary' : 'warn'}
            busy={isBusy()}
            onClick={(event) => void submit(event)}
          >
            {t(`administration.do.${props.doing.deed}`)}
          </Button>
        </>
      }
    >
      <div class="form">
        <p>{t(`administration.ask.${props.doing.deed}`)}</p>
        <Refused failure={failure()} />
        <Show when={isBusy() && props.doing.many}>
          {(many) => <p role="status">{t('people.settling', { done: done(), count: many().length })}</p>}
        </Show>
        <Show when={asksWhy()}>
          <TextArea
            label={t('administration.reason')}
            hint={t('administration.reason-hint')}
            name="reason"
            rows={2}
            maxLength={500}
            value={reason()}
            onValue={setReason}
            error={wrong('reason')}
          />
        </Show>
      </div>
    </Dialog>
  );
}
