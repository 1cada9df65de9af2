import { For, type JSX, Show } from 'solid-js';
import { cellsOf } from '../../../shared/paper/divide.ts';
import type { Level, Shape } from '../../../shared/paper/shape.ts';
import type { Cell } from '../../../shared/paper/table.ts';
import { useT } from '../../i18n/language-context.tsx';
import { NamedElement } from '../../ui/element.tsx';
import { callId, type Drawing, leadTo, noteId, ShapedWords } from './shaped-words.tsx';
import './shaped-text.css';

type Props = Drawing & {
  readonly text: string;
  readonly shape: Shape;
  /** The level of the heading under which the text stands; 3 where none is given. */
  readonly under?: 1 | 2 | 3;
};

/** Headings in a text stand below that of the text itself. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const headingOf = (level: number, under: number) => HEADINGS[Math.min(under + level, 6) - 2] ?? 'h6';
/** A quotation has no headings of its own. */
const tagOf = ({ level }: { readonly level: Level }, { name, under = 3 }: Props) =>
  name === undefined ? 'div' : headingOf(level, under);

/** One paragraph of a text with its shape: what it is, how its words look, and, where the text has a name, where they lead. */
export function ShapedText(props: Props) {
  const words = () => <ShapedWords text={props.text} marks={props.shape.marks} name={props.name} drawn={props.drawn} />;
  return <>{shaped(props.shape, words, props)}</>;
}

function shaped(shape: Shape, words: () => JSX.Element, props: Props): JSX.Element {
  switch (shape.kind) {
    case 'paragraph':
      return <div class="shaped">{words()}</div>;
    case 'heading':
      return (
        <NamedElement tag={tagOf(shape, props)} class="shaped shaped-heading" data-level={shape.level}>
          {words()}
        </NamedElement>
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
        <Footnote label={shape.label} name={props.name}>
          {words()}
        </Footnote>
      );
    case 'table':
      return (
        <Table rows={cellsOf({ text: props.text, shape })} heads={shape.heads} name={props.name} drawn={props.drawn} />
      );
  }
}

function Item(props: { readonly depth: number; readonly label: string; readonly children: JSX.Element }) {
  return (
    <div class="shaped shaped-item" data-depth={props.depth}>
      <span class="shaped-label">{props.label}</span>
      <span>{props.children}</span>
    </div>
  );
}

function Footnote(props: {
  readonly label: string;
  readonly name: string | undefined;
  readonly children: JSX.Element;
}) {
  return (
    <Show
      when={props.name}
      fallback={
        <div class="shaped shaped-footnote">
          <span class="shaped-label">{props.label}</span>
          <span>{props.children}</span>
        </div>
      }
    >
      {(name) => (
        <div class="shaped shaped-footnote" role="note" id={noteId(name(), props.label)} tabindex="-1">
          <BackToCall label={props.label} to={callId(name(), props.label)} />
          <span>{props.children}</span>
        </div>
      )}
    </Show>
  );
}

function BackToCall(props: { readonly label: string; readonly to: string }) {
  const t = useT();
  return (
    <a
      class="shaped-label"
      href={`#${props.to}`}
      aria-label={t('consultations.paper.to-call', { label: props.label })}
      on:click={(event) => leadTo(event, props.to)}
    >
      {props.label}
    </a>
  );
}

type TableProps = Drawing & {
  readonly rows: readonly (readonly Cell[])[];
  readonly heads: 0 | 1;
};

/** Wider than the page, it is scrolled by itself, with keys too; not where it is quoted, in a list that has the keys. */
function Table(props: TableProps) {
  const t = useT();
  const size = () =>
    t('consultations.paper.table', {
      rows: props.rows.length,
      columns: Math.max(...props.rows.map(({ length }) => length)),
    });
  return (
    <Show
      when={props.name !== undefined}
      fallback={
        <div class="shaped shaped-table">
          <Cells {...props} />
        </div>
      }
    >
      <section class="shaped shaped-table" aria-label={size()} tabindex="0">
        <Cells {...props} caption={size()} />
      </section>
    </Show>
  );
}

function Cells(props: TableProps & { readonly caption?: string }) {
  const words = (cell: Cell) => (
    <ShapedWords text={cell.text} marks={cell.marks} name={props.name} drawn={props.drawn} />
  );
  return (
    <table>
      <Show when={props.caption}>{(caption) => <caption class="unseen">{caption()}</caption>}</Show>
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
  );
}
