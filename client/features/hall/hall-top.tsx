import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { timeZoneOf } from '../../../shared/sitting/sitting.ts';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useFormats } from '../../session/formats.ts';
import { useT } from '../../session/language-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { ThemeMenu } from '../../ui/theme-menu.tsx';
import { countsOf } from '../attendance/counts.ts';
import { ChimeControl } from './chime-control.tsx';
import { MeetingControls } from './meeting-controls.tsx';

/** What meeting this is, where and when, since when it is open, and who is here. */
export function HallTop() {
  const t = useT();
  const formats = useFormats();
  const { meeting } = useMeeting();
  const convocation = () => meeting.sitting.convocation;
  return (
    <header class="hall-top">
      <A href="/" class="hall-home" aria-label={t('hall.refused.home')}>
        <img src="/icon.svg" alt="" width="24" height="24" />
      </A>
      <Show when={convocation()}>
        {(call) => (
          <>
            <h1 dir="auto">{call().title}</h1>
            <span class="facts">
              {t('hall.placeAndDate', {
                group: call().group,
                place: call().place,
                date: formats.day(call().date),
              })}
            </span>
            <Show when={call().isSample}>
              <Badge>{t('hall.sample')}</Badge>
            </Show>
          </>
        )}
      </Show>
      <div class="end">
        <PhaseSign />
        <Counts />
        <MeetingControls />
        <span class="narrow-only">
          <LanguageMenu />
          <ThemeMenu />
          <ChimeControl />
        </span>
      </div>
    </header>
  );
}

/** Open since 09:30 GMT+2: a time never stands without its zone. */
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
  const { meeting } = useMeeting();
  const counts = () => countsOf(meeting.attendance);
  return (
    <span>
      {t('hall.inRoom', { count: counts().room })} · {t('hall.remote', { count: counts().remote })}
      <Show when={counts().away > 0}> · {t('hall.away', { count: counts().away })}</Show>
    </span>
  );
}
