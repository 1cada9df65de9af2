import {
  type Accessor,
  createContext,
  createMemo,
  createSignal,
  For,
  type JSX,
  Show,
  untrack,
  useContext,
} from 'solid-js';
import './windowed.css';
import { ByPlace } from './by-place.tsx';
import { createNearWatch, type NearWatch } from './near-watch.ts';

/** So many rows stand in a block, which is drawn when it comes near what is in sight, and counts with its height until then. */
const IN_A_BLOCK = 20;
const NEAR = '60% 0px';

type Props<T> = {
  readonly rows: readonly T[];
  /** How high a row is before it was drawn, in rem. */
  readonly estimate: number;
  /** A row that is drawn wherever it is: the one that is being used. */
  readonly used?: number | undefined;
  readonly children: (row: T) => JSX.Element;
};

const Watching = createContext<NearWatch>();

function blocksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / IN_A_BLOCK) }, (_, n) =>
    rows.slice(n * IN_A_BLOCK, (n + 1) * IN_A_BLOCK),
  );
}

/** A long list of which only what is near is drawn. The rows may have any height; who scrolls is the nearest that scrolls. */
export function Windowed<T>(props: Props<T>) {
  const blocks = createMemo(() => blocksOf(props.rows));
  const isUsed = (n: number) => props.used !== undefined && Math.floor(props.used / IN_A_BLOCK) === n;
  return (
    <Watching.Provider value={createNearWatch(NEAR)}>
      <ByPlace each={blocks()}>
        {(block, n) => (
          <Block rows={block} estimate={props.estimate} used={isUsed(n)} first={n === 0}>
            {props.children}
          </Block>
        )}
      </ByPlace>
    </Watching.Provider>
  );
}

type BlockProps<T> = {
  readonly rows: Accessor<readonly T[]>;
  readonly estimate: number;
  readonly used: boolean;
  readonly first: boolean;
  readonly children: (row: T) => JSX.Element;
};

function Block<T>(props: BlockProps<T>) {
  const watching = useContext(Watching);
  const [isNear, setNear] = createSignal(untrack(() => props.first));
  const [height, setHeight] = createSignal<number>();
  const isDrawn = () => isNear() || props.used;
  const reserved = () => {
    const known = height();
    return known === undefined ? `${props.rows().length * props.estimate}rem` : `${known}px`;
  };
  return (
    <div
      class="windowed-block"
      role="presentation"
      style={isDrawn() ? undefined : { 'block-size': reserved() }}
      ref={(block) =>
        watching?.watch(block, (near) => {
          if (!near && untrack(isNear)) setHeight(block.offsetHeight);
          setNear(near);
        })
      }
    >
      <Show when={isDrawn()}>
        <For each={props.rows()}>{(row) => props.children(row)}</For>
      </Show>
    </div>
  );
}
