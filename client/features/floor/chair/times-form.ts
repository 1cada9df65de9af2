import { createStore } from 'solid-js/store';
import type { FloorCommand, TimeScope } from '../../../../shared/floor/floor-messages.ts';
import type { Kind } from '../../../../shared/floor/requests/floor-request.ts';
import { secondsSet } from '../../../../shared/floor/time/speaking-time.ts';
import { idOf, type PersonId } from '../../../../shared/ids.ts';
import type { Meeting } from '../../../../shared/meeting.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';

/** Whose time it is, and how long. `person` is empty until somebody is chosen; minutes and seconds are as they were typed. */
type TimesDraft = {
  readonly scope: TimeScope['type'];
  readonly kind: Kind;
  readonly person: PersonId | '';
  readonly minutes: string;
  readonly seconds: string;
};

/** A speaking time, while it is being set. */
export type TimesForm = {
  readonly draft: TimesDraft;
  readonly set: (change: Partial<TimesDraft>) => void;
  /** Null until it is said whose time it is. */
  readonly command: () => FloorCommand | null;
  /** Takes away what is set for this scope alone; null where nothing is. */
  readonly clearing: () => FloorCommand | null;
  /** What holds for the scope now, s; null where nothing of its own is set. */
  readonly now: () => number | null;
  /** For the agenda item, s. */
  readonly propose: (seconds: number) => void;
};

export function createTimesForm(): TimesForm {
  const { meeting } = useMeeting();
  const [draft, set] = createStore<TimesDraft>({
    scope: meeting.agenda.current ? 'item' : 'meeting',
    kind: 'intervention',
    person: '',
    minutes: '3',
    seconds: '0',
  });
  const scope = () => scopeOf(draft, meeting);
  const setting = (seconds: number | null): FloorCommand | null => {
    const to = scope();
    return to && { type: 'floor.set-speaking-time', scope: to, seconds };
  };
  const now = () => {
    const to = scope();
    return to && secondsSet(meeting, to);
  };
  return {
    draft,
    set,
    command: () => setting(Number(draft.minutes) * 60 + Number(draft.seconds)),
    clearing: () => (scope()?.type === 'meeting' || now() === null ? null : setting(null)),
    now,
    propose: (seconds) =>
      set({ scope: 'item', minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60) }),
  };
}

function scopeOf({ scope, kind, person }: TimesDraft, { agenda }: Meeting): TimeScope | null {
  if (scope === 'item') return agenda.current && { type: 'item', agendaItemId: agenda.current };
  if (scope === 'kind') return { type: 'kind', kind };
  if (scope === 'person') return person === '' ? null : { type: 'person', person: idOf<PersonId>(person) };
  return { type: 'meeting' };
}
