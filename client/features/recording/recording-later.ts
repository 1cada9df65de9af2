import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** Only where recording goes on or is planned. */
export const RecordingNotice = lazyWithWords(
  ['recording'],
  async () => (await import('./recording-notice.tsx')).RecordingNotice,
);
export const ConsentChoice = lazyWithWords(
  ['recording'],
  async () => (await import('./consent-choice.tsx')).ConsentChoice,
);
/** For the chair and the secretary. */
export const RecordingControls = lazyWithWords(
  ['recording'],
  async () => (await import('./recording-controls.tsx')).RecordingControls,
);
