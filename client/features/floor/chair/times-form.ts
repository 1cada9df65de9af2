import { createSignal } from 'solid-js';
import { listOf } from '../../../../shared/floor/floor.ts';
import type { TimeScope } from '../../../../shared/floor/floor-messages.ts';
import type { Kind } from '../../../../shared/floor/floor-request.ts';
import { idOf, type PersonId } from '../../../../shared/ids.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';

type ScopeType = TimeScope['type'];

/** A speaking time, while it is being set. */
export function createTimesForm() {
  const { meeting } = useMeeting();
  const [scope, setScope] = createSignal<ScopeType>(meeting.agenda.current ? 'item' : 'meeting');
  const [kind, setKind] = createSignal<Kind>('intervention');
  const [person, setPerson] = createSignal<PersonId | ''>('');
  const [minutes, setMinutes] = createSignal('3');
  const [seconds, setSeconds] = createSignal('0');
  const total = () => Number(minutes()) * 60 + Number(seconds());

  function chosen(): TimeScope | null {
    const item = meeting.agenda.current;
    if (scope() === 'item') return item && { type: 'item', agendaItemId: item };
    if (scope() === 'kind') return { type: 'kind', kind: kind() };
    if (scope() === 'person') return person() === '' ? null : { type: 'person', person: idOf<PersonId>(person()) };
    return { type: 'meeting' };
  }
  function command() {
    const to = chosen();
    return to && ({ type: 'floor.set-speaking-time', scope: to, seconds: total() } as const);
  }
  /** Takes away what is set for the scope alone; null where nothing is. */
  function clearing() {
    const to = chosen();
    return to && now() !== null && to.type !== 'meeting'
      ? ({ type: 'floor.set-speaking-time', scope: to, seconds: null } as const)
      : null;
  }
  /** What holds for the scope now; null where nothing of its own is set. */
  function now(): number | null {
    const to = chosen();
    const { speakingTime } = meeting.floor;
    if (to?.type === 'meeting') return speakingTime.meeting;
    if (to?.type === 'item') return listOf(meeting.floor, to.agendaItemId).speakingTime;
    if (to?.type === 'kind') return speakingTime.byKind[to.kind] ?? null;
    return to ? (speakingTime.byPerson[to.person] ?? null) : null;
  }
  function propose(whole: number) {
    setScope('item');
    setMinutes(String(Math.floor(whole / 60)));
    setSeconds(String(whole % 60));
  }
  return {
    scope,
    setScope,
    kind,
    setKind,
    person,
    setPerson,
    minutes,
    setMinutes,
    seconds,
    setSeconds,
    command,
    clearing,
    now,
    propose,
  };
}

export type TimesForm = ReturnType<typeof createTimesForm>;
