import type { Attendee } from './attending.ts';

/** What can be reached with the keyboard, as a screen reader is told of it. */
export type Reachable = { readonly role: string; readonly name: string };

export async function reachable({ page, context }: Attendee): Promise<readonly Reachable[]> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored, properties }) => !ignored && properties?.some(({ name }) => name === 'focusable'))
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '').trim() }));
}

export const named = (all: readonly Reachable[], role: string): readonly string[] =>
  all.flatMap((each) => (each.role === role ? [each.name] : []));

/** The page, and what can be reached only to be scrolled. */
const SCROLLED = ['RootWebArea', 'generic'];

export const nameless = (all: readonly Reachable[]): readonly Reachable[] =>
  all.filter(({ role, name }) => name === '' && !SCROLLED.includes(role));
