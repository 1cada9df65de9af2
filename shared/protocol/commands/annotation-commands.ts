import * as v from 'valibot';
import {
  ANNOTATION_TEXT_MAX,
  type AnnotationCommand,
  MOTIVATIONS,
  QUOTE_CONTEXT,
} from '../../annotation/annotation.ts';
import { PASSAGE_MAX } from '../../compilation/compilation.ts';
import type { AnnotationId, PassageId, PersonId, ReplyId } from '../../ids.ts';
import { id, quoted, text, whole } from '../fields/fields.ts';

const annotationId = id<AnnotationId>();
const body = text(ANNOTATION_TEXT_MAX);
const wording = { text: body, replacement: v.nullable(body) };
const context = quoted(QUOTE_CONTEXT);
const named = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), annotationId });

export const annotationCommands = [
  v.strictObject({
    type: v.literal('annotation.add'),
    annotationId,
    passageId: id<PassageId>(),
    quote: v.strictObject({
      exact: v.pipe(quoted(PASSAGE_MAX), v.minLength(1)),
      prefix: context,
      suffix: context,
    }),
    position: v.strictObject({ start: whole(0, 100_000), end: whole(0, 100_000) }),
    motivation: v.picklist(MOTIVATIONS),
    ...wording,
  }),
  v.strictObject({ type: v.literal('annotation.change'), annotationId, ...wording }),
  v.strictObject({ type: v.literal('annotation.reply'), annotationId, replyId: id<ReplyId>(), text: body }),
  named('annotation.resolve'),
  named('annotation.reopen'),
  named('annotation.accept'),
  named('annotation.withdraw'),
  v.strictObject({ type: v.literal('annotation.withdraw-reply'), annotationId, replyId: id<ReplyId>() }),
  v.strictObject({ type: v.literal('annotation.withdraw-everything'), person: id<PersonId>() }),
] as const satisfies readonly v.GenericSchema<unknown, AnnotationCommand>[];
