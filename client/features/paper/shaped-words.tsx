import { For, type JSX, type ParentProps } from 'solid-js';
import { runsOf } from '../../../shared/paper/marks.ts';
import type { Look, Mark } from '../../../shared/paper/shape.ts';
import { useT } from '../../i18n/language-context.tsx';
import { NamedElement } from '../../ui/element.tsx';

export type Drawing = {
  /** Of the text, in letters and figures: its footnotes are then told from those of another on the same page. Without it, nothing leads anywhere. */
  readonly name?: string | undefined;
  /** Names the text in which the footnote of a label stands, where that is another. */
  readonly noteIn?: ((label: string) => string) | undefined;
  /** Draws letters that have one look; without it they are drawn as they are. */
  readonly drawn?: ((text: string) => JSX.Element) | undefined;
};
type Props = Drawing & { readonly text: string; readonly marks: readonly Mark[] };

/** Where a footnote stands, and where the words that call it. */
export const noteId = (name: string, label: string): string => `${name}-note-${label}`;
export const callId = (name: string, label: string): string => `${name}-call-${label}`;

/** Also inside a dialog, and without a new address. */
export function leadTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** The words of a paragraph as they look, with their links. */
export function ShapedWords(props: Props) {
  return (
    <For each={runsOf(props.text, props.marks)}>
      {(run) => <Run text={run.text} marks={run.marks} name={props.name} noteIn={props.noteIn} drawn={props.drawn} />}
    </For>
  );
}

const TAGS: Readonly<Record<Look, 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup'>> = {
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};

/** One mark around what the others make of the words. */
function Run(props: Props) {
  const letters = () => props.drawn?.(props.text) ?? props.text;
  const within = () =>
    props.marks.length > 1 ? (
      <Run text={props.text} marks={props.marks.slice(1)} name={props.name} noteIn={props.noteIn} drawn={props.drawn} />
    ) : (
      letters()
    );
  return <>{marked(props.marks[0], within, props)}</>;
}

function marked(mark: Mark | undefined, within: () => JSX.Element, { name, noteIn }: Drawing): JSX.Element {
  if (mark === undefined) return within();
  if ('look' in mark) return <NamedElement tag={TAGS[mark.look]}>{within()}</NamedElement>;
  if (name === undefined) return 'note' in mark ? <sup>{within()}</sup> : <u>{within()}</u>;
  if ('note' in mark)
    return (
      <Call label={mark.note} name={noteIn?.(mark.note) ?? name}>
        {within()}
      </Call>
    );
  return (
    <a href={mark.href} rel="external noopener noreferrer nofollow" target="_blank">
      {within()}
    </a>
  );
}

function Call(props: ParentProps<{ readonly label: string; readonly name: string }>) {
  const t = useT();
  const to = () => noteId(props.name, props.label);
  return (
    <sup>
      <a
        id={callId(props.name, props.label)}
        href={`#${to()}`}
        aria-label={t('consultations.paper.note', { label: props.label })}
        on:click={(event) => leadTo(event, to())}
      >
        {props.children}
      </a>
    </sup>
  );
}
