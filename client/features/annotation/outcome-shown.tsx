import { Match, Show, Switch } from 'solid-js';
import type { Annotation } from '../../../shared/annotation/annotation.ts';
import type { Outcome } from '../../../shared/annotation/carrying/outcome.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import { WordDiff } from './suggestion/word-diff.tsx';

/** What has become of an annotation since its version, in words; nothing where its words stand where they stood (N10 to N13). */
export function OutcomeShown(props: { readonly annotation: Annotation }) {
  const t = useT();
  const desk = useReadingDesk();
  const outcome = () => desk.outcome(props.annotation.id);
  const version = () => props.annotation.version;
  return (
    <Switch>
      <Match when={is(outcome(), 'moved')}>
        <p class="thread-outcome">{t('annotation.outcome.moved', { version: version() })}</p>
      </Match>
      <Match when={is(outcome(), 'changed')}>{(changed) => <Changed outcome={changed()} version={version()} />}</Match>
      <Match when={is(outcome(), 'orphan')}>
        {(orphan) => (
          <p class="thread-outcome" data-outcome="orphan">
            {t('annotation.outcome.orphan', { version: version() })} {t(`annotation.why.${orphan().why}`)}
          </p>
        )}
      </Match>
    </Switch>
  );
}

type Name = Outcome['outcome'];
const is = <N extends Name>(outcome: Outcome | null, name: N): Extract<Outcome, { outcome: N }> | null =>
  outcome !== null && isNamed(outcome, name) ? outcome : null;
const isNamed = <N extends Name>(outcome: Outcome, name: N): outcome is Extract<Outcome, { outcome: N }> =>
  outcome.outcome === name;

type ChangedProps = { readonly outcome: Extract<Outcome, { outcome: 'changed' }>; readonly version: number };

/** Old words and new, side by side. */
function Changed(props: ChangedProps) {
  const t = useT();
  return (
    <div class="thread-outcome" data-outcome="changed">
      <p>
        {t(props.outcome.asSuggested ? 'annotation.outcome.asSuggested' : 'annotation.outcome.changed', {
          version: props.version,
        })}
        <Show when={props.outcome.why === 'alike'}> {t('annotation.why.alike')}</Show>
      </p>
      <dl class="thread-sides">
        <div>
          <dt>{t('annotation.was')}</dt>
          <dd dir="auto">{props.outcome.was.trim()}</dd>
        </div>
        <div>
          <dt>{t('annotation.now')}</dt>
          <dd>
            <Show when={props.outcome.now.trim() !== ''} fallback={t('annotation.takenOut')}>
              <WordDiff from={props.outcome.was.trim()} to={props.outcome.now.trim()} />
            </Show>
          </dd>
        </div>
      </dl>
    </div>
  );
}
