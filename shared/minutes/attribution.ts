import type { RequestId } from '../ids.ts';

/** Whose names the summary record leaves out (R14): those of all interventions, or of none; `except`: of these it is the other way. */
export type Unattributed = { readonly all: boolean; readonly except: readonly RequestId[] };

type Chosen = { readonly unattributed?: Unattributed };

/** Whether the summary record names who spoke. */
export const isAttributed = ({ unattributed }: Chosen, requestId: RequestId): boolean =>
  unattributed === undefined || unattributed.all === unattributed.except.includes(requestId);

/** `requestId` null: for all, and nothing is excepted any more. */
export function chosen({ unattributed }: Chosen, requestId: RequestId | null, attributed: boolean): Unattributed {
  const before = unattributed ?? { all: false, except: [] };
  if (requestId === null) return { all: !attributed, except: [] };
  const others = before.except.filter((id) => id !== requestId);
  return { ...before, except: attributed === before.all ? [...others, requestId] : others };
}
