import { For, Match, Show, Switch } from 'solid-js';
import type { RichBlock, RichInline } from '../../../../shared/minutes/rich-text.ts';
import { Marked } from '../marked.tsx';
import { GridView } from './grid-view.tsx';

/** The rapporteurs' text for a person who only reads. */
export function RichTextView(props: { readonly blocks: readonly RichBlock[] }) {
  return <For each={props.blocks}>{(block) => <Block block={block} />}</For>;
}

const asList = (block: RichBlock) => (block.type === 'list' ? block : undefined);
const asHeading = (block: RichBlock) => (block.type === 'heading' ? block : undefined);
const asTable = (block: RichBlock) => (block.type === 'table' ? block : undefined);
const asParagraph = (block: RichBlock) => (block.type === 'paragraph' ? block : undefined);

function Block(props: { readonly block: RichBlock }) {
  return (
    <Switch>
      <Match when={asParagraph(props.block)}>
        {(paragraph) => (
          <p dir="auto">
            <Inlines inlines={paragraph().inlines} />
          </p>
        )}
      </Match>
      <Match when={asHeading(props.block)}>
        {(heading) => (
          <h4 dir="auto">
            <Inlines inlines={heading().inlines} />
          </h4>
        )}
      </Match>
      <Match when={asList(props.block)}>
        {(list) => (
          <Show when={list().ordered} fallback={<ul dir="auto">{items(list().items)}</ul>}>
            <ol dir="auto" start={list().start}>
              {items(list().items)}
            </ol>
          </Show>
        )}
      </Match>
      <Match when={asTable(props.block)}>
        {(table) => (
          <GridView rows={table().rows} heads={table().heads}>
            {(cell) => <Inlines inlines={cell} />}
          </GridView>
        )}
      </Match>
    </Switch>
  );
}

const items = (each: readonly (readonly RichBlock[])[]) => (
  <For each={each}>
    {(item) => (
      <li>
        <RichTextView blocks={item} />
      </li>
    )}
  </For>
);

function Inlines(props: { readonly inlines: readonly RichInline[] }) {
  return <For each={props.inlines}>{(inline) => <Inline inline={inline} />}</For>;
}

function Inline(props: { readonly inline: RichInline }) {
  const reference = () => (props.inline.type === 'reference' ? props.inline : undefined);
  const marked = () => (props.inline.type === 'text' ? props.inline : undefined);
  return (
    <>
      <Show when={reference()}>
        {(to) => (
          <span class="minutes-reference" data-intervention={to().requestId}>
            {to().label}
          </span>
        )}
      </Show>
      <Show when={marked()}>
        {(run) => <Marked marks={{ ...run(), script: run().script, href: run().href }}>{run().text}</Marked>}
      </Show>
    </>
  );
}
