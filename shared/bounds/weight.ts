const weights = new WeakMap<object, number>();

/** Bytes of the JSON of a value. States share what has not changed, so the weight of each part is kept with it. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return textWeight(value);
  if (typeof value !== 'object' || value === null) return String(value).length;
  const known = weights.get(value);
  if (known !== undefined) return known;
  const weight = 2 + (Array.isArray(value) ? weightOfArray(value) : weightOfRecord(value));
  weights.set(value, weight);
  return weight;
}

/** For a table that differs in a single entry from one whose weight is known. */
export function carryWeight(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  key: string,
): void {
  const weight = weights.get(before);
  if (weight !== undefined) weights.set(after, weight - entryWeight(key, before[key]) + entryWeight(key, after[key]));
}

const entryWeight = (key: string, value: unknown): number =>
  value === undefined ? 0 : key.length + 4 + weightOf(value);

const weightOfArray = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, each) => sum + weightOf(each) + 1, 0);

function weightOfRecord(record: object): number {
  let weight = 0;
  for (const [key, value] of Object.entries(record)) weight += entryWeight(key, value);
  return weight;
}

/**
 * UTF-8: one byte for a unit of ASCII, two up to U+07FF, three beyond; half of a pair counts less. Quotation marks and line ends
 * are escaped.
 */
function textWeight(text: string): number {
  let weight = 2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) weight += 3;
    else weight += unit > 0x7f || unit < 0x20 || unit === 0x22 || unit === 0x5c ? 2 : 1;
  }
  return weight;
}
