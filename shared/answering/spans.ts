import type { Input, Outcome, Span } from './answering.ts';

export const nameOfText = ({ contributionId, version }: Pick<Input, 'contributionId' | 'version'>): string =>
  `${contributionId} ${version}`;

export const holds = (span: Span, { paragraph }: Pick<Input, 'paragraph'>): boolean =>
  span.paragraph <= paragraph && paragraph <= (span.to ?? span.paragraph);

/** The same paragraphs, each once, those of one text together, and those that follow each other as one span. */
export function spansIn(inputs: readonly Input[]): readonly Span[] {
  const texts = new Map<string, Input[]>();
  for (const input of inputs) {
    const some = texts.get(nameOfText(input)) ?? [];
    texts.set(nameOfText(input), some);
    some.push(input);
  }
  return [...texts.values()].flatMap((some) => joined(some.toSorted((a, b) => a.paragraph - b.paragraph)));
}

function joined(inputs: readonly Input[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { contributionId, version, paragraph } of inputs) {
    const last = spans.at(-1);
    const end = last && (last.to ?? last.paragraph);
    if (last && end !== undefined && paragraph <= end + 1)
      spans.splice(-1, 1, paragraph > end ? { ...last, to: paragraph } : last);
    else spans.push({ contributionId, version, paragraph });
  }
  return spans;
}

type Answer = { readonly inputs: readonly Input[]; readonly outcome: Outcome };

/** Answers as they are kept: those that say the same as one, and their paragraphs as spans. */
export function kept(
  answers: readonly Answer[],
): readonly { readonly inputs: readonly Span[]; readonly outcome: Outcome }[] {
  const groups = new Map<string, { readonly inputs: Input[]; readonly outcome: Outcome }>();
  for (const { inputs, outcome } of answers) {
    const name = JSON.stringify(outcome);
    const group = groups.get(name) ?? { inputs: [], outcome };
    groups.set(name, group);
    group.inputs.push(...inputs);
  }
  return [...groups.values()].map(({ inputs, outcome }) => ({ inputs: spansIn(inputs), outcome }));
}

/** Whether any of these is among the paragraphs of the spans, of which there may be many more. */
export function meets(inputs: readonly Input[], spans: readonly Span[]): boolean {
  const texts = new Map<string, Map<number, number[]>>();
  for (const { contributionId, version, paragraph } of inputs) {
    const versions = texts.get(contributionId) ?? new Map<number, number[]>();
    texts.set(contributionId, versions);
    const paragraphs = versions.get(version) ?? [];
    versions.set(version, paragraphs);
    paragraphs.push(paragraph);
  }
  for (const versions of texts.values())
    for (const paragraphs of versions.values()) paragraphs.sort((one, other) => one - other);
  return spans.some(({ contributionId, version, paragraph, to = paragraph }) => {
    const named = texts.get(contributionId)?.get(version);
    return named !== undefined && firstFrom(named, paragraph) <= to;
  });
}

/** The first of these numbers, in order, that is not less; none: no number is as large. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return numbers[from] ?? Number.POSITIVE_INFINITY;
}
