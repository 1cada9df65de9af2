import type { Mode } from '../../../shared/attendance/attendance.ts';
import { type AgendaItemId, type EntryId, idOf, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';

/** Who does what how many seconds after ten o'clock. */
export type PastStep = readonly [seconds: number, by: string, command: MeetingCommand];

const MINUTE = 60;
const hearing = idOf<AgendaItemId>('hearing');
const following = idOf<AgendaItemId>('following');

const attending: readonly (readonly [key: string, mode: Mode])[] = [
  ['chair', 'room'],
  ['secretary', 'room'],
  ['moderator', 'room'],
  ['rapporteur', 'room'],
  ['inroom1', 'room'],
  ['remote1', 'remote'],
  ['remote2', 'remote'],
  ['remote3', 'remote'],
];

type Turn = {
  readonly name: string;
  readonly by: string;
  readonly organisation: string;
  readonly language: 'en' | 'fr' | 'ar';
  readonly item: AgendaItemId;
  readonly asks: number;
  readonly begins: number;
  readonly seconds: number;
};

function turn({ name, by, organisation, language, item, asks, begins, seconds }: Turn): readonly PastStep[] {
  const requestId = idOf<RequestId>(`past-${name}`);
  const capacity = { type: 'for-organisation', organisation } as const;
  const asked = { requestId, kind: 'intervention', note: '', capacity, language, about: null } as const;
  return [
    [asks, by, { type: 'floor.request', ...asked, agendaItemId: item }],
    [begins, 'chair', { type: 'floor.give', requestId, ending: null }],
    [begins + seconds, by, { type: 'floor.end', requestId }],
  ];
}

const LAKES = {
  name: 'lakes',
  by: 'remote1',
  organisation: 'Lakes Access Providers Association',
  language: 'en',
} as const;
const MINISTRY = {
  name: 'ministry',
  by: 'inroom1',
  organisation: 'Ministry of Communications of a landlocked country',
  language: 'en',
} as const;
const LAGUNE = {
  name: 'lagune',
  by: 'remote2',
  organisation: 'Réseau universitaire de la Lagune',
  language: 'fr',
} as const;
const WAHAT = { name: 'wahat', by: 'remote3', organisation: 'Wahat Carriers Company', language: 'ar' } as const;

/** In the order of time. */
export const pastSteps: readonly PastStep[] = [
  ...attending.map(([key, mode], n): PastStep => [-10 * MINUTE + 20 * n, key, { type: 'attendance.join', mode }]),
  [0, 'chair', { type: 'meeting.open' }],
  [4 * MINUTE, 'chair', { type: 'agenda.take-item', itemId: hearing }],
  ...turn({ ...LAKES, item: hearing, asks: 5 * MINUTE, begins: 6 * MINUTE, seconds: 160 }),
  ...turn({ ...MINISTRY, item: hearing, asks: 12 * MINUTE, begins: 13 * MINUTE, seconds: 140 }),
  [
    25 * MINUTE,
    'rapporteur',
    {
      type: 'minutes.record-decision',
      entryId: idOf<EntryId>('past-decision'),
      agendaItemId: hearing,
      text: 'The meeting agreed that the list of speakers is one, and is shown to everybody.',
      about: null,
    },
  ],
  [30 * MINUTE, 'chair', { type: 'agenda.take-item', itemId: following }],
  ...turn({ ...LAGUNE, item: following, asks: 31 * MINUTE, begins: 32 * MINUTE, seconds: 150 }),
  ...turn({ ...WAHAT, item: following, asks: 36 * MINUTE, begins: 37 * MINUTE, seconds: 120 }),
  [
    50 * MINUTE,
    'rapporteur',
    {
      type: 'minutes.record-action',
      entryId: idOf<EntryId>('past-action'),
      agendaItemId: following,
      text: 'Publish the documents of the next meeting five days before.',
      about: null,
      responsible: 'Secretariat',
      due: '2015-09-23',
    },
  ],
  [58 * MINUTE, 'chair', { type: 'agenda.conclude-item', itemId: following }],
  [60 * MINUTE, 'chair', { type: 'meeting.close' }],
  ...attending.map(([key], n): PastStep => [61 * MINUTE + 5 * n, key, { type: 'attendance.leave' }]),
];
