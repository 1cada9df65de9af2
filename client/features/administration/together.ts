import type { AccountChanged } from '../../../shared/protocol/http/people/administration.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';

/** To whom something is done: where it is asked for, and their name. */
export type Target = { readonly path: string; readonly name: string };
export type NotDone = { readonly name: string; readonly failure: Failure };

/** `before`: with whom it was so already. */
export type DoneTogether = {
  readonly done: readonly Target[];
  readonly before: readonly Target[];
  readonly left: readonly NotDone[];
};

/** Does the same to each, one after the other, whatever becomes of the others. */
export async function doTogether(
  targets: readonly Target[],
  body: object,
  onDone: (count: number) => void = () => {},
): Promise<DoneTogether> {
  const [done, before, left]: [Target[], Target[], NotDone[]] = [[], [], []];
  for (const [n, target] of targets.entries()) {
    const answer = await request<Partial<AccountChanged>>('POST', target.path, body);
    if (isFailure(answer)) left.push({ name: target.name, failure: answer });
    else (answer.changed === false ? before : done).push(target);
    onDone(n + 1);
  }
  return { done, before, left };
}
