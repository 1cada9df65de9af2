import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** On the room’s screen, while recording goes on. */
export const RecordingMark = lazyWithWords(
  ['recording'],
  async () => (await import('./recording-mark.tsx')).RecordingMark,
);
