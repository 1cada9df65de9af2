import type { PassageId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';

/** The passage pointed at; null when nobody points, and once the meeting is closed, which has nobody to look where (C2). */
export const pointedNow = ({ compilation, sitting }: Pick<Meeting, 'compilation' | 'sitting'>): PassageId | null =>
  sitting.phase.state === 'closed' ? null : compilation.pointedAt;
