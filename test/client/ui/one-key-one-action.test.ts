import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../../architecture/source-files.ts';

/** As it is pressed: a letter in any case is one key. */
type Given = { readonly keys: string; readonly path: string };

/** Desks that are pages of their own: what stands there is never in the hall. */
const BESIDE_THE_HALL = ['client/ui/undo-buttons.tsx'];

const GIVEN = [/\bkeys: '([^']+)'/g, /\b(?:on|onRow)\(\s*'([^']+)'/g];
const keysIn = ({ path, code }: SourceFile): readonly Given[] =>
  GIVEN.flatMap((written) => [...code.matchAll(written)]).map(([, keys = '']) => ({ keys: keys.toLowerCase(), path }));

describe('given the keys of the hall', () => {
  const files = sourceFiles().filter(({ path }) => path.startsWith('client/'));
  const usesKeys = ({ imports }: SourceFile) => imports.some(({ target }) => target === 'client/ui/shortcuts.ts');
  const inHall = files.filter((file) => usesKeys(file) && !BESIDE_THE_HALL.includes(file.path)).flatMap(keysIn);

  test('F17 when two actions have keys, then these are two keys, or one of them could not be reached', () => {
    expect(inHall.length).toBeGreaterThan(30);
    const twice = inHall.filter(({ keys }) => inHall.filter((other) => other.keys === keys).length > 1);
    expect(twice).toEqual([]);
  });

  test('when a desk has the same keys, then it is a page of its own', () => {
    const desks = files.filter(({ imports }) => imports.some(({ target }) => BESIDE_THE_HALL.includes(target)));
    expect(desks.map(({ path }) => path.split('/')[2]).toSorted()).toEqual(['answering', 'compiling']);
  });
});
