import { expect, test } from 'vitest';
import { acceptedIn } from '../../../shared/compiling/accepted-in.ts';
import { type AnnotationId, idOf, type PassageId } from '../../../shared/ids.ts';

const TEXT = 'Transit is dear, and fibre is far.';
const passage = { id: idOf<PassageId>('p-1'), text: TEXT };
const accepted = (exact: string, replacement: string, of = 'p-1') => {
  const start = TEXT.indexOf(exact);
  return {
    id: idOf<AnnotationId>(`a-${exact}`),
    version: 1,
    passageId: idOf<PassageId>(of),
    quote: { exact, prefix: TEXT.slice(Math.max(0, start - 32), start), suffix: TEXT.slice(start + exact.length) },
    position: { start, end: start + exact.length },
    replacement,
    author: 'Bo',
  };
};
const textsOf = () => [passage];

test('K19 given a passage of the draft with wordings that were accepted, then what they make of it is known, with whose they are, before it is published', () => {
  const found = acceptedIn(passage, [accepted('dear', 'costly'), accepted('far', 'slow')], textsOf);
  expect(found?.passage?.text).toBe('Transit is costly, and fibre is slow.');
  expect(found?.taken.map(({ suggestion }) => suggestion.id)).toEqual(['a-dear', 'a-far']);
});

test('K19 given wordings of another passage, or of words that are no longer there, then the passage stays as it is', () => {
  expect(acceptedIn(passage, [accepted('dear', 'costly', 'p-2')], textsOf)).toBeNull();
  expect(acceptedIn({ ...passage, text: 'Other words.' }, [accepted('dear', 'costly')], textsOf)).toBeNull();
});
