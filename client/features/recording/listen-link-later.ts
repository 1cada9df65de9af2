import type { Anchor } from '../../../shared/report/document.ts';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

export const RecordingLink = lazyWithWords<{ readonly meetingId: string }>(
  ['recording'],
  async () => (await import('./recording-link.tsx')).RecordingLink,
);

/** Behind the paragraphs of the minutes that report what was said. */
export const ListenLink = lazyWithWords<{ readonly anchor: Anchor }>(
  ['recording'],
  async () => (await import('./listen-link.tsx')).ListenLink,
);
