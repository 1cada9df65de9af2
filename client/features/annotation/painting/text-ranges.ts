/** The text nodes of words, each with its place among all of them, in UTF-16. */
type Texts = readonly { readonly node: Text; readonly from: number }[];

export function textsIn(words: HTMLElement): Texts {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number }[] = [];
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    texts.push({ node, from });
    from += node.length;
  }
  return texts;
}

/** The text node in which a place lies, and where in it; null: the text is shorter. */
function nodeAt(texts: Texts, place: number): readonly [Text, number] | null {
  const found = texts.find(({ node, from }) => place <= from + node.length);
  return found ? [found.node, place - found.from] : null;
}

export function rangeOver(texts: Texts, start: number, end: number): Range | null {
  const [from, to] = [nodeAt(texts, start), nodeAt(texts, end)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** This part of a passage's words; null before they are rendered, or when it lies outside. */
export const rangeIn = (words: HTMLElement | undefined, start: number, end: number): Range | null =>
  words ? rangeOver(textsIn(words), start, end) : null;
