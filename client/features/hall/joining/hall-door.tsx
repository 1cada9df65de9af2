import { createEffect, createMemo, createSignal, Match, Switch } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import { hasRight } from '../../../../shared/permissions.ts';
import { useConnection } from '../../../connection/connection-context.tsx';
import { useLanguage, useT } from '../../../i18n/language-context.tsx';
import { createFetching, lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Progress } from '../../../ui/page/progress.tsx';
import { Hall } from '../hall.tsx';
import '../styles/hall.css';
import { fitWindow } from '../styles/sheets.ts';

const RefusedHall = lazyWithWords(
  ['admission', 'refusals'],
  async () => (await import('./refused-hall.tsx')).RefusedHall,
  EnteringHall,
);

/** Lets people in when the meeting is known and the hall fits the window; a person who is refused learns why, and what to do about it. */
export function HallDoor(props: { readonly meetingId: MeetingId }) {
  const connection = useConnection();
  const isReady = useWordsOfKeepers();
  const [fits, setFits] = createSignal(false);
  createFetching(fitWindow, () => setFits(true))();
  const refusal = () => (connection.status() === 'refused' ? connection.refusal() : null);
  return (
    <Switch fallback={<EnteringHall />}>
      <Match when={refusal()}>{(code) => <RefusedHall code={code()} meetingId={props.meetingId} />}</Match>
      <Match when={fits() && isReady()}>
        <Hall meetingId={props.meetingId} />
      </Match>
    </Switch>
  );
}

/** Whether the meeting is known and, for a list keeper, also the words of list keepers. A person who is inside stays inside. */
function useWordsOfKeepers(): () => boolean {
  const { seq, role } = useMeeting();
  const { need } = useLanguage();
  const [isSaid, setSaid] = createSignal(false);
  const isKnown = createMemo(() => seq() > 0);
  const keepsList = createMemo(() => isKnown() && hasRight(role(), 'keep-list'));
  const said = () => setSaid(true);
  // Words that could not be fetched in time come by themselves later.
  createEffect(() => keepsList() && void need('chairing', 'screen').then(said, said));
  const isReady = createMemo<boolean>((before) => before || (isKnown() && (!keepsList() || isSaid())), false);
  return isReady;
}

export function EnteringHall() {
  const t = useT();
  return (
    <main class="hall-state">
      <Progress label={t('hall.loading')} />
    </main>
  );
}
