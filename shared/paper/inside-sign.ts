/** Whether a place stands between the two UTF-16 units of one sign, where nothing is divided. */
export const isInsideSign = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1));
