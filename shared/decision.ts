import type { RefusalCode } from './refusals.ts';

/** A normal answer that says no. The state does not change. */
export type Refusal = { readonly refused: RefusalCode };
/** What a command leads to, in order. Never empty. */
export type Accepted<Event> = { readonly events: readonly Event[] };
export type Decision<Event> = Accepted<Event> | Refusal;

export const refuse = (refused: RefusalCode): Refusal => ({ refused });
export const accept = <const Events extends readonly { readonly type: string }[]>(
  ...events: Events
): Accepted<Events[number]> => ({
  events,
});
/** An answer that is no refusal may have a field of this name: `refused` lists people whose browsers give no microphone. */
export const isRefusal = (answer: object): answer is Refusal =>
  'refused' in answer && typeof answer.refused === 'string';

/** The first rule that refuses, or null: `firstRefusal(rule(a), rule(b)) ?? accept(...)`. */
export const firstRefusal = (...rules: readonly (Refusal | null)[]): Refusal | null =>
  rules.find((rule) => rule !== null) ?? null;

/** A rule in one line: `refuseUnless(list.state === 'open', 'list-closed')`. */
export const refuseUnless = (holds: boolean, code: RefusalCode): Refusal | null => (holds ? null : refuse(code));

/** For the end of a switch over a union: does not compile while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
