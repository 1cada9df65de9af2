import Search from 'lucide-solid/icons/search';
import { useT } from '../../../i18n/language-context.tsx';
import { useNavigate } from '../../../routing/router.tsx';

/** Where one searches from every page; on a narrow one it is a link. */
export function SearchBox() {
  const t = useT();
  const navigate = useNavigate();
  let box: HTMLInputElement | undefined;
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = box?.value.trim() ?? '';
    navigate(typed === '' ? '/search' : `/search?q=${encodeURIComponent(typed)}`);
  };
  return (
    <search class="site-search">
      <form action="/search" onSubmit={search}>
        <input
          ref={box}
          class="wide-only"
          type="search"
          name="q"
          maxLength={200}
          aria-label={t('common.search')}
          placeholder={t('common.search')}
        />
        <a href="/search" class="button narrow-only" data-kind="quiet" aria-label={t('common.search')}>
          <Search />
        </a>
      </form>
    </search>
  );
}
