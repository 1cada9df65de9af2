import type { Minutes, MinutesEntry, MinutesEvent } from '../minutes/minutes.ts';
import type { CarriedAction, EarlierMeeting, OpenAction, Series } from '../minutes/outcome.ts';
import { remembering } from './remembering.ts';

const unwritten = <T extends Pick<MinutesEntry, 'text' | 'about'>>(entry: T): T => ({
  ...entry,
  text: '',
  about: null,
});
const unassigned = { responsible: '', due: null };

const entryOnScreen = remembering<MinutesEntry>((entry) => {
  if (entry.kind === 'action') return { ...unwritten(entry), ...unassigned, ...untold(entry) };
  const { follows: _, ...decision } = entry;
  return unwritten(decision);
});
const untold = ({ became }: Pick<CarriedAction, 'became'>) => (became ? { became: { ...became, text: '' } } : {});

const unnamed = (meeting: EarlierMeeting): EarlierMeeting => ({ ...meeting, title: '' });
const actionOnScreen = <T extends OpenAction>(action: T): T => ({
  ...action,
  from: unnamed(action.from),
  text: '',
  ...unassigned,
});
const seriesOnScreen = remembering<Series>(({ follows, agendaItemId, actions }) => ({
  follows: unnamed(follows),
  agendaItemId,
  actions: actions.map((action) => ({ ...actionOnScreen(action), ...untold(action) })),
}));

export const minutesOnScreen = ({ entries, series, ...choices }: Minutes): Minutes => ({
  ...choices,
  entries: entries.map(entryOnScreen),
  ...(series && { series: seriesOnScreen(series) }),
});

type Worded = Extract<
  MinutesEvent,
  {
    type:
      | 'minutes.decision-recorded'
      | 'minutes.action-recorded'
      | 'minutes.amended'
      | 'minutes.taken-over'
      | 'minutes.action-reported'
      | 'minutes.decision-followed';
  }
>;

/** What was recorded, without its words. */
export function minuted(event: Worded): MinutesEvent {
  switch (event.type) {
    case 'minutes.amended':
    case 'minutes.action-reported':
      return { ...event, text: '' };
    case 'minutes.action-recorded':
      return { ...unwritten(event), ...unassigned };
    case 'minutes.taken-over':
      return { ...event, follows: unnamed(event.follows), actions: event.actions.map(actionOnScreen) };
    case 'minutes.decision-followed':
      return { ...event, follows: null };
    case 'minutes.decision-recorded':
      return unwritten(event);
  }
}
