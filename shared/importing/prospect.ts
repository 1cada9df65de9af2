import type { ContributionId } from '../ids.ts';
import type { Loss } from '../paper/losses.ts';
import { type Completed, completed, type ReadFile } from './completed.ts';
import { type FieldFault, isFaulty, type Row } from './published-fields.ts';

/** What is wrong with the file of a row: it is not among those that came, or several have its name; it was not read (a code of refusal says why), or says no language. */
type FileFault<Code> =
  | { readonly field: 'file'; readonly why: 'missing' | 'several'; readonly value: string }
  | { readonly field: 'file'; readonly why: 'unread'; readonly value: string; readonly refused: Code }
  | { readonly field: 'language'; readonly why: 'unsaid'; readonly value: '' };
export type Fault<Code> = FieldFault | FileFault<Code>;

/** What will become of a row: it is brought in, is here already, is the same as another, or has to be mended first. */
export type Prospect<Code> = Pick<Row, 'line' | 'file' | 'cells'> &
  (
    | Ready
    | { readonly state: 'before'; readonly contribution: ContributionId }
    | { readonly state: 'twice'; readonly of: number }
    | { readonly state: 'faulty'; readonly faults: readonly Fault<Code>[] }
  );
type Ready = {
  readonly state: 'ready';
  readonly fields: Completed;
  readonly paragraphs: number;
  readonly losses: readonly Loss[];
};
export type ReadyRow = Pick<Row, 'line' | 'file' | 'cells'> & Ready;
export const isReady = <Code>(prospect: Prospect<Code>): prospect is ReadyRow => prospect.state === 'ready';

/** The file of a row; null: it is not among those that came; `several`: nobody knows which. */
export type Found<Code> = ReadFile | { readonly refused: Code } | 'several' | null;

const isRead = <Code>(found: Found<Code>): found is ReadFile =>
  found !== null && found !== 'several' && !('refused' in found);

/** A row with its file, and all that is wrong with both. */
export function prospectOf<Code>(row: Row, found: Found<Code>): Prospect<Code> {
  const { line, file, cells, fields } = row;
  const faults: readonly Fault<Code>[] = [...(isFaulty(fields) ? fields : []), ...faultsOf(row, found)];
  if (isFaulty(fields) || !isRead(found)) return { line, file, cells, state: 'faulty', faults };
  const whole = completed(fields, found);
  if (whole === null) return { line, file, cells, state: 'faulty', faults };
  const { length } = found.paragraphs;
  return { line, file, cells, state: 'ready', fields: whole, paragraphs: length, losses: found.losses };
}

function faultsOf<Code>({ file, saysLanguage }: Row, found: Found<Code>): readonly FileFault<Code>[] {
  if (file === '') return [];
  if (found === null) return [{ field: 'file', why: 'missing', value: file }];
  if (found === 'several') return [{ field: 'file', why: 'several', value: file }];
  if ('refused' in found) return [{ field: 'file', why: 'unread', value: file, refused: found.refused }];
  return saysLanguage || found.language !== null ? [] : [{ field: 'language', why: 'unsaid', value: '' }];
}

const sameAs = ({ file, name, organisation, title, date = '' }: Completed): string =>
  JSON.stringify([file, name, organisation, title, date]);

/** `here`: what is there already of the rows that are ready, by line. Of rows that say the same, the first comes in. */
export function settled<Code>(
  prospects: readonly Prospect<Code>[],
  here: ReadonlyMap<number, ContributionId>,
): readonly Prospect<Code>[] {
  const first = new Map<string, number>();
  return prospects.map((prospect) => {
    if (!isReady(prospect)) return prospect;
    const { line, file, cells, fields } = prospect;
    const contribution = here.get(line);
    if (contribution !== undefined) return { line, file, cells, state: 'before', contribution };
    const of = first.get(sameAs(fields));
    if (of !== undefined) return { line, file, cells, state: 'twice', of };
    first.set(sameAs(fields), line);
    return prospect;
  });
}

/** The rows that did not come in, as they stand in the list, each with what to mend in a last column, which a list may have. */
export function toMend(
  head: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly why: string }[],
): readonly (readonly string[])[] {
  const width = Math.max(head.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => head[index] !== MEND);
  const own = (cells: readonly string[]) => columns.map((index) => cells[index] ?? '');
  return [[...own(head), MEND], ...rows.map(({ cells, why }) => [...own(cells), why])];
}
const MEND = 'to mend';
