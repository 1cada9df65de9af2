import { For, Match, Show, Switch } from 'solid-js';
import type { RichBlock, RichInline } from '../../../shared/minutes/rich-text.ts';

/** The rapporteurs' text for who only reads. */
export function RichTextView(props: { readonly blocks: readonly RichBlock[] }) {
  return <For each={props.blocks}>{(block) => <Block block={block} />}</For>;
}

const asList = (block: RichBlock) => (block.type === 'list' ? block : undefined);
const asHeading = (block: RichBlock) => (block.type === 'heading' ? block : undefined);
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
            <ol dir="auto">{items(list().items)}</ol>
          </Show>
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
  const text = () => (props.inline.type === 'text' ? props.inline.text : props.inline.label);
  const strong = () => props.inline.type === 'text' && props.inline.strong;
  const emphasis = () => props.inline.type === 'text' && props.inline.emphasis;
  return (
    <Switch fallback={text()}>
      <Match when={props.inline.type === 'reference' && props.inline}>
        {(reference) => (
          <span class="minutes-reference" data-intervention={reference().requestId}>
            {text()}
          </span>
        )}
      </Match>
      <Match when={strong()}>
        <strong>{text()}</strong>
      </Match>
      <Match when={emphasis()}>
        <em>{text()}</em>
      </Match>
    </Switch>
  );
}
