import type { PassageId } from '../../ids.ts';
import type { Annotation } from '../annotation.ts';
import type { Carried } from '../carrying/carry.ts';
import type { Outcome } from '../carrying/outcome.ts';

export type Accepted = Carried & Pick<Annotation, 'id' | 'version'>;

/** Its words are not there as they were. */
type Lost = Extract<Outcome, { outcome: 'changed' | 'orphan' }>;

/** Why an accepted wording is not in a version: its words are gone, another was taken, no passage is so long, or cells would be lost. */
export type Hindrance<S> =
  | { readonly why: 'words'; readonly outcome: Lost }
  | { readonly why: 'other'; readonly other: S }
  | { readonly why: 'length' | 'cells' };

export type Left<S> = { readonly suggestion: S; readonly hindrance: Hindrance<S> };
export type Taken<S> = { readonly suggestion: S; readonly passageId: PassageId };
/** The words that a passage has once a suggestion is in it; none: nothing is left of it. */
export type Rewrite<S> = Taken<S> & { readonly text: string };
