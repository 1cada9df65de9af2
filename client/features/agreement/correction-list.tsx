import { createSignal, For, Show } from 'solid-js';
import { CORRECTION_MAX, type Correction, DECLINED_MAX } from '../../../shared/agreement/agreement.ts';
import { agreementOf } from '../../../shared/agreement/standing.ts';
import { nameOf } from '../../../shared/floor/requests/beneficiary.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Moment = { readonly moment: (at: number) => string };

/** Every correction and what became of it: each member sees them all (V5). */
export function CorrectionList(props: Moment) {
  const t = useT();
  const { meeting } = useMeeting();
  const ids = () =>
    agreementOf({ records: meeting.agreement.records }).corrections.map(({ correctionId }) => correctionId);
  const find = (id: string) =>
    agreementOf({ records: meeting.agreement.records }).corrections.find(({ correctionId }) => correctionId === id);
  return (
    <>
      <h3>{t('agreement.corrections')}</h3>
      <Show when={ids().length > 0} fallback={<p>{t('agreement.noCorrections')}</p>}>
        <ol class="agreement-corrections">
          <For each={ids()}>
            {(id) => (
              <li>
                <Show when={find(id)}>{(one) => <One correction={one()} moment={props.moment} />}</Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </>
  );
}

function One(props: { readonly correction: Correction } & Moment) {
  const t = useT();
  const { meeting, actor } = useMeeting();
  const may = useMay();
  const name = () => {
    const beneficiary = meeting.floor.requests[props.correction.requestId]?.beneficiary;
    return beneficiary ? nameOf(meeting, beneficiary).name : '';
  };
  const waits = () => props.correction.state.is === 'waiting';
  const isOwn = () => {
    const who = actor();
    return who.type === 'person' && who.person === props.correction.by;
  };
  return (
    <article class="stack" data-correction={props.correction.correctionId}>
      <p>
        <strong>{t('agreement.by', { name: name(), time: props.moment(props.correction.at) })}</strong>{' '}
        <State correction={props.correction} />
      </p>
      <Show when={props.correction.was !== ''}>
        <p>{t('agreement.insteadOf')}</p>
        <blockquote dir="auto">{props.correction.was}</blockquote>
      </Show>
      <p>{t(props.correction.was === '' ? 'agreement.toAdd' : 'agreement.read')}</p>
      <blockquote dir="auto">{wordsOf(props.correction)}</blockquote>
      <Show when={waits() && isOwn()}>
        <Withdraw correction={props.correction} />
      </Show>
      <Show when={waits() && may('agreement.accept')}>
        <Decide correction={props.correction} />
      </Show>
    </article>
  );
}

const wordsOf = ({ state, text }: Correction): string => (state.is === 'accepted' ? state.text : text);

function State(props: { readonly correction: Correction }) {
  const t = useT();
  const said = () => {
    const { state } = props.correction;
    switch (state.is) {
      case 'waiting':
        return t('agreement.isWaiting');
      case 'withdrawn':
        return t('agreement.isWithdrawn');
      case 'declined':
        return t('agreement.isDeclined');
      case 'accepted':
        return t(state.amended ? 'agreement.isAmended' : 'agreement.isAccepted');
    }
  };
  const reason = () => (props.correction.state.is === 'declined' ? props.correction.state.reason : '');
  return (
    <>
      <span class="badge">{said()}</span>{' '}
      <Show when={props.correction.isLate}>
        <span class="badge">{t('agreement.late')}</span>
      </Show>
      <Show when={reason()}>{(why) => <q dir="auto">{why()}</q>}</Show>
    </>
  );
}

function Withdraw(props: { readonly correction: Correction }) {
  const t = useT();
  const toasts = useToasts();
  return (
    <CommandButton
      command={{ type: 'agreement.withdraw-correction', correctionId: props.correction.correctionId }}
      onCommanded={() => toasts.show({ text: t('agreement.withdrawn'), kind: 'done' })}
    >
      {t('agreement.commands.withdraw')}
    </CommandButton>
  );
}

/** Other words and a reason are written where they are needed: under the correction itself. */
function Decide(props: { readonly correction: Correction }) {
  const t = useT();
  const toasts = useToasts();
  const [how, setHow] = createSignal<'amend' | 'decline' | null>(null);
  const [words, setWords] = createSignal('');
  const begin = (next: 'amend' | 'decline') => {
    setWords(next === 'amend' ? props.correction.text : '');
    setHow(next);
  };
  const correctionId = () => props.correction.correctionId;
  const done = () => toasts.show({ text: t('agreement.decided'), kind: 'done' });
  const command = () =>
    how() === 'amend'
      ? ({ type: 'agreement.amend', correctionId: correctionId(), text: words().trim() } as const)
      : ({ type: 'agreement.decline', correctionId: correctionId(), reason: words().trim() } as const);
  return (
    <Show
      when={how()}
      fallback={
        <div class="row">
          <CommandButton
            kind="primary"
            command={{ type: 'agreement.accept', correctionId: correctionId() }}
            onCommanded={done}
          >
            {t('agreement.commands.accept')}
          </CommandButton>
          <Button onClick={() => begin('amend')}>{t('agreement.commands.amend')}</Button>
          <Button onClick={() => begin('decline')}>{t('agreement.commands.decline')}</Button>
        </div>
      }
    >
      {(what) => (
        <div class="stack">
          <TextArea
            label={t(what() === 'amend' ? 'agreement.words' : 'agreement.reason')}
            hint={what() === 'amend' ? undefined : t('agreement.reasonHint')}
            value={words()}
            onValue={setWords}
            maxLength={what() === 'amend' ? CORRECTION_MAX : DECLINED_MAX}
            autofocus
          />
          <div class="row">
            <Button onClick={() => setHow(null)}>{t('common.cancel')}</Button>
            <CommandButton kind="primary" command={command()} onCommanded={done}>
              {t(what() === 'amend' ? 'agreement.commands.amend' : 'agreement.commands.decline')}
            </CommandButton>
          </div>
        </div>
      )}
    </Show>
  );
}
