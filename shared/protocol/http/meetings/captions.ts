import * as v from 'valibot';
import { captionLanguage } from '../../../captions/caption-language.ts';
import type { CaptionLine } from '../../../captions/captions.ts';
import type { CaptionFeedId } from '../../../ids.ts';
import { line } from '../../fields/fields.ts';

/** The language of captions that a tag names, in its one spelling. */
export const captionTag = v.pipe(
  v.string(),
  v.maxLength(50),
  v.transform((tag) => captionLanguage(tag) ?? ''),
  v.minLength(1),
);

/** POST /api/meetings/:id/caption-feeds: a name by which the secretary knows it, and the language of lines that name none. */
export const newCaptionFeed = v.strictObject({ name: line, language: captionTag, machine: v.boolean() });
export type NewCaptionFeed = v.InferOutput<typeof newCaptionFeed>;

/** GET /api/meetings/:id/caption-feeds: the programs that may write, the newest first. `createdAt` in ms. */
export type CaptionFeed = NewCaptionFeed & { readonly id: CaptionFeedId; readonly createdAt: number };

/** The address with its token, to which programs append `&seq=`; it is told this once, and never again. */
export type CaptionFeedMade = CaptionFeed & { readonly address: string };

/** GET /api/meetings/:id/captions/lines?lang=en&before=120: the lines before one, the last of them, in their order. */
export type CaptionLines = { readonly lines: readonly CaptionLine[] };
