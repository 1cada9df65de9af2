/** Pasted text, taken apart: each address once, in its order, and what is no address. */
export type Addresses = { readonly good: readonly string[]; readonly wrong: readonly string[] };

/** As mail programs copy people: `Amina Diallo <amina@example.org>`, the name in quotes or not. */
const QUOTED_NAME = /"[^"\n]*"(?=\s*<)/g;
const NAMED = /[^,;<>\n]*<([^<>\n]*)>/g;
/** White space, commas and semicolons, as the six languages write them. */
const BETWEEN = /[\s,;،؛，；、]+/;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

export function addressesIn(text: string): Addresses {
  const bare = text.replaceAll(QUOTED_NAME, ' ').replaceAll(NAMED, ' $1 ');
  const words = [...new Set(bare.split(BETWEEN).map((word) => word.toLowerCase()))].filter((word) => word !== '');
  return { good: words.filter((word) => ADDRESS.test(word)), wrong: words.filter((word) => !ADDRESS.test(word)) };
}
