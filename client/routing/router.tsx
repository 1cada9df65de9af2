import {
  type Accessor,
  type Component,
  createMemo,
  createSignal,
  onCleanup,
  onMount,
  type ParentProps,
  Show,
  startTransition,
} from 'solid-js';
import { createContextOf } from '../context.tsx';
import { listenForLinks } from './links.ts';
import { decoded, matchPath, type Params } from './match-path.ts';

/** `path`: as `/consultations/:id`; the first that fits counts. */
export type Route = { readonly path: string; readonly page: Component & { readonly preload?: () => Promise<unknown> } };
/** The address of the page, in the parts that browsers name. */
export type Place = Readonly<Pick<Location, 'pathname' | 'search' | 'hash'>>;
type Going = {
  /** In place of the present entry of the history. */
  readonly replace?: boolean;
  /** Whether the window stays scrolled as it is. */
  readonly isStill?: boolean;
};
type Router = { readonly place: Accessor<Place>; readonly navigate: (to: string, going?: Going) => void };

const [RouterProvider, useRouter] = createContextOf('Router', ({ router }: { readonly router: Router }) => router);
const [ParamsProvider, useParams] = createContextOf(
  'Params',
  ({ params }: { readonly params: Accessor<Params> }) => params,
);

const here = (): Place => ({ pathname: location.pathname, search: location.search, hash: location.hash });
const isSame = (one: Place, other: Place): boolean =>
  one.pathname === other.pathname && one.search === other.search && one.hash === other.hash;

/** `*` fits what is no page too. */
const isNamed = (route: Route | undefined): boolean => route !== undefined && route.path !== '*';

/** The page for the address. The page before stays in sight until the next one has been fetched. */
export function Router(props: { readonly root: Component<ParentProps>; readonly routes: readonly Route[] }) {
  const [place, setPlace] = createSignal(here(), { equals: isSame });
  const routeFor = (pathname: string) => props.routes.find(({ path }) => matchPath(path, pathname) !== null);
  const route = createMemo(() => routeFor(place().pathname));
  const arrive = () => startTransition(() => void setPlace(here()));

  function navigate(to: string, { replace = false, isStill = false }: Going = {}): void {
    const { href } = new URL(to, location.href);
    if (href !== location.href) history[replace ? 'replaceState' : 'pushState'](null, '', href);
    void arrive().then(() => scrollTo(isStill));
  }
  const listen = () => void arrive();
  onMount(() => {
    addEventListener('popstate', listen);
    onCleanup(
      listenForLinks({
        isPage: ({ pathname }) => isNamed(routeFor(pathname)),
        follow: ({ href }, isStill) => navigate(href, { isStill }),
        prepare: ({ pathname }) =>
          void routeFor(pathname)
            ?.page.preload?.()
            .catch(() => {}),
      }),
    );
  });
  onCleanup(() => removeEventListener('popstate', listen));
  return (
    <RouterProvider router={{ place, navigate }}>
      <props.root>
        <Show when={route()} keyed>
          {(shown) => <PageOf route={shown} />}
        </Show>
      </props.root>
    </RouterProvider>
  );
}

/** A page that is being left keeps what its address said. */
function PageOf(props: { readonly route: Route }) {
  const place = usePlace();
  const params = createMemo<Params>((before) => matchPath(props.route.path, place().pathname) ?? before, {});
  return (
    <ParamsProvider params={params}>
      <props.route.page />
    </ParamsProvider>
  );
}

function scrollTo(isStill: boolean): void {
  const named = document.getElementById(decoded(location.hash.slice(1)));
  if (named) named.scrollIntoView();
  else if (!isStill) window.scrollTo(0, 0);
}

export const usePlace = (): Accessor<Place> => useRouter().place;
export const useNavigate = (): Router['navigate'] => useRouter().navigate;

/** A part of the address that the page's pattern names; empty where it names none. */
export function useParam(name: string): Accessor<string> {
  const params = useParams();
  return () => params()[name] ?? '';
}

/** What the address says after its `?`; undefined where it says nothing about this. */
export function useSearch(name: string): Accessor<string | undefined> {
  const place = usePlace();
  return () => new URLSearchParams(place().search).get(name) ?? undefined;
}

/** Leads on as soon as it is shown. */
export function Navigate(props: { readonly href: string }) {
  const navigate = useNavigate();
  onMount(() => navigate(props.href, { replace: true }));
  return null;
}
