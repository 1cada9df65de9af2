type Measurements = Readonly<Record<string, { readonly measures: string }>>;
type Asked =
  | { readonly state: 'clear'; readonly names: readonly string[] }
  | { readonly state: 'unclear'; readonly usage: string };

/** All of them: they take the whole machine for a good while, so that it has to be said. */
const ALL = 'all';

/** What is to be measured, in the order of the table; without a name, or with one that there is not: which there are. */
export function asked(names: readonly string[], all: Measurements): Asked {
  const unknown = names.find((name) => name !== ALL && !Object.hasOwn(all, name));
  if (unknown !== undefined) return { state: 'unclear', usage: `There is no measurement "${unknown}".\n${usage(all)}` };
  if (names.length === 0) return { state: 'unclear', usage: usage(all) };
  return { state: 'clear', names: Object.keys(all).filter((name) => names.includes(ALL) || names.includes(name)) };
}

const usage = (all: Measurements): string =>
  [
    'Say what to measure: npm run bench -- NAME [NAME ...]',
    ...Object.entries(all).map(([name, { measures }]) => line(name, measures)),
    line(ALL, 'everything, one after the other'),
  ].join('\n');

const line = (name: string, measures: string): string => `  ${name.padEnd(10)}${measures}`;
