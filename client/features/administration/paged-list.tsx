import { type JSX, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Failed } from '../../ui/form/answered.tsx';
import { Loading } from '../../ui/page/progress.tsx';

type Props = {
  readonly list: {
    readonly pages: () => readonly { readonly entries: readonly unknown[] }[] | undefined;
    readonly failure: () => Parameters<typeof Failed>[0]['failure'] | undefined;
    readonly reload: () => unknown;
    readonly hasMore: () => boolean;
    readonly more: () => unknown;
  };
  readonly empty: string;
  readonly children: JSX.Element;
};

/** The frame of a list that comes page by page: waiting, refused, empty, and the button for the next page. */
export function PagedList(props: Props) {
  const t = useT();
  const isEmpty = () => props.list.pages()?.every(({ entries }) => entries.length === 0);
  return (
    <Show
      when={props.list.pages()}
      fallback={
        <Show when={props.list.failure()} fallback={<Loading />}>
          {(failure) => <Failed failure={failure()} onRetry={() => void props.list.reload()} />}
        </Show>
      }
    >
      <Show when={!isEmpty()} fallback={<p class="quiet">{props.empty}</p>}>
        <ul class="plain-list admin-list">{props.children}</ul>
      </Show>
      <Show when={props.list.hasMore()}>
        <Button onClick={() => void props.list.more()}>{t('administration.more')}</Button>
      </Show>
    </Show>
  );
}
