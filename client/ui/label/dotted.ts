import { outside } from '../../../shared/report/direction.ts';

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const OTHER = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;
const apart = (part: string): string => `\u2068${part}\u2069`;

/**
 * Things that stand beside each other in one line, without those that are missing. A dot stays with the words before it when the
 * line breaks. Where words of two directions meet, each part stands in an isolate, so that none changes places with its neighbour.
 */
export function dotted(parts: readonly (string | false | null | undefined)[]): string {
  const there = parts.filter((part): part is string => Boolean(part));
  const own = there.map(outside);
  const meet = own.some((part) => RTL.test(part)) && own.some((part) => OTHER.test(part));
  return (meet ? there.map(apart) : there).join('\u00a0· ');
}
