import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';

/** Fetched once a page is at rest (`useSoon`), or when it asks. */
export const ConfirmDialog = lazyWithWords([], async () => (await import('./confirm-dialog.tsx')).ConfirmDialog);
