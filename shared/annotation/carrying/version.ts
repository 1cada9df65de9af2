import type { PassageId } from '../../ids.ts';

/** A passage as a version of the compilation has it. */
export type Wording = { readonly id: PassageId; readonly text: string };

/** Stands between passages, before the first and after the last; no text has it. */
export const EDGE = '\u0000';

/** All passages of a version as one text, with an `EDGE` on each side of each. */
export type Version = {
  readonly text: string;
  /** Where a passage begins in `text`, and how long it is. */
  readonly placeOf: (id: PassageId) => { readonly start: number; readonly length: number } | undefined;
  /** The passage in which this place of `text` lies. */
  readonly passageAt: (place: number) => { readonly id: PassageId; readonly start: number };
};

export function versionOf(passages: readonly Wording[]): Version {
  let start = 1;
  const places = passages.map(({ id, text }) => {
    const place = { id, start, length: text.length };
    start += text.length + 1;
    return place;
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  return {
    text: EDGE + passages.map(({ text }) => text + EDGE).join(''),
    placeOf: (id) => byId.get(id),
    passageAt(place) {
      const found = places.findLast((each) => each.start <= place);
      if (!found) throw new Error(`no passage at ${place}`);
      return found;
    },
  };
}

export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return words !== '' && first !== -1 && text.indexOf(words, first + 1) === -1;
}
