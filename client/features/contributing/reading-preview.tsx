import { createEffect, For, on, Show } from 'solid-js';
import { directionOf, LANGUAGES } from '../../../shared/languages/language.ts';
import { shapedOf } from '../../../shared/paper/shape.ts';
import type { FileRead } from '../../../shared/protocol/http/consultations/files.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { ShapedText } from '../paper/shaped-text.tsx';

type Props = { readonly file: FileRead; readonly language: string };

/** What the server has read in a file, and what of it the text will not have: seen before it is sent. */
export function ReadingPreview(props: Props) {
  const t = useT();
  const formats = useFormats();
  const language = () => LANGUAGES.find((each) => each === props.language) ?? 'en';
  let heading: HTMLHeadingElement | undefined;
  // The button that was pressed goes away.
  createEffect(
    on(
      () => props.file.hash,
      () => requestAnimationFrame(() => heading?.focus()),
    ),
  );
  return (
    <div class="stack">
      <h2 ref={heading} tabindex="-1">
        {t('writing.file.preview')}
      </h2>
      <p class="quiet">
        <bdi>{props.file.name}</bdi>
        {' · '}
        {t('consultations.paragraphs-count', { count: props.file.paragraphs.length })}
      </p>
      <Show when={props.file.losses.length > 0} fallback={<p>{t('writing.file.nothing-lost')}</p>}>
        <p>{t('writing.file.lost')}</p>
        <ul class="file-losses">
          <For each={props.file.losses}>
            {({ code, count }) => (
              <li>{t(`writing.file.loss.${code === 'other' ? 'other-parts' : code}`, { n: formats.number(count) })}</li>
            )}
          </For>
        </ul>
      </Show>
      <section class="file-preview contribution-text" aria-label={t('writing.file.preview')} tabindex="0">
        <ol class="paragraphs" lang={language()} dir={directionOf(language())}>
          <For each={shapedOf(props.file)}>
            {({ text, shape }) => (
              <li>
                <ShapedText text={text} shape={shape} name="preview" under={2} />
              </li>
            )}
          </For>
        </ol>
      </section>
    </div>
  );
}
