import type { Component } from 'solid-js';
import type { Area } from '../i18n/words.ts';

/** A page, and the areas of the dictionary that it speaks from, each fetched when it is first wanted. */
export type PageParts = { readonly words: readonly Area[]; readonly load: () => Promise<Component> };
