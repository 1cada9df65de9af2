import { createSignal, For, Show } from 'solid-js';
import type { BroughtIn } from '../../../shared/protocol/http/meetings/annotations.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';

/** A document of which the reader says that it is this version of the compilation. */
export type Known = { readonly source: string; readonly version: number };

/** What became of each annotation of a file (N17). */
export function BroughtInReport(props: {
  readonly report: BroughtIn;
  readonly onKnown: (known: readonly Known[]) => void;
}) {
  const t = useT();
  return (
    <div class="stack">
      <p role="status">
        {t('bringing.brought', { count: props.report.brought })} {t('bringing.there', { count: props.report.there })}{' '}
        <Show when={props.report.open > 0}>{t('bringing.open', { count: props.report.open })}</Show>
      </p>
      <Show when={props.report.elsewhere.length > 0}>
        <Elsewhere documents={props.report.elsewhere} onKnown={props.onKnown} />
      </Show>
      <Show when={props.report.left.length > 0}>
        <Left left={props.report.left} />
      </Show>
    </div>
  );
}

/** Documents that may be the compilation under another address: who reads them says which version it is, or none. */
function Elsewhere(props: {
  readonly documents: BroughtIn['elsewhere'];
  readonly onKnown: (known: readonly Known[]) => void;
}) {
  const t = useT();
  const { meeting } = useMeeting();
  const [chosen, setChosen] = createSignal<Readonly<Record<string, string>>>({});
  const options = () => [
    { value: '0', label: t('bringing.another-document') },
    ...Array.from({ length: meeting.compilation.version }, (_, n) => meeting.compilation.version - n).map(
      (version) => ({ value: String(version), label: t('bringing.this-version', { version }) }),
    ),
  ];
  const known = (): readonly Known[] =>
    props.documents
      .map(({ source }) => ({ source, version: Number(chosen()[source] ?? '0') }))
      .filter(({ version }) => version > 0);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onKnown(known());
      }}
    >
      <h3>{t('bringing.elsewhere')}</h3>
      <p class="quiet">{t('bringing.elsewhere-hint')}</p>
      <For each={props.documents}>
        {({ source, count }) => (
          <Select
            label={t('bringing.about', { count, source })}
            options={options()}
            value={chosen()[source] ?? '0'}
            onValue={(version) => setChosen((before) => ({ ...before, [source]: version }))}
          />
        )}
      </For>
      <Button type="submit" disabled={known().length === 0}>
        {t('bringing.bring-these')}
      </Button>
    </form>
  );
}

function Left(props: { readonly left: BroughtIn['left'] }) {
  const t = useT();
  return (
    <>
      <h3>{t('bringing.left', { count: props.left.length })}</h3>
      <ul>
        <For each={props.left}>
          {({ name, why, detail }) => (
            <li>
              <bdi>{name}</bdi>: {t(`bringing.why.${why}`)}{' '}
              <Show when={detail}>
                <span class="quiet" lang="en">
                  {detail}
                </span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
