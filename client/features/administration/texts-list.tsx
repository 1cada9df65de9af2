import { For, Show } from 'solid-js';
import type {
  ConsultationsToAdminister,
  ContributionsToAdminister,
} from '../../../shared/protocol/http/people/administration.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Listed } from '../../ui/label/listed.tsx';
import { useDoing } from './doing.tsx';
import { createPaged } from './paged-answer.ts';
import { PagedList } from './paged-list.tsx';

type Text = {
  readonly title: string;
  readonly of: readonly string[];
  readonly path: string;
  readonly at: number;
  readonly isDown: boolean;
};

export function ConsultationsToTakeDown() {
  const t = useT();
  const list = createPaged<ConsultationsToAdminister>(() => '/api/admin/consultations?');
  const texts = (): readonly Text[] =>
    (list.pages()?.flatMap(({ entries }) => entries) ?? []).map(({ id, title, group, createdAt, takenDownAt }) => ({
      title,
      of: [group],
      path: `/api/admin/consultations/${id}`,
      at: createdAt,
      isDown: takenDownAt !== null,
    }));
  return (
    <PagedList list={list} empty={t('administration.nothing')}>
      <For each={texts()}>{(text) => <TextCard text={text} onDone={list.reload} />}</For>
    </PagedList>
  );
}

export function ContributionsToTakeDown() {
  const t = useT();
  const list = createPaged<ContributionsToAdminister>(() => '/api/admin/contributions?');
  const texts = (): readonly Text[] =>
    (list.pages()?.flatMap(({ entries }) => entries) ?? []).map((each) => ({
      title: each.title,
      of: [each.name, each.organisation],
      path: `/api/admin/contributions/${each.id}`,
      at: each.createdAt,
      isDown: each.takenDownAt !== null,
    }));
  return (
    <PagedList list={list} empty={t('administration.nothing')}>
      <For each={texts()}>{(text) => <TextCard text={text} onDone={list.reload} />}</For>
    </PagedList>
  );
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function TextCard(props: { readonly text: Text; readonly onDone: () => unknown }) {
  const t = useT();
  const formats = useFormats();
  const doing = useDoing();
  const deed = () => (props.text.isDown ? 'put-back' : 'take-down');
  const label = () => t(`administration.do.${deed()}`);
  const ask = () =>
    doing({ deed: deed(), whom: props.text.title, path: `${props.text.path}/${deed()}`, onDone: props.onDone });
  return (
    <li class="card admin-entry">
      <div class="admin-facts">
        <strong>
          <bdi>{props.text.title}</bdi>
        </strong>
        <span>
          <Listed parts={props.text.of} />
        </span>
        <span class="row small quiet">
          {formats.shortDay(dayOf(props.text.at))}
          <Show when={props.text.isDown}>
            <Badge kind="warn">{t('administration.down')}</Badge>
          </Show>
        </span>
      </div>
      <Button aria-label={t('administration.of', { action: label(), whom: props.text.title })} onClick={ask}>
        {label()}
      </Button>
    </li>
  );
}
