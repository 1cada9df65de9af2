import { For, Show } from 'solid-js';
import type { ContributionAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';

type Props = {
  readonly contribution: ContributionAnswer;
  /** Undefined: the present one. */
  readonly onChoose: (version: number | undefined) => void;
};

/** What a contribution said before its author corrected it, which people can still read and cite. */
export function Versions(props: Props) {
  const t = useT();
  const formats = useFormats();
  let isChosenHere = false;
  const choose = (version: number | undefined) => {
    isChosenHere = true;
    props.onChoose(version);
  };
  /** The pressed button goes away: the button that leads back takes the focus. */
  const takeOver = (button: HTMLButtonElement) => {
    if (isChosenHere) requestAnimationFrame(() => button.focus());
  };
  const isFormer = () => props.contribution.versions.some(({ number }) => number === props.contribution.version);
  return (
    <>
      <Show when={isFormer()}>
        <Button ref={takeOver} onClick={() => choose(undefined)}>
          {t('consultations.present-version', { n: props.contribution.version })}
        </Button>
      </Show>
      <Show when={props.contribution.versions.length > 0 && !isFormer()}>
        <section class="stack">
          <h3>{t('consultations.earlier-versions')}</h3>
          <p class="row">
            <For each={props.contribution.versions}>
              {({ number, until }, index) => (
                <Button
                  size="small"
                  ref={(button: HTMLButtonElement) => index() === 0 && takeOver(button)}
                  onClick={() => choose(number)}
                >
                  {t('consultations.version-until', { n: number, date: formats.day(until) })}
                </Button>
              )}
            </For>
          </p>
        </section>
      </Show>
    </>
  );
}
