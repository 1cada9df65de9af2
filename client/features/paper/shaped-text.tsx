import { For, type JSX, Show } from 'solid-js';
import { cellsOf } from '../../../shared/paper/divide.ts';
import type { Level, Shape } from '../../../shared/paper/shape.ts';
import type { Cell } from '../../../shared/paper/table.ts';
import { useT } from '../../i18n/language-context.tsx';
import { NamedElement } from '../../ui/element.tsx';
import { callId, leadTo, noteId, ShapedWords } from './shaped-words.tsx';
import './shaped-text.css';

type Props = {
  readonly text: string;
  readonly shape: Shape;
  /** Of the text, in letters and figures: its footnotes are then told from those of another on the same page. */
  readonly name: string;
  /** The level of the heading under which the text stands; 3 where none is given. */
  readonly under?: 1 | 2 | 3;
};

/** Headings in a text stand below that of the text itself. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const headingOf = (level: number, under: number) => HEADINGS[Math.min(under + level, 6) - 2] ?? 'h6';

/** One paragraph of a text with its shape: what it is, how its words look, and where they lead. */
export function ShapedText(props: Props) {
  const words = () => <ShapedWords text={props.text} marks={props.shape.marks} name={props.name} />;
  return <>{shaped(props.shape, words, props)}</>;
}

function shaped(shape: Shape, words: () => JSX.Element, { text, name, under = 3 }: Props): JSX.Element {
  switch (shape.kind) {
    case 'paragraph':
      return <div class="shaped">{words()}</div>;
    case 'heading':
      return (
        <Heading level={shape.level} under={under}>
          {words()}
        </Heading>
      );
    case 'item':
      return (
        <Item depth={shape.depth} label={shape.label}>
          {words()}
        </Item>
      );
    case 'quotation':
      return <blockquote class="shaped shaped-quotation">{words()}</blockquote>;
    case 'footnote':
      return (
        <Footnote label={shape.label} name={name}>
          {words()}
        </Footnote>
      );
    case 'table':
      return <Table rows={cellsOf({ text, shape })} heads={shape.heads} name={name} />;
  }
}

function Heading(props: { readonly level: Level; readonly under: number; readonly children: JSX.Element }) {
  return (
    <NamedElement tag={headingOf(props.level, props.under)} class="shaped shaped-heading" data-level={props.level}>
      {props.children}
    </NamedElement>
  );
}

function Item(props: { readonly depth: number; readonly label: string; readonly children: JSX.Element }) {
  return (
    <div class="shaped shaped-item" data-depth={props.depth}>
      <span class="shaped-label">{props.label}</span>
      <span>{props.children}</span>
    </div>
  );
}

function Footnote(props: { readonly label: string; readonly name: string; readonly children: JSX.Element }) {
  const t = useT();
  const back = () => callId(props.name, props.label);
  return (
    <div class="shaped shaped-footnote" role="note" id={noteId(props.name, props.label)} tabindex="-1">
      <a
        class="shaped-label"
        href={`#${back()}`}
        aria-label={t('consultations.paper.to-call', { label: props.label })}
        on:click={(event) => leadTo(event, back())}
      >
        {props.label}
      </a>
      <span>{props.children}</span>
    </div>
  );
}

type TableProps = {
  readonly rows: readonly (readonly Cell[])[];
  readonly heads: 0 | 1;
  readonly name: string;
};

/** Wider than the page, it is scrolled by itself, with keys too. */
function Table(props: TableProps) {
  const t = useT();
  const size = () =>
    t('consultations.paper.table', {
      rows: props.rows.length,
      columns: Math.max(...props.rows.map(({ length }) => length)),
    });
  const words = (cell: Cell) => <ShapedWords text={cell.text} marks={cell.marks} name={props.name} />;
  return (
    <section class="shaped shaped-table" aria-label={size()} tabindex="0">
      <table>
        <caption class="unseen">{size()}</caption>
        <Show when={props.heads === 1}>
          <thead>
            <tr>
              <For each={props.rows[0]}>{(cell) => <th scope="col">{words(cell)}</th>}</For>
            </tr>
          </thead>
        </Show>
        <tbody>
          <For each={props.rows.slice(props.heads)}>
            {(row) => (
              <tr>
                <For each={row}>{(cell) => <td>{words(cell)}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
