import type { ActionKey, Became } from '../../../../shared/minutes/outcome.ts';

export type ActionShown = { readonly key: ActionKey; readonly text: string; readonly became: Became | undefined };
