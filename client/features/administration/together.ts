import { type Failure, isFailure, request } from '../../http/request.ts';

/** To whom something is done: where it is asked for, and their name. */
export type Target = { readonly path: string; readonly name: string };
export type NotDone = { readonly name: string; readonly failure: Failure };

/** Does the same to each, one after the other, whatever becomes of the others; answers for whom it was not done. */
export async function doTogether(
  targets: readonly Target[],
  body: object,
  onDone: (count: number) => void = () => {},
): Promise<readonly NotDone[]> {
  const left: NotDone[] = [];
  for (const [n, { path, name }] of targets.entries()) {
    const answer = await request<object>('POST', path, body);
    if (isFailure(answer)) left.push({ name, failure: answer });
    onDone(n + 1);
  }
  return left;
}
