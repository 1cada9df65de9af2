import ChartColumn from 'lucide-solid/icons/chart-column';
import ClipboardList from 'lucide-solid/icons/clipboard-list';
import Mic from 'lucide-solid/icons/mic';
import MicOff from 'lucide-solid/icons/mic-off';
import SkipForward from 'lucide-solid/icons/skip-forward';
import Timer from 'lucide-solid/icons/timer';
import UserPlus from 'lucide-solid/icons/user-plus';
import Wrench from 'lucide-solid/icons/wrench';
import { Show } from 'solid-js';
import { giving } from '../../../../shared/floor/order/giving.ts';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import { hasPriority } from '../../../../shared/floor/requests/floor-request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useCall } from '../../../media/call/call-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { createDisclosure } from '../../../ui/disclosure.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { dotted } from '../../../ui/label/dotted.ts';
import { EitherLabel } from '../../../ui/label/either-label.tsx';
import './chair-tools.css';
import { useFloorView } from '../floor-view-context.tsx';
import { CloseList } from '../list/read-out-dialog.tsx';
import { AbsenceSign } from '../list/row/absence-sign.tsx';
import { awayNext } from './away-next.ts';
import { useChairDialogs } from './chair-dialogs-context.tsx';
import { useFloorShortcuts } from './floor-shortcuts.ts';
import { PolicyButton } from './policy-dialog.tsx';
import { SharesChart } from './shares-chart.tsx';
import { UndoButton } from './undo-button.tsx';

/** The tools of the list keepers: the next step in sight, the others beside it or behind one button. */
export function ChairTools() {
  const t = useT();
  const may = useMay();
  const { meeting } = useMeeting();
  const isClosed = () => meeting.sitting.phase.state === 'closed';
  const drawer = createDisclosure();
  useFloorShortcuts();
  return (
    <section class="chair-tools" aria-label={t('chairing.tools')}>
      <Show when={may('floor.give') && !isClosed()}>
        <NextButton />
        <div class="after-next">
          <span class="undo-place">
            <UndoButton />
          </span>
          <PassOverNext />
        </div>
      </Show>
      <div class="tool-drawer" ref={drawer.place} data-open={drawer.isOpen()}>
        <Button
          size="small"
          class="more-tools"
          aria-expanded={drawer.isOpen()}
          icon={<Wrench aria-hidden="true" />}
          onClick={drawer.toggle}
        >
          {t('chairing.moreTools')}
        </Button>
        <div class="tools">
          <Show when={!isClosed()}>
            <Show when={may('floor.give')}>
              <CloseList />
              <SilenceButton />
            </Show>
            <HelpButton />
          </Show>
          <Settings isClosed={isClosed()} />
        </div>
      </div>
      <Show when={may('floor.give')}>
        <SharesChart />
      </Show>
    </section>
  );
}

/** What is set now and then, and looked up; of a closed meeting one only looks it up. */
function Settings(props: { readonly isClosed: boolean }) {
  const t = useT();
  const may = useMay();
  const dialogs = useChairDialogs();
  return (
    <div class="settings">
      <Show when={may('floor.choose-policy') && !props.isClosed}>
        <PolicyButton />
      </Show>
      <Show when={!props.isClosed}>
        <IconButton label={t('chairing.enter')} onClick={() => dialogs.open({ what: 'enter' })}>
          <UserPlus />
        </IconButton>
      </Show>
      <Show when={may('floor.set-speaking-time') && !props.isClosed}>
        <IconButton label={t('chairing.times')} onClick={() => dialogs.open({ what: 'times' })}>
          <Timer />
        </IconButton>
      </Show>
      <IconButton label={t('chairing.readOut')} onClick={() => dialogs.open({ what: 'read-out' })}>
        <ClipboardList />
      </IconButton>
      <IconButton label={t('chairing.statistics')} onClick={() => dialogs.open({ what: 'statistics' })}>
        <ChartColumn />
      </IconButton>
    </div>
  );
}

/** Names the request that it shows, so that two chairs who press at once cannot skip a person. */
function NextButton() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  const command = () => {
    const next = view.next();
    return next && giving(meeting.floor, next.request.id);
  };
  const label = () => {
    const next = view.next();
    if (!next) return t('chairing.nextNobody');
    const { beneficiary, kind } = next.request;
    return dotted([
      t('chairing.next', { name: nameOf(meeting, beneficiary).name }),
      hasPriority(kind) && t(`floor.kind.${kind}`),
    ]);
  };
  return (
    <CommandButton
      kind={view.held() || awayNext(meeting, view.next()) ? 'plain' : 'primary'}
      class="next"
      icon={<Mic />}
      command={command()}
      resting={view.hasJustPassed()}
    >
      {label()} <Show when={awayNext(meeting, view.next())}>{(request) => <AbsenceSign request={request()} />}</Show>
    </CommandButton>
  );
}

/** Where the next speaker would not answer, one step lets another go first (F7), and can be undone. */
function PassOverNext() {
  const t = useT();
  const { meeting } = useMeeting();
  const view = useFloorView();
  return (
    <Show when={awayNext(meeting, view.next())}>
      {(request) => (
        <CommandButton
          size="small"
          class="pass-over-next"
          icon={<SkipForward class="turns" />}
          command={{ type: 'floor.pass-over', requestId: request().id }}
          resting={view.hasJustPassed()}
        >
          {t('chairing.passOver')}
        </CommandButton>
      )}
    </Show>
  );
}

function SilenceButton() {
  const t = useT();
  const { meeting } = useMeeting();
  return (
    <CommandButton
      size="small"
      icon={<MicOff />}
      aria-pressed={meeting.floor.silenced}
      command={{ type: meeting.floor.silenced ? 'floor.unsilence' : 'floor.silence' }}
    >
      <EitherLabel first={t('chairing.silence')} second={t('chairing.unsilence')} isSecond={meeting.floor.silenced} />
    </CommandButton>
  );
}

/** The moderator's own microphone, to help a remote participant; the chair can close it. */
function HelpButton() {
  const t = useT();
  const may = useMay();
  const call = useCall();
  const { meeting } = useMeeting();
  const isHelping = () => meeting.floor.helping !== null;
  return (
    <Show when={may('floor.help') || (isHelping() && may('floor.stop-helping'))}>
      <CommandButton
        size="small"
        aria-pressed={isHelping()}
        icon={<Mic />}
        command={{ type: isHelping() ? 'floor.stop-helping' : 'floor.help' }}
        onPressed={({ type }) => type === 'floor.help' && call.openToHelp()}
      >
        <EitherLabel first={t('chairing.help')} second={t('chairing.stopHelping')} isSecond={isHelping()} />
      </CommandButton>
    </Show>
  );
}
