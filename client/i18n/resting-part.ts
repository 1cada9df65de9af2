import { getOwner, onCleanup, runWithOwner } from 'solid-js';
import { fetchedOnce } from '../fetched-once.ts';
import { useLanguage } from './language-context.tsx';
import { createFetching, fetchSoon } from './lazy-with-words.tsx';

/** Code that is fetched when somebody wants what it does, or at rest before that. */
export type RestingPart<Part> = {
  /** Begins it once it is here, as a part of what asks now; never, when that has gone. */
  readonly begun: <Begun>(begin: (part: Part) => Begun) => Promise<Begun>;
  /** When it cannot be fetched, the page says so, and its person can try again. */
  readonly want: () => void;
  readonly soon: () => void;
};

export function createRestingPart<Part>(load: () => Promise<Part>): RestingPart<Part> {
  const language = useLanguage();
  const loadOnce = fetchedOnce(load);
  let arrive = (_: Part): void => {};
  const coming = new Promise<Part>((here) => {
    arrive = here;
  });
  const later = { fetch: async () => arrive(await loadOnce()) };
  return {
    begun: (begin) => beginWith(coming, begin),
    want: createFetching(later.fetch),
    soon: () => fetchSoon(language, [later]),
  };
}

function beginWith<Part, Begun>(coming: Promise<Part>, begin: (part: Part) => Begun): Promise<Begun> {
  const owner = getOwner();
  let isGone = false;
  onCleanup(() => {
    isGone = true;
  });
  return new Promise((begun) => {
    void coming.then((part) => isGone || runWithOwner(owner, () => begun(begin(part))));
  });
}
