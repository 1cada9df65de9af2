import { For, Match, Show, Switch } from 'solid-js';
import type { Hindrance, Left } from '../../../../shared/annotation/suggesting/accepted.ts';
import type { AcceptedSuggestion } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { WordDiff } from '../../annotation/suggestion/word-diff.tsx';
import { wordingBy } from '../../compilation/versions/wording-by.ts';

type LeftWording = Left<AcceptedSuggestion>;

/** The accepted wordings that the next version will not have: what was wanted, why it cannot be, and what stands there now. */
export function LeftWordings(props: { readonly left: readonly LeftWording[] }) {
  const t = useT();
  return (
    <Show when={props.left.length > 0}>
      <section class="stack" aria-label={t('compiling.left-out', { count: props.left.length })}>
        <h3>{t('compiling.left-out', { count: props.left.length })}</h3>
        <p>{t('compiling.left-out-advice')}</p>
        <ul class="compiling-left stack">
          <For each={props.left}>{(left) => <LeftShown left={left} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function LeftShown(props: { readonly left: LeftWording }) {
  const t = useT();
  const suggestion = () => props.left.suggestion;
  const changed = () => changedIn(props.left.hindrance);
  const by = () => wordingBy(t, { suggestedBy: suggestion().author, acceptedBy: suggestion().acceptedBy });
  return (
    <li>
      <p>
        <strong>{t(`compiling.left-${reasonOf(props.left.hindrance)}`)}</strong>
      </p>
      <dl>
        <dt>{t('compiling.left-suggested')}</dt>
        <dd>
          <WordDiff from={suggestion().quote.exact} to={suggestion().replacement ?? ''} />
          <p class="quiet small">{by()}</p>
        </dd>
        <Switch>
          <Match when={changed()}>
            {(both) => (
              <>
                <dt>{t('compiling.left-now')}</dt>
                <dd>
                  <WordDiff from={both().was.trim()} to={both().now.trim()} />
                </dd>
              </>
            )}
          </Match>
          <Match when={otherIn(props.left.hindrance)}>
            {(other) => (
              <>
                <dt>{t('compiling.left-taken')}</dt>
                <dd>
                  <WordDiff from={other().quote.exact} to={other().replacement ?? ''} />
                  <p class="quiet small">
                    {wordingBy(t, { suggestedBy: other().author, acceptedBy: other().acceptedBy })}
                  </p>
                </dd>
              </>
            )}
          </Match>
        </Switch>
      </dl>
    </li>
  );
}

type Why = Hindrance<AcceptedSuggestion>;

const reasonOf = (hindrance: Why) => (hindrance.why === 'words' ? hindrance.outcome.why : hindrance.why);

const otherIn = (hindrance: Why): AcceptedSuggestion | null => (hindrance.why === 'other' ? hindrance.other : null);

const changedIn = (hindrance: Why) =>
  hindrance.why === 'words' && hindrance.outcome.outcome === 'changed' ? hindrance.outcome : null;
