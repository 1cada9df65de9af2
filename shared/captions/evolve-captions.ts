import { type CaptionLine, type Captions, type CaptionsEvent, type CaptionsRecord, emptyCaptions } from './captions.ts';

type Of<Type extends CaptionsEvent['type']> = Extract<CaptionsEvent, { readonly type: Type }>;

/** The captions while records are added: a language is copied when its first line changes, and not for each record. */
type Building = {
  readonly lines: Record<string, CaptionLine[]>;
  readonly numbers: Record<string, Readonly<Record<string, number>>>;
};

/** The captions with more records, which follow on those that they have. */
export function evolveCaptions(captions: Captions, more: readonly CaptionsRecord[]): Captions {
  const changed = new Set(more.map(({ event }) => event.language));
  const building: Building = { lines: {}, numbers: { ...captions.numbers } };
  for (const language of changed) building.lines[language] = [...(captions.lines[language] ?? [])];
  for (const record of more) apply(building, record);
  return {
    lines: { ...captions.lines, ...building.lines },
    numbers: building.numbers,
    events: captions.events + more.length,
    characters: more.reduce((sum, { event }) => sum + event.text.length, captions.characters),
  };
}

export const captionsOf = (records: readonly CaptionsRecord[]): Captions => evolveCaptions(emptyCaptions, records);

function apply(building: Building, { event, at }: CaptionsRecord): void {
  if (event.type === 'captions.written') written(building, event, at);
  else corrected(building, event);
}

function written({ lines, numbers }: Building, event: Of<'captions.written'>, at: number): void {
  const { language, text, machine, sent, request, speaker } = event;
  const own = lines[language] ?? [];
  const by = machine ? 'machine' : 'person';
  own.push({ language, seq: own.length + 1, text, at, request, speaker, by, corrected: false });
  if (!sent) return;
  const used = numbers[sent.feed] ?? {};
  numbers[sent.feed] = { ...used, [language]: Math.max(used[language] ?? 0, sent.number) };
}

/** What it said before stands in the record before. */
function corrected({ lines }: Building, { language, seq, text }: Of<'captions.corrected'>): void {
  const own = lines[language] ?? [];
  const line = own[seq - 1];
  if (line) own[seq - 1] = { ...line, text, corrected: true };
}
