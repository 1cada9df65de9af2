/**
 * A short print of words, to tell them from other words of the same draft. It guards against nobody; `crypto.subtle` would need a
 * secure context, and people may try a hall over plain HTTP.
 */
export function printOf(words: string): string {
  let [a, b] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    b ^= b >>> 15;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
