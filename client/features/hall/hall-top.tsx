import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useLanguage } from '../../session/language-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { countsOf } from '../attendance/counts.ts';
import { dayInWords, timeOfDay } from '../floor/spell-time.ts';
import { MeetingControls } from './meeting-controls.tsx';

/** What meeting this is, where and when, since when it is open, and who is here. */
export function HallTop() {
  const { language, t } = useLanguage();
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
                date: dayInWords(call().date, language()),
              })}
            </span>
            <Show when={call().isSample}>
              <span class="facts">
                <Badge>{t('hall.sample')}</Badge>
              </span>
            </Show>
          </>
        )}
      </Show>
      <div class="end">
        <PhaseSign />
        <Counts />
        <MeetingControls />
      </div>
    </header>
  );
}

/** Open since 09:30 (Geneva): a time never stands without its place. */
export function PhaseSign() {
  const { language, t } = useLanguage();
  const { meeting } = useMeeting();
  const phase = () => meeting.sitting.phase;
  const words = () => {
    const now = phase();
    if (now.state === 'not-open') return t('hall.notOpen');
    const { timeZone, place } = meeting.sitting.convocation ?? { timeZone: 'UTC', place: 'UTC' };
    const time = t('hall.timeWithZone', { time: timeOfDay(since(), timeZone, language()), place });
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
  const { t } = useLanguage();
  const { meeting } = useMeeting();
  const counts = () => countsOf(meeting.attendance);
  return (
    <span>
      {t('hall.inRoom', { count: counts().room })} · {t('hall.remote', { count: counts().remote })}
      <Show when={counts().away > 0}> · {t('hall.away', { count: counts().away })}</Show>
    </span>
  );
}
