/** Lists in lists: no form has more than five. */
const NESTED_MAX = 20;
const [QUOTE, ESCAPE] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map((sign) => sign.charCodeAt(0)));

/** Whether JSON is nested deeper than anything of ours. For text that is no JSON, either answer will do. */
export function isNested(json: string): boolean {
  let [depth, isWord] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (isWord && sign === ESCAPE) at += 1;
    else if (sign === QUOTE) isWord = !isWord;
    else if (!isWord && OPENING.has(sign)) depth += 1;
    else if (!isWord && CLOSING.has(sign)) depth -= 1;
    if (depth > NESTED_MAX) return true;
  }
  return false;
}
