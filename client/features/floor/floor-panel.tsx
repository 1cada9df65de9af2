import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createSignal, For, Show } from 'solid-js';
import { memberIn } from '../../../shared/floor/requests/beneficiary.ts';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { voicesOf } from '../../../shared/floor/sound/whose-turn.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ArrivalDot } from '../sound-check/arrival-dot.tsx';
import { RefusedMicrophone } from '../sound-check/refused-microphone.tsx';
import { CountdownView } from './clock/countdown-view.tsx';
import { Substitution } from './delegation/substitution-later.ts';
import { AbsenceSign } from './list/row/absence-sign.tsx';
import './floor.css';
import { Dotted } from '../../ui/label/dotted-words.tsx';
import { useFloorView } from './floor-view-context.tsx';
import { aboutInWords, beneficiaryInWords, capacityInWords, insteadOfWhom } from './floor-words.ts';
import { VacantFloor } from './vacant-floor.tsx';

/** For a person who presides alone. */
const HolderActions = lazyWithWords(
  ['chairing'],
  async () => (await import('./chair/holder-actions.tsx')).HolderActions,
);

/** For who has the text of the speech: most meetings have none. */
const SpeechCard = lazyWithWords(['speeches'], async () => (await import('../speeches/speech-card.tsx')).SpeechCard);

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
            <Show when={may('floor.add-time') && holding()}>{(turn) => <HolderActions holding={turn()} />}</Show>
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
  const insteadOf = () => insteadOfWhom(meeting, props.request);
  const kind = () => props.request.kind !== 'intervention' && t(`floor.kind.${props.request.kind}`);
  const details = () => [
    who().organisation,
    capacityInWords(t, props.request.capacity, who().organisation),
    insteadOf() && t('floor.insteadOf', { name: insteadOf() }),
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
          </Show>
          <Dotted class="cut" parts={details()} follows={Boolean(kind())} />
        </p>
        <Show when={props.request.entity}>
          <Substitution request={props.request} isSmall />
        </Show>
        <IconButton label={t('floor.allOfHolder')} aria-expanded={props.isOpen} onClick={() => props.onToggle()}>
          <ChevronDown />
        </IconButton>
      </div>
      <AbsenceSign request={props.request} />
      <Show when={Object.keys(meeting.speech.byId).length > 0}>
        <SpeechCard request={props.request} />
      </Show>
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
