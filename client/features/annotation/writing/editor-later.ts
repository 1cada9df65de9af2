import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';

/** Fetched once the hall is at rest, or when somebody writes. */
export const AnnotationEditor = lazyWithWords(
  ['annotation', 'refusals'],
  async () => (await import('./annotation-editor.tsx')).AnnotationEditor,
);
