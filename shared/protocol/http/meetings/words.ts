import type { RequestId } from '../../../ids.ts';
import type { Words } from '../../../report/words.ts';

/** The first draft of what was spoken in an intervention (R15). */
export type DraftOfWords = Words & { readonly requestId: RequestId };
export type WordsAnswer = { readonly drafts: readonly DraftOfWords[] };
