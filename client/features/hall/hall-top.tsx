import ChevronDown from 'lucide-solid/icons/chevron-down';
import UserRound from 'lucide-solid/icons/user-round';
import { createMemo, Show } from 'solid-js';
import { countsOf } from '../../../shared/attendance/whereabouts.ts';
import type { Convocation } from '../../../shared/sitting/sitting.ts';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { createDisclosure } from '../../ui/disclosure.ts';
import { Badge } from '../../ui/label/badge.tsx';

const OwnSettings = lazyWithWords([], async () => (await import('./beside.ts')).BESIDE.OwnSettingsAbove);
const MeetingControls = lazyWithWords(
  ['presiding'],
  async () => (await import('./bar/meeting-controls.tsx')).MeetingControls,
);

/**
 * Which meeting this is, since when it is open, and who is here. Its title opens the rest, where the rest has no room beside it.
 */
export function HallTop() {
  const t = useT();
  const { meeting, person } = useMeeting();
  const may = useMay();
  const about = createDisclosure();
  const convocation = () => meeting.sitting.convocation;
  return (
    <header class="hall-top" ref={about.place} data-open={about.isOpen()}>
      <a href="/" class="hall-home" aria-label={t('hall.home')}>
        <img src="/icon.svg" alt="" width="24" height="24" />
      </a>
      <Show when={convocation()}>
        {(call) => (
          <h1>
            <button type="button" class="hall-title" aria-expanded={about.isOpen()} onClick={about.toggle}>
              <span class="cut" dir="auto">
                {call().title}
              </span>
              <ChevronDown aria-hidden="true" />
            </button>
          </h1>
        )}
      </Show>
      <PhaseSign />
      <div class="hall-about">
        <Show when={convocation()}>{(call) => <Facts call={call()} />}</Show>
        <div class="end">
          <Counts />
          <Show when={may('meeting.open')}>
            <MeetingControls />
          </Show>
          <Show when={person()}>
            <a href="/account" class="control hall-account" target="_blank" rel="noopener">
              <UserRound aria-hidden="true" />
              {t('common.account')}
            </a>
          </Show>
          <OwnSettings />
        </div>
      </div>
    </header>
  );
}

function Facts(props: { readonly call: Convocation }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div class="facts">
      <p class="whole-title" dir="auto">
        {props.call.title}
      </p>
      <p>
        {t('hall.placeAndDate', {
          group: props.call.group,
          place: props.call.place,
          date: formats.when(props.call),
        })}
      </p>
      <Show when={props.call.isSample}>
        <Badge>{t('hall.sample')}</Badge>
      </Show>
    </div>
  );
}

/** Open since 09:30 GMT+2: a time always stands with its time zone. */
function PhaseSign() {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const phase = () => meeting.sitting.phase;
  const words = () => {
    const now = phase();
    if (now.state === 'not-open') return t('hall.notOpen');
    const time = formats.time(since(), timeZoneOf(meeting.sitting));
    if (now.state === 'open') return t('hall.openSince', { time });
    return t(now.state === 'suspended' ? 'hall.suspendedSince' : 'hall.closedSince', { time });
  };
  /** An open meeting counts from its first opening, whatever suspensions there were. */
  const since = () => {
    const now = phase();
    if (now.state === 'open') return meeting.sitting.stretches[0]?.from ?? now.since;
    return now.state === 'not-open' ? 0 : now.since;
  };
  return (
    <span class="phase-sign" data-phase={phase().state}>
      {words()}
    </span>
  );
}

function Counts() {
  const t = useT();
  const { state } = useMeeting();
  const counts = createMemo(() => countsOf(state().attendance));
  return (
    <span>
      {t('hall.inRoom', { count: counts().room })} · {t('hall.remote', { count: counts().remote })}
      <Show when={counts().away > 0}> · {t('hall.away', { count: counts().away })}</Show>
    </span>
  );
}
