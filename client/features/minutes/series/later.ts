import type { AgendaItemId, MeetingId } from '../../../../shared/ids.ts';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import type { ActionShown } from './action-shown.ts';

/** Fetched once there is an action. */
export const BecameOfAction = lazyWithWords<ActionShown>(
  ['series'],
  async () => (await import('./became-of-action.tsx')).BecameOfAction,
);
/** Fetched once the meeting has taken over actions. */
export const CarriedActions = lazyWithWords<{ readonly itemId: AgendaItemId }>(
  ['series'],
  async () => (await import('./carried-actions.tsx')).CarriedActions,
);
/** On the page of the minutes alone. */
export const FollowMeeting = lazyWithWords<{ readonly meetingId: MeetingId }>(
  ['series', 'refusals'],
  async () => (await import('./follow-meeting.tsx')).FollowMeeting,
);
