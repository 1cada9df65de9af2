import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { hasRight } from '../../../shared/permissions.ts';
import { asksForConsent } from '../../../shared/recording/recording.ts';
import { useT } from '../../i18n/language-context.tsx';
import { laterWords, lazyWithWords, useSoon } from '../../i18n/lazy-with-words.tsx';
import { keepChanges } from '../../meeting/kept-changes.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { helpFor } from '../../ui/help-open.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { useDocumentTitle } from '../../ui/page/document-title.ts';
import { CompiledInputs } from '../compilation/compiled-inputs.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { useChairDialogs } from '../floor/chair/chair-dialogs-context.tsx';
import { FloorPanel } from '../floor/floor-panel.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { ListOfSpeakers } from '../floor/list/list-of-speakers.tsx';
import { WhyHere } from '../floor/list/row/why-here-later.ts';
import { useRequestAbout } from '../floor/request/request-dialog-context.ts';
import { RecordingNotice } from '../recording/recording-later.ts';
import { OwnCheck } from '../sound-check/own-check.tsx';
import { useBack } from './back.ts';
import { ControlBar } from './bar/control-bar.tsx';
import { DockContent, DockStrip } from './docks.tsx';
import { ConnectionBanner } from './notices/connection-banner.tsx';
import './styles/hall.css';
import './styles/hall-top.css';
import './styles/hall-wide.css';
import { PointOfOrder } from './bar/floor-control.tsx';
import { useHallShortcuts } from './hall-shortcuts.ts';
import { HallTop } from './hall-top.tsx';
import { HallViews } from './hall-views.tsx';
import { useJoining } from './joining/joining-context.tsx';
import { HallNotices } from './notices/hall-notices.tsx';
import { PhaseNotice } from './notices/phase-notice.tsx';
import { usePanes } from './panes-context.tsx';
import { useSoundBegun } from './sound-begun.ts';
import { otherWindows } from './styles/sheets.ts';

/** Fetched for people who keep the list or check sound, and when somebody requests the floor. */
const ChairTools = lazyWithWords([], async () => (await import('../floor/chair/chair-tools.tsx')).ChairTools);
const ChairDialogs = lazyWithWords(
  ['exports', 'inscribing', 'requesting', 'session'],
  async () => (await import('../floor/chair/chair-dialogs.tsx')).ChairDialogs,
);
const ChecksOfOthers = lazyWithWords(
  ['check'],
  async () => (await import('../sound-check/checks-of-others.tsx')).ChecksOfOthers,
);
/** Seen and told besides: they come at once behind the hall. */
const Stage = lazyWithWords(['media'], async () => (await import('./beside.ts')).BESIDE.Stage);
const Devices = lazyWithWords(['media'], async () => (await import('./beside.ts')).BESIDE.Devices);
const AgendaPanel = lazyWithWords(['agenda'], async () => (await import('./beside.ts')).BESIDE.AgendaPanel);
/** Nobody waits for it while their sound is on its way. */
const Told = lazyWithWords(['right'], async () => (await import('./notices/told.ts')).Told);
const HaveFloorNotice = lazyWithWords(
  ['media', 'right'],
  async () => (await import('./notices/have-floor-notice.tsx')).HaveFloorNotice,
);
const ChairAwayNotice = lazyWithWords(
  ['presiding'],
  async () => (await import('./notices/chair-away-notice.tsx')).ChairAwayNotice,
);
const JoinDialog = lazyWithWords(['joining'], async () => (await import('./joining/join-dialog.tsx')).JoinDialog);
const RequestDialog = lazyWithWords(
  ['requesting'],
  async () => (await import('../floor/request/request-dialog.tsx')).RequestDialog,
);

/** The hall: agenda, compiled inputs, stage, floor, list, and everybody's own controls. */
export function Hall(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const store = useMeeting();
  const { agreed, meeting, seq, role, can } = store;
  const missed = keepChanges(store);
  const view = useFloorView();
  const panes = usePanes();
  const joining = useJoining();
  const toasts = useToasts();
  const dialog = useRequestAbout();
  const chairDialogs = useChairDialogs();
  const [asksToJoin, setAsksToJoin] = createSignal(false);
  const mayJoin = () => can({ type: 'attendance.join', mode: 'remote' });
  useDocumentTitle(() => t('hall.title', { title: meeting.sitting.convocation?.title ?? '' }));
  useThreadsInView();
  useHallShortcuts();
  useBack(() => agreed({ type: 'attendance.leave' }));
  helpFor(role);
  useSoon(otherWindows, HaveFloorNotice, JoinDialog, WhyHere, laterWords('refusals'), RequestDialog);

  onMount(() => {
    const before = joining.before();
    if (before && mayJoin()) void joining.join(before);
    else setAsksToJoin(mayJoin());
  });
  const hasSoundBegun = useSoundBegun();
  async function leave() {
    if (!(await joining.leave())) return;
    toasts.show({ text: t('hall.left'), kind: 'note' });
  }
  return (
    <main
      class="hall"
      data-seq={seq()}
      data-view={panes.view()}
      data-large={panes.isScreenLarge()}
      data-keeps-list={view.keepsList()}
      data-phase={meeting.sitting.phase.state}
    >
      <HallTop />
      <HallNotices isWhole={view.speaks() !== null}>
        <ConnectionBanner />
        <Show when={view.speaks()}>
          <HaveFloorNotice />
        </Show>
        <Show when={view.presides()}>
          <ChairAwayNotice />
        </Show>
        <Show when={joining.wasLeftElsewhere()}>
          <p class="hall-notice" role="status">
            {t('hall.leftElsewhere')}
          </p>
        </Show>
        <PhaseNotice meetingId={props.meetingId} />
        <Show when={asksForConsent(meeting.recording)}>
          <RecordingNotice />
        </Show>
      </HallNotices>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard as well */}
      <div class="hall-agenda" tabIndex={0}>
        <AgendaPanel />
      </div>
      <div class="hall-centre">
        <div class="hall-text">
          <CompiledInputs />
        </div>
        <DockStrip />
        <DockContent meetingId={props.meetingId} />
      </div>
      <div class="hall-stage">
        <Stage />
        <Show when={hasRight(role(), 'check-sound')}>
          <ChecksOfOthers />
        </Show>
      </div>
      <div class="hall-side">
        <div class="hall-floor">
          <FloorPanel />
          <Show when={view.keepsList()}>
            <ChairTools />
          </Show>
        </div>
        <OwnCheck />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
        <div class="hall-list" tabIndex={0}>
          <Show when={joining.joined()}>
            <PointOfOrder where="narrow-only" />
          </Show>
          <ListOfSpeakers />
        </div>
      </div>
      <HallViews />
      <ControlBar
        meetingId={props.meetingId}
        onJoin={mayJoin() && !asksToJoin() ? () => setAsksToJoin(true) : null}
        onLeave={() => void leave()}
      />
      <Devices />
      <Show when={hasSoundBegun()}>
        <Told missed={missed} />
      </Show>
      <Show when={asksToJoin()}>
        <JoinDialog onClose={() => setAsksToJoin(false)} />
      </Show>
      <Show when={dialog.asking()}>
        <RequestDialog />
      </Show>
      <Show when={chairDialogs.shown()}>
        <ChairDialogs />
      </Show>
    </main>
  );
}

/** A person who opens the threads of a passage sees them, wherever they stand. */
function useThreadsInView() {
  const desk = useReadingDesk();
  const panes = usePanes();
  createEffect(
    on(
      () => desk.shown() ?? desk.focused(),
      (opened) => {
        if (opened !== null) panes.show('annotations');
      },
      { defer: true },
    ),
  );
}
