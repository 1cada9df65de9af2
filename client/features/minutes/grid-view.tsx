import { For, type JSX } from 'solid-js';

/** A table in the rapporteurs' text: rows of cells without a head. */
export function GridView<Words>(props: {
  readonly rows: readonly (readonly (readonly Words[])[])[];
  /** How the words of a cell are shown. */
  readonly children: (cell: readonly Words[]) => JSX.Element;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, by keyboard as well
    <div class="minutes-table" tabIndex={0}>
      <table dir="auto">
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <For each={row}>{(cell) => <td dir="auto">{props.children(cell)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
