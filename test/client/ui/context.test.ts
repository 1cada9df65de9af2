import { type Component, createComponent, createRoot, type ParentProps } from 'solid-js';
import { expect, test } from 'vitest';
import { createContextOf, nest } from '../../../client/context.tsx';

type Props = { readonly of: string };
const [Outer, useOuter] = createContextOf('Outer', ({ of }: Props) => ({ of }));
const [Inner, useInner] = createContextOf('Inner', ({ of }: Props) => ({ of, outer: useOuter() }));

/** What `look` finds inside the provider. */
function inside<T>(Provider: Component<ParentProps<Props>>, look: () => T): T | undefined {
  let found: T | undefined;
  createRoot((dispose) => {
    createComponent(Provider, {
      of: 'the meeting',
      get children() {
        found = look();
        return null;
      },
    });
    dispose();
  });
  return found;
}

test('given a context, when it is used inside its provider, then that gives the value; outside it says its name', () => {
  expect(inside(Outer, useOuter)).toEqual({ of: 'the meeting' });
  expect(() => inside(Outer, useInner)).toThrow('Inner is used outside its provider');
});

test('given providers in one list, when they are shown, then each is inside those before it, with the same properties', () => {
  expect(inside(nest(Outer, Inner), useInner)).toEqual({ of: 'the meeting', outer: { of: 'the meeting' } });
});
