import type { Language } from '../languages/language.ts';
import type { Loss } from './losses.ts';
import type { Shape } from './shape.ts';

/**
 * What a file says. `title`: a line, empty where the file has none. `language`: of its words, null when they do not tell or when it is
 * none of the six. `shapes`: as many as paragraphs, or none.
 */
export type Reading = {
  readonly title: string;
  readonly language: Language | null;
  readonly paragraphs: readonly string[];
  readonly shapes: readonly Shape[];
  readonly losses: readonly Loss[];
};

/** Longest file, bytes. */
export const FILE_MAX = 20 * 1024 * 1024;
