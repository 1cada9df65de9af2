import { For, Show } from 'solid-js';
import { faultInWords } from '../../../../shared/importing/fault-in-words.ts';
import { type Prospect, toMend } from '../../../../shared/importing/prospect.ts';
import type { Translate } from '../../../../shared/languages/translate.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { sentenceOf } from '../../../ui/form/answered.tsx';
import { saveFile } from '../../minutes/fetch-file.ts';
import { listAsFile } from './import-set.ts';
import type { Code } from './looking.ts';
import { RowsOfList } from './rows-of-list.tsx';

type Missed = {
  readonly line: number;
  readonly file: string;
  readonly cells: readonly string[];
  readonly why: readonly string[];
};
type Props = { readonly title: string; readonly head: readonly string[]; readonly rows: readonly Missed[] };

/** The rows with faults, in words. */
export const faultyRows = (t: Translate, prospects: readonly Prospect<Code>[]): readonly Missed[] =>
  prospects.flatMap((row) => {
    if (row.state !== 'faulty') return [];
    return [
      { ...row, why: row.faults.map((fault) => faultInWords(t, fault, (refused) => sentenceOf(t, { refused }))) },
    ];
  });

/** Rows that do not come in, each with all that is wrong with it; they can be saved as a list, to be mended. */
export function RowsToMend(props: Props) {
  const t = useT();
  const save = () => {
    const rows = props.rows.map(({ cells, why }) => ({ cells, why: why.join(' ') }));
    saveFile({ name: `${t('importing.saved-name')}.csv`, blob: listAsFile(toMend(props.head, rows)) });
  };
  return (
    <>
      <RowsOfList title={props.title} rows={props.rows}>
        {(row) => (
          <ul>
            <For each={row.why}>{(why) => <li>{why}</li>}</For>
          </ul>
        )}
      </RowsOfList>
      <Show when={props.rows.length > 0}>
        <p>
          <Button onClick={save}>{t('importing.save')}</Button>
        </p>
        <p class="quiet">{t('importing.save-how')}</p>
      </Show>
    </>
  );
}

/** Files that no row names. */
export function Unnamed(props: { readonly names: readonly string[] }) {
  const t = useT();
  return (
    <Show when={props.names.length > 0}>
      <h3>{t('importing.unnamed')}</h3>
      <ul>
        <For each={props.names}>
          {(name) => (
            <li>
              <bdi>{name}</bdi>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
