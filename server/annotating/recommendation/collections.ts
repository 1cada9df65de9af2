import { isIri, isObject, type Json, listOf } from '../json.ts';
import { areTexts, atMostOne, hasContext, isCount, isRelated, isType, type Requirement } from './requirement.ts';

const isPart = (value: unknown): boolean => isIri(value) || (isObject(value) && isIri(value.id));
const inPage =
  (holds: (page: Json) => boolean) =>
  ({ first }: Json): boolean =>
    !isObject(first) || holds(first);

/** What sections 5.1 and 5.2 ask of what holds annotations. */
export const COLLECTIONS: readonly Requirement[] = [
  { section: '5.1', must: 'has the context of Web Annotations', holds: hasContext },
  { section: '5.1', must: 'has exactly one id, an IRI', holds: ({ id }) => isIri(id) },
  { section: '5.1', must: 'has AnnotationCollection among its types', holds: (c) => isType(c, 'AnnotationCollection') },
  { section: '5.1', must: 'has texts as its labels', holds: ({ label }) => areTexts(label) },
  { section: '5.1', must: 'counts its annotations from 0', holds: ({ total }) => atMostOne(total, isCount) },
  {
    section: '5.1',
    must: 'has a first page, by its IRI or with its annotations, unless there are none',
    holds: ({ first, total }) => (total === 0 && first === undefined) || isRelated(first),
  },
  {
    section: '5.2',
    must: 'has a page with one id and its type, and names its collection at most once',
    holds: inPage((page) => isIri(page.id) && isType(page, 'AnnotationPage') && atMostOne(page.partOf, isPart)),
  },
  {
    section: '5.2',
    must: 'has one annotation or more in a page',
    holds: inPage(({ items }) => Array.isArray(items) && items.length > 0),
  },
  {
    section: '5.2',
    must: 'names the page that follows, where a page is not the last',
    holds: ({ first, total }) => !isObject(first) || isWhole(first, total) || isPart(first.next),
  },
  {
    section: '5.2',
    must: 'counts the place of a page from 0',
    holds: inPage(({ startIndex }) => atMostOne(startIndex, isCount)),
  },
];

/** Whether the first page has all that the collection counts. */
const isWhole = ({ items }: Json, total: unknown): boolean =>
  typeof total !== 'number' || listOf(items).length >= total;
