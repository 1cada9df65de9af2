import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { directionOf, type Language } from '../../../shared/languages/language.ts';
import { plainWords } from '../../../shared/languages/plain-words.ts';
import { cellsOf } from '../../../shared/paper/divide.ts';
import { runsOf } from '../../../shared/paper/marks.ts';
import type { Mark, Shaped } from '../../../shared/paper/shape.ts';

type Props = {
  readonly words: Shaped;
  readonly language: Language;
  /** Words that are marked, in their plain form. */
  readonly marked?: ReadonlySet<string> | undefined;
};

/** The words of a paragraph with its shape: a heading is heavy, an item has its number, a table its cells. Links lead nowhere here. */
export function QuotedWords(props: Props) {
  const kind = () => props.words.shape.kind;
  return (
    <Show when={kind() === 'table'} fallback={<PlainWords {...props} />}>
      <TableWords {...props} />
    </Show>
  );
}

function labelOf({ shape }: Shaped): string {
  return shape.kind === 'item' || shape.kind === 'footnote' ? shape.label : '';
}

function PlainWords(props: Props) {
  return (
    <span
      class="quoted"
      data-kind={props.words.shape.kind}
      lang={props.language}
      dir={directionOf(props.language)}
      data-depth={props.words.shape.kind === 'item' ? props.words.shape.depth : undefined}
    >
      <Show when={labelOf(props.words)}>
        <span class="quoted-label">{labelOf(props.words)}</span>{' '}
      </Show>
      <Runs {...props} text={props.words.text} marks={props.words.shape.marks} />
    </span>
  );
}

function TableWords(props: Props) {
  return (
    <table class="quoted-table" lang={props.language} dir={directionOf(props.language)}>
      <tbody>
        <For each={cellsOf(props.words)}>
          {(row) => (
            <tr>
              <For each={row}>
                {(cell) => (
                  <td>
                    <Runs {...props} text={cell.text} marks={cell.marks} />
                  </td>
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

type RunsProps = Props & { readonly text: string; readonly marks: readonly Mark[] };

function Runs(props: RunsProps) {
  return (
    <For each={runsOf(props.text, props.marks)}>
      {(run) => (
        <Looked marks={run.marks}>
          <Show when={props.marked} fallback={run.text} keyed>
            {(marked) => <MarkedText text={run.text} marked={marked} language={props.language} />}
          </Show>
        </Looked>
      )}
    </For>
  );
}

/** What the marks of a run look like. */
function Looked(props: { readonly marks: readonly Mark[]; readonly children: JSX.Element }) {
  const has = (look: string) => props.marks.some((mark) => 'look' in mark && mark.look === look);
  const looks = () => ['strong', 'emphasis', 'underline', 'strike'].filter(has).join(' ');
  return (
    <Switch
      fallback={
        <Show when={looks() !== '' || props.marks.some((mark) => 'href' in mark)} fallback={props.children}>
          <span
            class="quoted-run"
            data-look={looks()}
            data-link={props.marks.some((mark) => 'href' in mark) || undefined}
          >
            {props.children}
          </span>
        </Show>
      }
    >
      <Match when={has('sup')}>
        <sup>{props.children}</sup>
      </Match>
      <Match when={has('sub')}>
        <sub>{props.children}</sub>
      </Match>
    </Switch>
  );
}

function MarkedText(props: {
  readonly text: string;
  readonly marked: ReadonlySet<string>;
  readonly language: Language;
}) {
  const parts = () =>
    Array.from(
      new Intl.Segmenter(props.language, { granularity: 'word' }).segment(props.text),
      ({ segment }) => segment,
    );
  return (
    <For each={parts()}>
      {(part) => (
        <Show when={props.marked.has(plainWords(part))} fallback={part}>
          <mark>{part}</mark>
        </Show>
      )}
    </For>
  );
}
