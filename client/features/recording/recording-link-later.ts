import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

export const RecordingLink = lazyWithWords<{ readonly meetingId: string }>(
  ['recording'],
  async () => (await import('./recording-link.tsx')).RecordingLink,
);
