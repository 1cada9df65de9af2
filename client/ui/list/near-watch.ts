import { onCleanup } from 'solid-js';

export type NearWatch = { readonly watch: (element: Element, changed: (near: boolean) => void) => void };

/** Tells of elements whether they are in sight, or as near to it as `margin` says. */
export function createNearWatch(margin: string): NearWatch {
  const told = new Map<Element, (near: boolean) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
    },
    { rootMargin: margin },
  );
  onCleanup(() => observer.disconnect());
  return {
    watch(element, changed) {
      told.set(element, changed);
      observer.observe(element);
      onCleanup(() => {
        told.delete(element);
        observer.unobserve(element);
      });
    },
  };
}
