import { For, onMount, Show } from 'solid-js';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import type { WordingPart } from './changed-wording.ts';
import { afterDeadline, type WordingDraft } from './new-consultation.ts';
import './their-wording.css';

type Props = {
  readonly theirs: WordingDraft;
  /** The parts that both have changed. */
  readonly contested: readonly WordingPart[];
  readonly onTake: (part: Partial<WordingDraft>) => void;
};

/** Says that another person's change came first, and shows what they wrote where it is not in the form. */
export function TheirWording(props: Props) {
  const t = useT();
  let box: HTMLElement | undefined;
  onMount(() => box?.focus());
  const name = (part: WordingPart) => t(part === 'title' ? 'writing.form.consultation-title' : `writing.form.${part}`);
  return (
    <section class="their-wording" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t('writing.change.meanwhile')}</strong>
      </p>
      <p>{t(props.contested.length > 0 ? 'writing.change.contested' : 'writing.change.taken-over')}</p>
      <For each={props.contested}>
        {(part) => (
          <figure>
            <figcaption>{t('writing.change.theirs', { what: name(part) })}</figcaption>
            <blockquote dir="auto">
              <Words of={props.theirs} part={part} />
            </blockquote>
            <Button size="small" onClick={() => props.onTake({ [part]: props.theirs[part] })}>
              {t('writing.change.take-theirs', { what: name(part) })}
            </Button>
          </figure>
        )}
      </For>
    </section>
  );
}

function Words(props: { readonly of: WordingDraft; readonly part: WordingPart }) {
  const t = useT();
  const formats = useFormats();
  const lines = (): string => {
    const said = props.of[props.part];
    if (typeof said === 'string') return said;
    if ('day' in said) return said.day && `${formats.day(said.day)}: ${t(afterDeadline(said.late))}`;
    return said.map(({ date, what }) => `${formats.day(date)}: ${what}`).join('\n');
  };
  return (
    <Show when={lines()} fallback={t('writing.change.nothing')}>
      {lines()}
    </Show>
  );
}
