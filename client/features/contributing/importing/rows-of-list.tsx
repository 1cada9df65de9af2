import { For, type JSX, Show } from 'solid-js';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';

type Props<R> = {
  readonly title: string;
  readonly rows: readonly R[];
  /** What is said of a row, below its line and file. */
  readonly children: (row: R) => JSX.Element;
};

/** Rows of the list that is imported, by their lines and files; nothing where there are none. */
export function RowsOfList<R extends { readonly line: number; readonly file: string }>(props: Props<R>) {
  const t = useT();
  const formats = useFormats();
  return (
    <Show when={props.rows.length > 0}>
      <h3>{props.title}</h3>
      <ul class="stack">
        <For each={props.rows}>
          {(row) => (
            <li>
              {t('importing.line', { n: formats.number(row.line) })} <bdi>{row.file}</bdi>
              {props.children(row)}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
