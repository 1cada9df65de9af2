import { For, type JSX, Show } from 'solid-js';
import { type Heads, scopeOf } from '../../../../shared/report/table-heads.ts';

/** A table in the rapporteurs' text. */
export function GridView<Words>(props: {
  readonly rows: readonly (readonly (readonly Words[])[])[];
  readonly heads: Heads | undefined;
  /** How the words of a cell are shown. */
  readonly children: (cell: readonly Words[]) => JSX.Element;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, by keyboard as well
    <div class="minutes-table" tabIndex={0}>
      <table dir="auto">
        <tbody>
          <For each={props.rows}>
            {(row, r) => (
              <tr>
                <For each={row}>
                  {(cell, c) => (
                    <Show when={scopeOf(props.heads, r(), c())} fallback={<td dir="auto">{props.children(cell)}</td>}>
                      {(scope) => (
                        <th scope={scope()} dir="auto">
                          {props.children(cell)}
                        </th>
                      )}
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
