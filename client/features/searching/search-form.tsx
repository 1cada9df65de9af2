import { For } from 'solid-js';
import { WANTED_MAX } from '../../../shared/finding/contribution-filter.ts';
import type { ListedConsultation } from '../../../shared/protocol/http/consultations/consultations.ts';
import { FOUND_KINDS } from '../../../shared/protocol/http/search.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';

/** As the address of the page says it; empty: any. */
export type Asked = { readonly q: string; readonly kind: string; readonly consultation: string };

type Props = {
  readonly asked: Asked;
  readonly consultations: readonly Pick<ListedConsultation, 'id' | 'title'>[];
  readonly onAsk: (asked: Asked) => void;
};

/** What is searched for, and in what. A choice takes effect at once, words when they are sent. */
export function SearchForm(props: Props) {
  const t = useT();
  let form: HTMLFormElement | undefined;
  function ask(event?: Event): void {
    event?.preventDefault();
    const said = new FormData(form);
    const text = (name: string) => String(said.get(name) ?? '').trim();
    props.onAsk({ q: text('q'), kind: text('kind'), consultation: text('consultation') });
  }
  return (
    <search>
      <form ref={form} class="search-form" action="/search" onSubmit={ask}>
        <label class="search-words">
          {t('finding.box')}
          <input type="search" name="q" maxLength={WANTED_MAX} value={props.asked.q} />
        </label>
        <label>
          {t('finding.kind')}
          <select name="kind" onChange={ask}>
            <option value="">{t('finding.all-kinds')}</option>
            <For each={FOUND_KINDS}>
              {(kind) => (
                <option value={kind} selected={kind === props.asked.kind}>
                  {t(`finding.kinds.${kind}`)}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {t('finding.consultation')}
          <select name="consultation" onChange={ask}>
            <option value="">{t('finding.all-consultations')}</option>
            <For each={props.consultations}>
              {({ id, title }) => (
                <option value={id} selected={id === props.asked.consultation}>
                  {title}
                </option>
              )}
            </For>
          </select>
        </label>
        <Button type="submit" kind="primary">
          {t('finding.search')}
        </Button>
      </form>
    </search>
  );
}
