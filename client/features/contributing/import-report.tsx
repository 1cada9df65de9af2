import { For, Show } from 'solid-js';
import type { Translate } from '../../../shared/languages/translate.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { Progress } from '../../ui/page/progress.tsx';
import type { Outcome, Report } from './import-run.ts';

type Missed = Extract<Outcome, { came: 'not' }>;
const isMissed = (outcome: Outcome): outcome is Missed => outcome.came === 'not';

function whyOf(t: Translate, { why }: Missed): string {
  if (typeof why === 'string') return t(`importing.why.${why}`);
  if ('field' in why) return t(`importing.why.${why.why}`, { field: t(`importing.field.${why.field}`) });
  return sentenceOf(t, why);
}

/** How far it is, how many came in, and which did not and why. */
export function ImportReport(props: { readonly report: Report }) {
  const t = useT();
  const formats = useFormats();
  const count = (came: Outcome['came']) =>
    formats.number(props.report.outcomes.filter((outcome) => outcome.came === came).length);
  const missed = () => props.report.outcomes.filter(isMissed);
  const done = () => props.report.outcomes.length;
  return (
    <section class="stack" aria-label={t('importing.report')}>
      <h2>{t('importing.report')}</h2>
      <Show when={!props.report.isOver}>
        <Progress
          value={done() / props.report.total}
          label={t('importing.progress', { n: formats.number(done()), total: formats.number(props.report.total) })}
        />
      </Show>
      <p role="status">
        {props.report.isOver && t('importing.over')}{' '}
        {t('importing.counts', { new: count('new'), before: count('before'), not: count('not') })}
      </p>
      <Show when={missed().length > 0}>
        <h3>{t('importing.not')}</h3>
        <ul class="stack">
          <For each={missed()}>
            {(outcome) => (
              <li>
                {t('importing.line', { n: formats.number(outcome.line) })} <bdi>{outcome.file}</bdi>
                <br />
                {whyOf(t, outcome)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.report.isOver && props.report.unnamed.length > 0}>
        <h3>{t('importing.unnamed')}</h3>
        <ul>
          <For each={props.report.unnamed}>
            {(name) => (
              <li>
                <bdi>{name}</bdi>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
