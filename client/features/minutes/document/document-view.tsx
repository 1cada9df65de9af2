import { For, Match, Show, Switch } from 'solid-js';
import { directionOfText } from '../../../../shared/report/direction.ts';
import {
  anchorName,
  type Bars,
  type Block,
  type Heading,
  type Inline,
  type List,
  languageOf,
  type Paragraph,
  type Quotation,
  referenceText,
  type Table,
  textOf,
  type Words,
} from '../../../../shared/report/document.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { NamedElement } from '../../../ui/element.tsx';
import { Marked } from '../marked.tsx';
import { CitedNumber } from './cited-number.tsx';
import { GridView } from './grid-view.tsx';

/** The part of the minutes that comes from the log, as the exports have it: the same blocks, ids and numbers. */
export function DocumentView(props: { readonly blocks: readonly Block[] }) {
  return <For each={props.blocks}>{(block) => <BlockView block={block} />}</For>;
}

const as = <T extends Block['type']>(block: Block, type: T): Extract<Block, { type: T }> | undefined =>
  isOf(block, type) ? block : undefined;
const isOf = <T extends Block['type']>(block: Block, type: T): block is Extract<Block, { type: T }> =>
  block.type === type;

function BlockView(props: { readonly block: Block }) {
  return (
    <div class="document-block">
      <Switch>
        <Match when={as(props.block, 'paragraph')}>{(paragraph) => <ParagraphView paragraph={paragraph()} />}</Match>
        <Match when={as(props.block, 'quotation')}>
          {(quotation) => (
            <blockquote dir={runs(quotation().inlines)} lang={spoken(quotation())}>
              <Inlines inlines={quotation().inlines} />
            </blockquote>
          )}
        </Match>
        <Match when={as(props.block, 'heading')}>{(heading) => <HeadingView heading={heading()} />}</Match>
        <Match when={as(props.block, 'list')}>{(list) => <ListView list={list()} />}</Match>
        <Match when={as(props.block, 'grid')}>
          {(grid) => (
            <GridView rows={grid().rows} heads={grid().heads}>
              {(cell) => <Inlines inlines={cell} />}
            </GridView>
          )}
        </Match>
        <Match when={as(props.block, 'table')}>{(table) => <TableView table={table()} />}</Match>
        <Match when={as(props.block, 'bars')}>{(bars) => <BarsView bars={bars()} />}</Match>
      </Switch>
    </div>
  );
}

function HeadingView(props: { readonly heading: Heading }) {
  return (
    <NamedElement tag={LEVELS[props.heading.level]} dir="auto">
      <Show when={props.heading.number}>{`${props.heading.number}. `}</Show>
      <Inlines inlines={props.heading.inlines} />
    </NamedElement>
  );
}

const LEVELS = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6' } as const;

function ListView(props: { readonly list: List }) {
  return (
    <NamedElement tag={props.list.ordered ? 'ol' : 'ul'} start={props.list.start} class="document-list" dir="auto">
      <For each={props.list.items}>
        {(item) => (
          <li>
            <DocumentView blocks={item} />
          </li>
        )}
      </For>
    </NamedElement>
  );
}

function ParagraphView(props: { readonly paragraph: Paragraph }) {
  const anchor = () => props.paragraph.anchor;
  const id = () => {
    const to = anchor();
    return to ? anchorName(to) : undefined;
  };
  return (
    <div class="document-paragraph" id={id()} data-kind={anchor()?.kind}>
      <Show when={props.paragraph.address} fallback={<span class="document-number">{props.paragraph.number}</span>}>
        {(address) => <CitedNumber number={props.paragraph.number ?? ''} address={address()} />}
      </Show>
      <p dir={runs(props.paragraph.inlines)} lang={spoken(props.paragraph)}>
        <Inlines inlines={props.paragraph.inlines} />
      </p>
      <Show when={props.paragraph.sound}>
        {(sound) => (
          <a class="document-listen" href={sound().href}>
            {sound().text}
          </a>
        )}
      </Show>
    </div>
  );
}

/** Words in another language are read aloud in it; sentences of ours are in the language of the page. */
const spoken = (block: Paragraph | Quotation) => languageOf(block, { language: '' }) || undefined;

/** As the exports have it: `auto` would follow a name with which our sentence begins. */
const runs = (inlines: readonly Inline[]) => directionOfText(textOf(inlines)) ?? undefined;

function Inlines(props: { readonly inlines: readonly Inline[] }) {
  return <For each={props.inlines}>{(inline) => <InlineView inline={inline} />}</For>;
}

function InlineView(props: { readonly inline: Inline }) {
  const reference = () =>
    props.inline.type === 'reference' && props.inline.number !== null ? props.inline : undefined;
  const words = () => (props.inline.type === 'text' ? props.inline : undefined);
  return (
    <Switch fallback={props.inline.text}>
      <Match when={reference()}>{(to) => <a href={`#${anchorName(to().to)}`}>{referenceText(to())}</a>}</Match>
      <Match when={words()?.style === 'quiet'}>
        <small class="document-quiet">{props.inline.text}</small>
      </Match>
      <Match when={words()}>{(run) => <Marked marks={marksOf(run())}>{run().text}</Marked>}</Match>
    </Switch>
  );
}

const marksOf = ({ style, script, href }: Words) => ({
  strong: style === 'strong' || style === 'strong-emphasis',
  emphasis: style === 'emphasis' || style === 'strong-emphasis',
  script,
  href,
});

function BarsView(props: { readonly bars: Bars }) {
  const t = useT();
  return (
    <figure class="document-bars">
      <figcaption>{props.bars.caption}</figcaption>
      <ul class="plain-list">
        <For each={props.bars.groups}>
          {({ label, bars }) => (
            <li>
              <span>{label}</span>
              <For each={bars}>
                {({ part, text }, index) => (
                  <>
                    <progress
                      value={part}
                      max={1}
                      aria-label={[label, props.bars.measures[index()]].join(t('common.comma'))}
                    />
                    <span>
                      {props.bars.measures[index()]}: {text}
                    </span>
                  </>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </figure>
  );
}

/**
 * A cell is aligned as its table runs, and its words run in their own direction, so that a figure never moves over to its
 * neighbour.
 */
function TableView(props: { readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, by keyboard as well
    <div class="document-table" tabIndex={0}>
      <table>
        <caption>{props.table.caption}</caption>
        <thead>
          <tr>
            <For each={props.table.head}>
              {(cell) => (
                <Show when={cell} fallback={<td />}>
                  <th scope="col">{cell}</th>
                </Show>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>
            {(row) => (
              <tr>
                <For each={row}>
                  {(cell) => (
                    <td>
                      <bdi>{cell}</bdi>
                    </td>
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
