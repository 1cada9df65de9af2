import {
  type Accessor,
  batch,
  type Component,
  createMemo,
  createSignal,
  onCleanup,
  onMount,
  type ParentProps,
  Show,
} from 'solid-js';
import { createContextOf } from '../context.tsx';
import { listenForLinks } from './links.ts';
import { decoded, matchPath, type Params } from './match-path.ts';

/** `path`: as `/consultations/:id`; the first that fits counts. `page` fetches it, once. */
export type Route = { readonly path: string; readonly page: () => Promise<Component> };
type Shown = { readonly route: Route; readonly Page: Component };
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

type Props = {
  readonly root: Component<ParentProps>;
  readonly routes: readonly Route[];
  /** Stands there until the first page has been fetched. */
  readonly meanwhile: Component;
};

/** The page for the address. The page before stays in sight until the next one has been fetched. */
export function Router(props: Props) {
  const routeFor = (pathname: string) => props.routes.find(({ path }) => matchPath(path, pathname) !== null);
  const { place, shown, arrive } = createArriving(routeFor);

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
            ?.page()
            .catch(() => {}),
      }),
    );
  });
  onCleanup(() => removeEventListener('popstate', listen));
  void arrive();
  return (
    <RouterProvider router={{ place, navigate }}>
      <props.root>
        <Show when={shown()} keyed fallback={<props.meanwhile />}>
          {(shown) => <PageOf {...shown} />}
        </Show>
      </props.root>
    </RouterProvider>
  );
}

/** Where the browser is, and the page that is shown for it. They change together, when the page is here. */
function createArriving(routeFor: (pathname: string) => Route | undefined) {
  const [place, setPlace] = createSignal(here(), { equals: isSame });
  const [shown, setShown] = createSignal<Shown>();
  let wanted: Place;

  async function arrive(): Promise<void> {
    const next = here();
    wanted = next;
    const route = routeFor(next.pathname);
    const Page = await route?.page().catch(broken);
    if (wanted !== next || !route || !Page) return;
    batch(() => {
      setPlace(next);
      setShown((before) => (before?.Page === Page && before.route === route ? before : { route, Page }));
    });
  }
  return { place, shown, arrive };
}

/** A page that cannot be fetched: whatever shows it is told why. */
const broken = (error: unknown): Component => {
  return () => {
    throw error;
  };
};

/** A page that is being left keeps what its address said. */
function PageOf(props: Shown) {
  const place = usePlace();
  const params = createMemo<Params>((before) => matchPath(props.route.path, place().pathname) ?? before, {});
  return (
    <ParamsProvider params={params}>
      <props.Page />
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
