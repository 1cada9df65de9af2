import { template } from 'solid-js/web';

const DRAWN =
  '<svg class=lucide width=24 height=24 viewBox="0 0 24 24" fill=none stroke=currentColor stroke-width=2 stroke-linecap=round stroke-linejoin=round aria-hidden=true>';

/**
 * A picture beside the words that say the same, which ears are spared. `shapes`: SVG. When the client is built, each icon of lucide that it
 * imports becomes one of these (vite.config.ts).
 */
export function iconOf(shapes: string): (props: { readonly class?: string }) => Node {
  const draw = template(`${DRAWN}${shapes}</svg>`);
  return (props) => {
    const icon = draw();
    if (icon instanceof Element && props.class) icon.classList.add(props.class);
    return icon;
  };
}
