import type { JSX } from 'solid-js';
import './badge.css';

type Props = {
  readonly children: JSX.Element;
  /** `accent`: here and now. `warn`: needs somebody. `good` and `weak` carry a dot of their colour. */
  readonly kind?: 'plain' | 'accent' | 'warn' | 'good' | 'weak';
};

/** One or two words about a state. The words say it, never the colour alone. */
export function Badge(props: Props) {
  return (
    <span class="badge" data-kind={props.kind ?? 'plain'}>
      {props.children}
    </span>
  );
}
