import { nextRemoteSpeakers } from '../../shared/floor/next-remote-speakers.ts';
import { mayBeHeard } from '../../shared/floor/who-may-be-heard.ts';
import type { FloorRules } from './floor-policy.ts';

/** The meeting's own rules: who may be heard (F12), and who is on deck (F14). */
export const FLOOR_RULES: FloorRules = {
  mayBeHeard,
  onDeck: (meeting) =>
    nextRemoteSpeakers(meeting).flatMap(({ beneficiary }) =>
      beneficiary.type === 'member' ? [beneficiary.person] : [],
    ),
};
