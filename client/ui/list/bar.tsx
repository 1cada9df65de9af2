import { ByPlace } from './by-place.tsx';
import './bar.css';

/** `part`: 0 to 1 of the whole bar. */
type Stretch = { readonly part: number; readonly look: 'full' | 'waiting' };

const WIDTH = 100;
const FILLS = { full: 'var(--accent)', waiting: 'var(--weak)' } as const;

/** Stretches one behind the other on the ground of the whole; what they say stands beside it in figures. */
export function Bar(props: { readonly stretches: readonly Stretch[] }) {
  const begin = (index: number) => props.stretches.slice(0, index).reduce((sum, { part }) => sum + part, 0) * WIDTH;
  return (
    <svg aria-hidden="true" class="bar-line" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none">
      <rect width={WIDTH} height="8" fill="var(--hush)" />
      <ByPlace each={props.stretches}>
        {(stretch, index) => (
          <rect x={begin(index)} width={stretch().part * WIDTH} height="8" fill={FILLS[stretch().look]} />
        )}
      </ByPlace>
    </svg>
  );
}
