import { Match, type ParentProps, Show, Switch } from 'solid-js';

export type Marks = {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly script: 'sub' | 'sup' | undefined;
  readonly href: string | undefined;
};

/** One mark around the other: bold may be italic, raised and a link. */
export function Marked(props: ParentProps<{ readonly marks: Marks }>) {
  const within = () => <Scripted script={props.marks.script}>{props.children}</Scripted>;
  const emphasised = () => (
    <Show when={props.marks.emphasis} fallback={within()}>
      <em>{within()}</em>
    </Show>
  );
  const strong = () => (
    <Show when={props.marks.strong} fallback={emphasised()}>
      <strong>{emphasised()}</strong>
    </Show>
  );
  return (
    <Show when={props.marks.href} fallback={strong()}>
      {(href) => (
        <a href={href()} rel="noreferrer noopener" target="_blank">
          {strong()}
        </a>
      )}
    </Show>
  );
}

function Scripted(props: ParentProps<{ readonly script: 'sub' | 'sup' | undefined }>) {
  return (
    <Switch fallback={props.children}>
      <Match when={props.script === 'sub'}>
        <sub>{props.children}</sub>
      </Match>
      <Match when={props.script === 'sup'}>
        <sup>{props.children}</sup>
      </Match>
    </Switch>
  );
}
