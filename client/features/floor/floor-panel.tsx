import Ban from 'lucide-solid/icons/ban';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import SkipForward from 'lucide-solid/icons/skip-forward';
import { createSignal, For, Show } from 'solid-js';
import { memberIn } from '../../../shared/floor/beneficiary.ts';
import type { Holding } from '../../../shared/floor/floor.ts';
import type { FloorRequest } from '../../../shared/floor/floor-request.ts';
import { voicesOf } from '../../../shared/floor/sound/who-may-be-heard.ts';
import type { RequestId } from '../../../shared/ids.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { CommandButton, CommandIconButton } from '../../meeting/command-button.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ArrivalDot } from '../sound-check/arrival-dot.tsx';
import { RefusedMicrophone } from '../sound-check/refused-microphone.tsx';
import { ADDED_SECONDS } from './chair/added-seconds.ts';
import { useChairDialogs } from './chair/chair-dialogs-context.tsx';
import { CountdownView } from './clock/countdown-view.tsx';
import { AbsenceSign } from './list/row/absence-sign.tsx';
import './floor.css';
import { Between, Dotted } from '../../ui/label/dotted-words.tsx';
import { useFloorView } from './floor-view-context.tsx';
import { aboutInWords, beneficiaryInWords, capacityInWords } from './floor-words.ts';
import { UnheardTime } from './unheard-time.tsx';
import { VacantFloor } from './vacant-floor.tsx';

/** The holder, in which capacity they speak, about what, and how much time is left. */
export function FloorPanel() {
  const t = useT();
  const view = useFloorView();
  const may = useMay();
  const holding = () => view.holding() ?? undefined;
  const [isOpen, setOpen] = createSignal<boolean | null>(null);
  /** A person who reads a text out has it in front of them. */
  const showsAll = () => isOpen() ?? view.ownPlace().state === 'reading';
  return (
    <section
      class="floor-panel"
      aria-label={t('floor.region')}
      data-held={view.held() !== null}
      data-mine={view.iHold()}
      data-open={showsAll()}
    >
      <Show when={view.held()} fallback={<VacantFloor />}>
        {(request) => (
          <>
            <Holder request={request()} isOpen={showsAll()} onToggle={() => setOpen(!showsAll())} />
            <Show when={holding()}>{(turn) => <CountdownView holding={turn()} />}</Show>
            <Show when={may('floor.add-time') && holding()}>{(turn) => <UnheardTime holding={turn()} />}</Show>
            <Show when={holding()}>{(turn) => <HolderActions holding={turn()} />}</Show>
          </>
        )}
      </Show>
    </section>
  );
}

type HolderProps = { readonly request: FloorRequest; readonly isOpen: boolean; readonly onToggle: () => void };

function Holder(props: HolderProps) {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const who = () => beneficiaryInWords(t, meeting, props.request);
  const about = () => aboutInWords(t, meeting, props.request.about);
  const kind = () => props.request.kind !== 'intervention' && t(`floor.kind.${props.request.kind}`);
  const details = () => [
    who().organisation,
    capacityInWords(t, props.request.capacity, who().organisation),
    who().group,
    who().mode,
    t('floor.speaksIn', { language: formats.languageName(props.request.language) }),
    about() && t('floor.speakingTo', { what: about() ?? '' }),
  ];
  return (
    <>
      <h2>
        <bdi class="cut">{who().name}</bdi>
      </h2>
      <div class="who">
        <For each={voicesOf(meeting)}>{(person) => <ArrivalDot person={person} />}</For>
        <p class="fitting">
          <Show when={kind()}>
            <strong>{kind()}</strong>
            <Between />
          </Show>
          <Dotted class="cut" parts={details()} />
        </p>
        <IconButton label={t('floor.allOfHolder')} aria-expanded={props.isOpen} onClick={() => props.onToggle()}>
          <ChevronDown />
        </IconButton>
      </div>
      <AbsenceSign request={props.request} />
      <Show when={memberIn(props.request)}>{(person) => <RefusedMicrophone person={person()} />}</Show>
      <Show when={props.request.written}>
        {(text) => (
          <div class="written">
            <p class="small quiet">{t('floor.readOutByModerator')}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, by keyboard as well */}
            <div class="written-text" tabIndex={0} dir="auto">
              {text()}
            </div>
          </div>
        )}
      </Show>
    </>
  );
}

/** The chair's controls for the present turn; the holder's own controls are in the bar at the bottom. */
function HolderActions(props: { readonly holding: Holding }) {
  const t = useT();
  const may = useMay();
  const view = useFloorView();
  return (
    <Show when={may('floor.add-time')}>
      <div class="actions">
        <Show when={!view.iHold()}>
          <CommandButton
            kind="primary"
            size="small"
            command={{ type: 'floor.end', requestId: props.holding.requestId }}
          >
            {t('floor.end')}
          </CommandButton>
        </Show>
        <CommandButton
          size="small"
          inSteps
          command={{ type: 'floor.add-time', requestId: props.holding.requestId, seconds: ADDED_SECONDS }}
        >
          {t('chairing.addHalf')}
        </CommandButton>
        <CommandIconButton
          label={t('chairing.passOver')}
          command={{ type: 'floor.pass-over', requestId: props.holding.requestId }}
        >
          <SkipForward class="turns" />
        </CommandIconButton>
        <Revoke requestId={props.holding.requestId} />
      </div>
    </Show>
  );
}

function Revoke(props: { readonly requestId: RequestId }) {
  const t = useT();
  const dialogs = useChairDialogs();
  const { can } = useMeeting();
  return (
    <IconButton
      label={t('chairing.revoke')}
      disabled={!can({ type: 'floor.revoke', requestId: props.requestId, reason: null })}
      onClick={() => dialogs.open({ what: 'revoke', requestId: props.requestId })}
    >
      <Ban />
    </IconButton>
  );
}
