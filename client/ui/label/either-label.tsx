import './either-label.css';

type Props = { readonly first: string; readonly second: string; readonly isSecond: boolean };

/** One of two labels of a button, which is as wide as the wider one, so that its neighbour keeps its place. */
export function EitherLabel(props: Props) {
  return (
    <span class="either-label">
      <span aria-hidden={props.isSecond || undefined}>{props.first}</span>
      <span aria-hidden={!props.isSecond || undefined}>{props.second}</span>
    </span>
  );
}
