/** What an address has in the places of a pattern's names. */
export type Params = Readonly<Record<string, string>>;

const partsOf = (path: string): readonly string[] => path.split('/').filter(Boolean);

/** As it was before it was written into an address; as it stands where it never was. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `/consultations/:id` and an address, which may end in a slash; null where they do not fit. `*` fits every address. */
export function matchPath(pattern: string, pathname: string): Params | null {
  if (pattern === '*') return {};
  const [wanted, given] = [partsOf(pattern), partsOf(pathname)];
  const isFit =
    wanted.length === given.length &&
    wanted.every((part, place) => part.startsWith(':') || part === given[place]?.toLowerCase());
  if (!isFit) return null;
  const named = wanted.flatMap((part, place) =>
    part.startsWith(':') ? [[part.slice(1), decoded(given[place] ?? '')] as const] : [],
  );
  return Object.fromEntries(named);
}
