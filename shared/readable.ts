/** Word's line break inside a paragraph, a page's end, old line ends, and Unicode's own two. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/**
 * What no XML holds (controls except tab and line feed, and what Unicode keeps for no character), and what changes how other words
 * are shown: forced directions, Unicode's own switches of shapes, and marks between lines.
 */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u206a-\u206f\ufff9-\ufffb]/gu;
/** Half of a pair, which is left when a sign is cut in the middle. */
const HALVES = /\p{Cs}/gu;
/** Letters that nobody sees; a flag of a region is spelt with them. */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** Marks upon one letter beyond those that any language writes. */
const TOWERS = /(\p{M}{8})\p{M}+/gu;
const ISOLATES = /[\u2066-\u2069]/;

/**
 * What somebody has written, in a form that every file format can hold and that cannot change what stands around it: each kind of
 * line break is a line feed, what nobody sees is left out, half a sign becomes the sign for what cannot be read, and an isolate
 * that a line leaves open is closed. Words are never refused for these signs.
 */
export function readable(text: string): string {
  const lines = text.replace(BREAKS, '\n').replace(UNSEEN, '').replace(HALVES, '\ufffd');
  return balanced(lines.replace(TAGS, '$1').replace(TOWERS, '$1'));
}

const balanced = (text: string): string => (ISOLATES.test(text) ? text.split('\n').map(balancedLine).join('\n') : text);

/** An isolate reaches to the end of its paragraph, and an end without a beginning would end one of ours. */
function balancedLine(line: string): string {
  let depth = 0;
  const kept = line.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== '\u2069') depth += 1;
    else if (depth === 0) return '';
    else depth -= 1;
    return mark;
  });
  return kept + '\u2069'.repeat(depth);
}
