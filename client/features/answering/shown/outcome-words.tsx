import { For, Match, Show, Switch } from 'solid-js';
import type { ShownOutcome } from '../../../../shared/answering/shown-outcome.ts';
import { useT } from '../../../i18n/language-context.tsx';
import './outcome-words.css';

type Of<Kind extends ShownOutcome['kind']> = Extract<ShownOutcome, { readonly kind: Kind }>;

/** What became of a paragraph, in words; what it was merged with can be opened. */
export function OutcomeWords(props: { readonly outcome: ShownOutcome }) {
  const t = useT();
  const remark = () => (props.outcome.kind === 'not-taken' ? '' : props.outcome.remark);
  return (
    <span class="outcome" data-kind={props.outcome.kind} dir="auto">
      <Switch fallback={placeIn(props.outcome, t)}>
        <Match when={props.outcome.kind === 'merged' && props.outcome}>
          {(merged) => <Merged outcome={merged()} />}
        </Match>
      </Switch>
      <Show when={remark()}>
        {' '}
        <span class="quiet">({remark()})</span>
      </Show>
    </span>
  );
}

function placeIn(outcome: ShownOutcome, t: ReturnType<typeof useT>): string {
  if (outcome.kind === 'not-taken') return t('outcomes.not-taken', { reason: outcome.reason });
  if (outcome.kind === 'merged') return '';
  return t(`outcomes.${outcome.kind}`, { number: outcome.number, title: outcome.title });
}

const PLACE = '\u0000';

function Merged(props: { readonly outcome: Of<'merged'> }) {
  const t = useT();
  const around = () => t('outcomes.merged', { others: PLACE }).split(PLACE);
  return (
    <>
      {around()[0]}
      <For each={props.outcome.with}>
        {(other, index) => (
          <>
            {index() === 0 ? '' : '; '}
            <a href={`/contributions/${other.contributionId}?version=${other.version}#p${other.paragraph}`}>
              {t('outcomes.source', { organisation: other.organisation, paragraph: other.paragraph })}
            </a>
          </>
        )}
      </For>
      {around()[1]}
    </>
  );
}
